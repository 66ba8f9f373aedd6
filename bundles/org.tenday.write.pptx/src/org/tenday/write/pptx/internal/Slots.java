package org.tenday.write.pptx.internal;

import java.util.List;
import java.util.Optional;

import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.tenday.layout.Area;

/**
 * A layout with the placeholders that slides on it fill.
 *
 * @param title    of the slide
 * @param contents what is said, left to right
 * @param stamp    the foot line
 * @param number   the number of the slide
 */
record Slots(XSLFSlideLayout layout, Slot title, List<Slot> contents, Optional<Slot> stamp, Optional<Slot> number) {

	/**
	 * A placeholder.
	 *
	 * @param type     what it takes
	 * @param index    by which a slide's shape finds it
	 * @param area     where its words stand, in points; those of Tenday's own master stand where its geometry says
	 * @param size     of its words in points, if it is not told another one; 0 where it is always told
	 * @param bulleted whether it marks its paragraphs as items of lists
	 */
	record Slot(STPlaceholderType.Enum type, long index, Area area, double size, boolean bulleted) {
	}

	Slots {
		contents = List.copyOf(contents);
	}
}
