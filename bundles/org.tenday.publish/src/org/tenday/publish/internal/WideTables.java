package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Part.Start;
import org.tenday.document.Theme;
import org.tenday.layout.ColumnWidths;
import org.tenday.layout.TextMeasure;

/**
 * Gives tables that are too wide for upright pages pages of their own that lie on their side. What stands right above such a table and announces it
 * goes with it, and the small print right below it.
 */
public final class WideTables {

	/** So many columns are read comfortably on an upright page even where some of their cells take several lines. */
	private static final int MOST_COLUMNS = 7;
	/** Free space at each side of the words of a cell, in points. */
	private static final double CELL_SIDE = 5;
	private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

	private final ColumnWidths widths;
	private final double room;

	private WideTables(Theme theme) {
		widths = new ColumnWidths(new TextMeasure(), theme.type().body(), CELL_SIDE);
		Theme.Page page = theme.page();
		room = (page.width() - page.inner() - page.outer()) * POINTS_PER_MILLIMETRE;
	}

	/** The document with its wide tables turned; one without them as it is. */
	public static Document turned(Document document) {
		Theme.Page page = document.theme().page();
		if (page.width() >= page.height()) {
			return document;
		}
		WideTables tables = new WideTables(document.theme());
		List<Part> parts = document.parts().stream().flatMap(part -> tables.split(part).stream()).toList();
		return parts.equals(document.parts()) ? document : new Document(document.info(), document.theme(), document.words(), parts);
	}

	private List<Part> split(Part part) {
		if (part.landscape() || part.kind() == Part.Kind.COVER || part.content().stream().noneMatch(this::isWide)) {
			return List.of(part);
		}
		Map<Element, String> places = new IdentityHashMap<>();
		part.places().forEach((index, name) -> places.put(part.content().get(index), name));
		List<Part> parts = new ArrayList<>();
		List<Element> upright = new ArrayList<>();
		List<Element> turned = new ArrayList<>();
		for (Element element : part.content()) {
			if (isWide(element)) {
				List<Element> announced = announcing(upright);
				if (!upright.isEmpty()) {
					add(part, turned, true, places, parts);
					add(part, upright, false, places, parts);
				}
				turned.addAll(announced);
				turned.add(element);
			} else if (upright.isEmpty() && !turned.isEmpty() && isSmall(element)) {
				turned.add(element);
			} else if (!(upright.isEmpty() && !turned.isEmpty() && element instanceof Element.PageBreak)) {
				upright.add(element);
			}
		}
		add(part, turned, true, places, parts);
		add(part, upright, false, places, parts);
		return parts;
	}

	/** Small print, such as the source of a table, says something of what is above it. */
	private static boolean isSmall(Element element) {
		return element instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.SMALL;
	}

	private boolean isWide(Element element) {
		return element instanceof Table table && !table.rows().isEmpty() && (widths.least(table) > room
				|| table.columns().size() > MOST_COLUMNS
						&& widths.of(table, 2 * room).stream().mapToDouble(Double::doubleValue).sum() > room);
	}

	/** Takes away what stands at the end of some elements and belongs to what comes next. */
	private static List<Element> announcing(List<Element> elements) {
		int from = elements.size();
		while (from > 0 && announces(elements, from - 1)) {
			from--;
		}
		List<Element> last = elements.subList(from, elements.size());
		List<Element> taken = List.copyOf(last);
		last.clear();
		return taken;
	}

	private static boolean announces(List<Element> elements, int index) {
		return switch (elements.get(index)) {
		case Heading ignored -> true;
		case Paragraph paragraph -> switch (paragraph.style()) {
		case LABEL -> true;
		case SMALL, LEAD -> index > 0 && elements.get(index - 1) instanceof Heading;
		case BODY, QUOTE -> Inline.plainText(paragraph.content()).stripTrailing().endsWith(":");
		};
		default -> false;
		};
	}

	/** Adds a part like another one that holds some elements, if there are any, and empties their list. */
	private static void add(Part like, List<Element> content, boolean landscape, Map<Element, String> places, List<Part> parts) {
		if (!content.isEmpty()) {
			Map<Integer, String> own = new HashMap<>();
			for (int i = 0; i < content.size(); i++) {
				if (places.containsKey(content.get(i))) {
					own.put(i, places.remove(content.get(i)));
				}
			}
			parts.add(new Part(like.kind(), parts.isEmpty() ? like.start() : Start.NEW_PAGE, landscape, like.runningHead(), content, own));
			content.clear();
		}
	}
}
