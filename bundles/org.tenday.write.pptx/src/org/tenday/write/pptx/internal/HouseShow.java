package org.tenday.write.pptx.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.tenday.document.Deck;
import org.tenday.document.Element.Box;
import org.tenday.document.Theme;
import org.tenday.document.Theme.Colour;
import org.tenday.document.Theme.HouseFile;
import org.tenday.layout.Area;
import org.tenday.layout.FaceBreadth;
import org.tenday.layout.SlideGeometry;
import org.tenday.write.ooxml.HouseFormat;
import org.tenday.write.ooxml.HousePackage;
import org.tenday.write.ooxml.HouseStyleException;
import org.tenday.write.ooxml.XmlPart;
import org.tenday.write.pptx.internal.Layouts.Role;
import org.tenday.write.pptx.internal.Slots.Slot;
import org.w3c.dom.Element;

/** Makes a user's own presentation ready for slides: its own slides go, its masters, layouts and colours stay. */
final class HouseShow {

	/** What a presentation keeps of its main part; all else names slides, or says what was done with them. */
	private static final List<String> KEPT = List.of("sldMasterIdLst", "notesMasterIdLst", "sldSz", "notesSz", "embeddedFontLst", "kinsoku",
			"defaultTextStyle");
	private static final double EMU_PER_POINT = 12700;
	/** Words of slides are as large as the layout says, up to this size in points. */
	private static final double LARGEST_WORDS = 32;
	private static final double LARGEST_TITLE = 60;
	private static final double FOOT = 30;

	private final HouseFile house;
	private final Deck deck;

	private HouseShow(HouseFile house, Deck deck) {
		this.house = house;
		this.deck = deck;
	}

	/**
	 * Makes it ready.
	 *
	 * @throws HouseStyleException where it cannot be used
	 */
	static BlankShow of(HouseFile house, Deck deck) throws HouseStyleException {
		OPCPackage opened = HousePackage.open(house, HouseFormat.POWERPOINT);
		try {
			return new HouseShow(house, deck).blank(opened);
		} catch (HouseStyleException e) {
			opened.revert();
			throw e;
		} catch (IOException | OpenXML4JException | RuntimeException e) {
			// POI tells of damage in many ways, some of them unchecked.
			opened.revert();
			throw HousePackage.damaged(house, HouseFormat.POWERPOINT, e);
		}
	}

	private BlankShow blank(OPCPackage opened) throws IOException, OpenXML4JException {
		PackagePart main = HousePackage.main(opened);
		XmlPart presentation = XmlPart.read(main, XmlPart.PRESENTATION);
		Element root = presentation.root();
		XmlPart.remove(presentation.children(root).stream().filter(child -> !KEPT.contains(child.getLocalName())).toList());
		root.removeAttribute("firstSlideNum");
		Element size = presentation.child(root, "sldSz")
				.orElseThrow(() -> new IOException("The presentation does not say how large its slides are."));
		double width = Integer.parseInt(size.getAttribute("cx")) / EMU_PER_POINT;
		double height = Integer.parseInt(size.getAttribute("cy")) / EMU_PER_POINT;
		presentation.save(main);
		XMLSlideShow show = new XMLSlideShow(opened);
		Layouts layouts = HouseLayouts.of(show, house);
		XSLFSlideMaster master = layouts.of(Role.CONTENT).layout().getSlideMaster();
		Scheme scheme = Scheme.of(master);
		String face = master.getTheme().getMinorFont() == null ? deck.theme().type().face() : master.getTheme().getMinorFont();
		Theme theme = theme(scheme, face, layouts);
		return new BlankShow(show, new Deck(deck.info(), theme, deck.words(), deck.slides()),
				geometry(layouts, width, height, FaceBreadth.of(face)),
				layouts, scheme.palette(), true);
	}

	private Theme theme(Scheme scheme, String face, Layouts layouts) {
		Theme like = deck.theme();
		Map<Box.Kind, Colour> edges = new EnumMap<>(Box.Kind.class);
		for (Box.Kind kind : List.of(Box.Kind.WARNING, Box.Kind.GAP)) {
			edges.put(kind, like.colours().edge(kind));
		}
		Theme.Colours colours = new Theme.Colours(scheme.text(), scheme.accent(), scheme.muted(), scheme.page(), scheme.tint(), edges);
		double words = layouts.of(Role.CONTENT).contents().getFirst().size();
		Theme.Type type = new Theme.Type(face, like.type().codeFace(), like.type().body(),
				titleSize(layouts.of(Role.CONTENT), like.type().slideTitle()),
				Math.clamp(words == 0 ? like.type().slideBody() : words, SlideGeometry.SMALLEST, LARGEST_WORDS));
		return new Theme(like.id(), like.name(), colours, type, like.page(), like.logo(), like.house());
	}

	/** The size of the titles of a layout in points. */
	static double titleSize(Slots slots, double otherwise) {
		double size = slots.title().size();
		return Math.clamp(size == 0 ? otherwise : size, SlideGeometry.SMALLEST, LARGEST_TITLE);
	}

	private static SlideGeometry geometry(Layouts layouts, double width, double height, double breadth) {
		Slots content = layouts.of(Role.CONTENT);
		Slots title = layouts.of(Role.TITLE);
		Slots section = layouts.of(Role.SECTION);
		Area foot = new Area(0, height - FOOT, width, FOOT);
		return new SlideGeometry(width, height, words(content.title(), breadth), words(content.contents().getFirst(), breadth),
				words(title.title(), breadth), words(title.contents().getFirst(), breadth), words(section.title(), breadth),
				words(section.contents().getFirst(), breadth), content.stamp().map(Slot::area).orElse(foot),
				content.number().map(Slot::area).orElse(foot));
	}

	/** Where words stand. They are measured in Arial: in a wider face they have less room. */
	private static Area words(Slot slot, double breadth) {
		Area area = slot.area();
		return new Area(area.x(), area.y(), area.width() / breadth, area.height());
	}

	/** The colours of a master, as its map names them. */
	record Scheme(Colour text, Colour page, Colour muted, Colour tint, Colour accent) {

		static Scheme of(XSLFSlideMaster master) throws IOException {
			XmlPart theme = XmlPart.read(master.getTheme().getPackagePart(), XmlPart.DRAWING);
			XmlPart look = XmlPart.read(master.getPackagePart(), XmlPart.PRESENTATION);
			return new Scheme(colour(theme, look, "tx1", "dk1"), colour(theme, look, "bg1", "lt1"), colour(theme, look, "tx2", "dk2"),
					colour(theme, look, "bg2", "lt2"), colour(theme, look, "accent1", "accent1"));
		}

		private static Colour colour(XmlPart theme, XmlPart look, String name, String otherwise) {
			String mapped = look.child(look.root(), "clrMap").map(map -> map.getAttribute(name)).filter(value -> !value.isEmpty())
					.orElse(otherwise);
			return theme.all(mapped).stream().findFirst().flatMap(entry -> theme.children(entry).stream().findFirst())
					.map(entry -> entry.hasAttribute("lastClr") ? entry.getAttribute("lastClr") : entry.getAttribute("val"))
					.filter(value -> value.matches("[0-9A-Fa-f]{6}")).map(Colour::of)
					.orElseGet(() -> Colour.of(otherwise.startsWith("lt") ? "ffffff" : "000000"));
		}

		Palette palette() {
			return Palette.of(text, page, tint, muted, accent);
		}
	}
}
