package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.importer.internal.office.Xml;

/**
 * Something that stands on a slide.
 *
 * @param xml   {@code p:sp}, {@code p:pic}, {@code p:grpSp}, {@code p:graphicFrame} …
 * @param frame where it stands; empty where the file does not tell
 */
record Shape(Xml xml, Optional<Frame> frame) {

	private static final int LONGEST_PATH = 300;
	/** What a tree or group has to say of itself. */
	private static final Set<String> PROPERTIES = Set.of("p:nvGrpSpPr", "p:grpSpPr", "p:extLst");

	/** The things in a tree or group, with what is chosen of alternatives, in the file's order. */
	static List<Xml> in(Xml tree) {
		List<Xml> shapes = new ArrayList<>();
		for (Xml child : tree.children()) {
			if (child.is("mc:AlternateContent")) {
				shapes.addAll(in(Alternatives.chosen(child)));
			} else if (!PROPERTIES.contains(child.name())) {
				shapes.add(child);
			}
		}
		return shapes;
	}

	/** What the file says of a shape besides how it looks: {@code p:cNvPr}, {@code p:nvPr}; an empty element where it says nothing. */
	static Xml about(Xml shape, String part) {
		return shape.children().stream().filter(child -> child.name().matches("p:nv\\w*Pr")).findFirst().flatMap(about -> about.child(part))
				.orElse(Alternatives.NOTHING);
	}

	/** Where the shape itself says that it stands. */
	static Optional<Frame> ownFrame(Xml shape) {
		return shape.at("p:spPr", "a:xfrm").or(() -> shape.at("p:grpSpPr", "a:xfrm")).or(() -> shape.child("p:xfrm")).flatMap(Frame::of);
	}

	/** The alternative text; empty where there is none, or only a name that a program gave. */
	static String alt(Xml shape) {
		Xml about = about(shape, "p:cNvPr");
		String alt = about.attribute("descr").isBlank() ? about.attribute("title") : about.attribute("descr");
		String words = alt.replaceAll("\\s+", " ").strip();
		return words.length() <= LONGEST_PATH && words.matches("(?i)\\S*\\.(png|jpe?g|gif|svg|emf|wmf|tiff?|bmp)|.*[\\\\/]\\S+\\.\\w{3,4}")
				? ""
				: words;
	}

	/** Whether it is marked as decoration, which is not read aloud. */
	static boolean isDecorative(Xml shape) {
		return about(shape, "p:cNvPr").all("adec:decorative").anyMatch(mark -> mark.isTrue("val"));
	}

	/** What it is to the layout; empty for what is none of its placeholders. */
	static Optional<Placeholder> placeholder(Xml shape) {
		return about(shape, "p:nvPr").child("p:ph").map(Placeholder::of);
	}
}
