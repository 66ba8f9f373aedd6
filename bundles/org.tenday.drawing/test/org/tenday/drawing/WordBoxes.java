package org.tenday.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.document.Inline;
import org.tenday.layout.TextMeasure;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Which places the words of a drawing take. */
final class WordBoxes {

	private static final double ASCENT = 0.73;
	private static final double DESCENT = 0.2;
	private static final Pattern SIZE = Pattern.compile("font-size: (\\d+)px");
	private static final Pattern MOVED = Pattern.compile("matrix\\(1,0,0,1,([-0-9.]+),([-0-9.]+)\\)");

	/** Places of words, from the upper left corner. */
	record Box(String words, double left, double top, double right, double bottom) {
		boolean overlaps(Box other) {
			return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
		}
	}

	private WordBoxes() {
	}

	static List<Box> of(Element root) {
		List<Box> boxes = new ArrayList<>();
		NodeList texts = root.getElementsByTagName("text");
		for (int i = 0; i < texts.getLength(); i++) {
			Element text = (Element) texts.item(i);
			String style = text.getAttribute("style");
			Matcher size = SIZE.matcher(style);
			if (!size.find()) {
				throw new IllegalStateException(style + " gives no size.");
			}
			double points = Double.parseDouble(size.group(1));
			double x = Double.parseDouble(text.getAttribute("x"));
			double y = Double.parseDouble(text.getAttribute("y"));
			String transform = ((Element) text.getParentNode()).getAttribute("transform");
			Matcher moved = MOVED.matcher(transform);
			if (moved.matches()) {
				x += Double.parseDouble(moved.group(1));
				y += Double.parseDouble(moved.group(2));
			} else if (!transform.isEmpty()) {
				throw new IllegalStateException(transform + " turns words.");
			}
			double width = new TextMeasure().width(Inline.text(text.getTextContent()), points, style.contains("bold"));
			boxes.add(new Box(text.getTextContent(), x, y - ASCENT * points, x + width, y + DESCENT * points));
		}
		return boxes;
	}
}
