package org.tenday.importer.internal.slides;

import org.tenday.importer.internal.office.Xml;

/**
 * What a shape is to the layout of its slide.
 *
 * @param type  such as "title", "body", "ftr"; "obj" where nothing is said
 * @param index by which the layout knows it; empty for none
 */
record Placeholder(String type, String index) {

	static Placeholder of(Xml placeholder) {
		String type = placeholder.attribute("type");
		return new Placeholder(type.isEmpty() ? "obj" : type, placeholder.attribute("idx"));
	}

	boolean isTitle() {
		return type.equals("title") || type.equals("ctrTitle");
	}

	/** Whether it holds what is on every slide: footer, date, number of the slide. */
	boolean isFoot() {
		return switch (type) {
		case "ftr", "dt", "sldNum", "hdr" -> true;
		default -> false;
		};
	}

	/** Whether it is one of a notes page that holds no words of its own. */
	boolean isSlideImage() {
		return type.equals("sldImg");
	}

	/** The type of the placeholder of a master that one of a layout follows. */
	String masterType() {
		return isTitle() ? "title" : isFoot() ? type : "body";
	}
}
