package org.tenday.write.docx.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.tenday.document.Element.Box;
import org.tenday.document.Theme;
import org.tenday.document.Theme.Colour;
import org.tenday.write.ooxml.XmlPart;
import org.w3c.dom.Element;

/** What a user's own file says of faces, sizes, colours and paper, in the terms of a theme. */
final class HouseLook {

	private static final String FACE = "Times New Roman";
	private static final double SIZE = 10;
	private static final double TINT = 0.92;
	private static final double MILLIMETRES_PER_TWIP = 25.4 / 1440;

	private final XmlPart styles;
	private final Optional<XmlPart> theme;
	private final HousePages pages;

	/**
	 * @param styles with Tenday's ids
	 */
	HouseLook(XmlPart styles, Optional<PackagePart> theme, HousePages pages) throws IOException {
		this.styles = styles;
		this.theme = theme.isPresent() ? Optional.of(XmlPart.read(theme.get(), XmlPart.DRAWING)) : Optional.empty();
		this.pages = pages;
	}

	/** A theme with all that the file says, and for the rest as it was. */
	Theme adapted(Theme like) {
		String body = style(Styles.BODY).isPresent() ? Styles.BODY : "Normal";
		Theme.Type type = new Theme.Type(face(body), like.type().codeFace(), size(body), like.type().slideTitle(), like.type().slideBody());
		return new Theme(like.id(), like.name(), colours(like.colours(), body), type, page(like.page()), like.logo(), like.house());
	}

	private Theme.Colours colours(Theme.Colours like, String body) {
		Colour paper = Colour.of("ffffff");
		Colour text = colour(body).filter(each -> each.contrast(paper) >= Colour.READABLE).orElse(Colour.of("000000"));
		Colour accent = colour(Styles.heading(1)).or(this::accent).filter(each -> each.contrast(paper) >= Colour.READABLE).orElse(text);
		Map<Box.Kind, Colour> edges = new EnumMap<>(Box.Kind.class);
		for (Box.Kind kind : List.of(Box.Kind.WARNING, Box.Kind.GAP)) {
			edges.put(kind, like.edge(kind));
		}
		return new Theme.Colours(text, accent, like.muted(), paper, accent.mixed(paper, TINT), edges);
	}

	private Optional<Colour> colour(String style) {
		return property(style, "color").map(each -> styles.attribute(each, "val")).flatMap(HouseLook::colourOf);
	}

	private Optional<Colour> accent() {
		return theme.flatMap(part -> part.all("accent1").stream().findFirst().flatMap(accent -> part.child(accent, "srgbClr")))
				.flatMap(colour -> colourOf(colour.getAttribute("val")));
	}

	private static Optional<Colour> colourOf(String hex) {
		return hex.matches("[0-9A-Fa-f]{6}") ? Optional.of(Colour.of(hex)) : Optional.empty();
	}

	private double size(String style) {
		return property(style, "sz").map(each -> styles.attribute(each, "val")).filter(value -> value.matches("\\d{1,4}"))
				.map(value -> Integer.parseInt(value) / 2.0).filter(size -> size > 0).orElse(SIZE);
	}

	private String face(String style) {
		return property(style, "rFonts").flatMap(fonts -> {
			String ofTheme = styles.attribute(fonts, "asciiTheme");
			return ofTheme.isEmpty() ? Optional.of(styles.attribute(fonts, "ascii")) : face(ofTheme.startsWith("major"));
		}).filter(name -> !name.isBlank()).orElse(FACE);
	}

	private Optional<String> face(boolean ofHeadings) {
		return theme.flatMap(part -> part.all(ofHeadings ? "majorFont" : "minorFont").stream().findFirst()
				.flatMap(font -> part.child(font, "latin"))).map(latin -> latin.getAttribute("typeface"));
	}

	/** A property of the letters of a style: its own, that of the style it is based on, or the file's. */
	private Optional<Element> property(String style, String name) {
		Set<String> seen = new HashSet<>();
		Optional<Element> at = style(style);
		while (at.isPresent() && seen.add(styles.attribute(at.get(), "styleId"))) {
			Optional<Element> own = styles.child(at.get(), "rPr", name);
			if (own.isPresent()) {
				return own;
			}
			at = style(styles.value(at.get(), "basedOn"));
		}
		return styles.child(styles.root(), "docDefaults", "rPrDefault", "rPr", name);
	}

	private Optional<Element> style(String id) {
		return styles.children(styles.root(), "style").stream().filter(style -> styles.attribute(style, "styleId").equals(id)).findFirst();
	}

	/** The paper of the file. Pages mirror one another where the file has heads for left-hand pages. */
	private Theme.Page page(Theme.Page like) {
		Optional<Element> section = pages.section();
		Optional<Element> size = section.flatMap(each -> styles.child(each, "pgSz"));
		Optional<Element> margins = section.flatMap(each -> styles.child(each, "pgMar"));
		boolean duplex = pages.heads().containsKey("even") || pages.feet().containsKey("even");
		double width = length(size, "w", like.width());
		double height = length(size, "h", like.height());
		return new Theme.Page(width, height, length(margins, "top", like.top()), length(margins, "bottom", like.bottom()),
				length(margins, "left", like.inner()) + length(margins, "gutter", 0), length(margins, "right", like.outer()), duplex,
				like.booklet());
	}

	/** A length of the file in millimetres; a negative one says that heads may not push the text down. */
	private double length(Optional<Element> element, String name, double otherwise) {
		return element.map(each -> styles.attribute(each, name)).filter(value -> value.matches("-?\\d{1,6}"))
				.map(value -> Math.abs(Integer.parseInt(value)) * MILLIMETRES_PER_TWIP).orElse(otherwise);
	}
}
