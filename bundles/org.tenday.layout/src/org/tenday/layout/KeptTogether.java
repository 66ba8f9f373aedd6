package org.tenday.layout;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;

/** Which elements are not parted by the end of a page from what follows them. Headings and labels never are; these are the others. */
public final class KeptTogether {

	/** A summary below a heading that is no longer than this, in letters, is part of the heading: two lines or three. */
	private static final int SUMMARY = 240;

	/** A sentence of no more letters above a list, one line or little more, says what the list is, with a colon or without. */
	private static final int INTRODUCTION = 100;

	/** So many lines to write on are not left alone at the head of a page: one or two there would look like a mistake. */
	private static final int WRITING_LINES = 4;

	private KeptTogether() {
	}

	/** Whether the end of an element stands on one page with the beginning of the next. */
	public static boolean withNext(List<Element> elements, int index) {
		if (index + 1 >= elements.size() || elements.get(index + 1) instanceof Element.PageBreak) {
			return false;
		}
		Element element = elements.get(index);
		Element next = elements.get(index + 1);
		return announces(element, next) || introduces(element, next) || isSmall(next) || opens(elements, index, next);
	}

	/** Whether a line to write on, counted from 0, stands on one page with the next of so many. */
	public static boolean writingLine(int line, int lines) {
		return line + 1 < lines && (line == 0 || line >= lines - WRITING_LINES);
	}

	/** A sentence that ends with a colon stays with the list, table, program or box that it announces. */
	private static boolean announces(Element element, Element next) {
		return element instanceof Paragraph paragraph && !(next instanceof Paragraph)
				&& Inline.plainText(paragraph.content()).stripTrailing().endsWith(":");
	}

	/** Small print, such as the source of a table, says something of what is above it. */
	private static boolean isSmall(Element element) {
		return element instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.SMALL;
	}

	private static boolean introduces(Element element, Element next) {
		return next instanceof ItemList && element instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.BODY
				&& Inline.plainText(paragraph.content()).length() <= INTRODUCTION;
	}

	/**
	 * What stands right below a heading, such as the times of a session, its pages and its summary, is not left at the foot of a page
	 * without what it opens.
	 */
	private static boolean opens(List<Element> elements, int index, Element next) {
		if (!(elements.get(index) instanceof Paragraph paragraph)) {
			return false;
		}
		int first = index;
		while (first > 0 && isSmall(elements.get(first - 1))) {
			first--;
		}
		if (first == 0 || !(elements.get(first - 1) instanceof Heading)) {
			return false;
		}
		return switch (paragraph.style()) {
		case SMALL, LEAD -> true;
		case BODY -> first < index && Inline.plainText(paragraph.content()).length() <= SUMMARY
				&& (!(next instanceof Paragraph words) || words.style() == Paragraph.Style.LABEL);
		case LABEL, QUOTE -> false;
		};
	}
}
