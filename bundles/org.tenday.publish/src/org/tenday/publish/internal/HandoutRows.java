package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Deck;
import org.tenday.document.Element;
import org.tenday.document.Element.Columns;
import org.tenday.document.Element.Columns.Column;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.Element.WritingSpace;
import org.tenday.document.Inline;
import org.tenday.document.Theme;
import org.tenday.layout.SlidePictures;
import org.tenday.publish.Handout.PerPage;

/** Slides as pictures in rows, all alike, so that they stand one exactly below the other. Lengths are in points. */
final class HandoutRows {

	private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
	private static final double HEIGHT_PER_WIDTH = 9 / 16.0;
	/** Free space that writers leave between columns. */
	private static final double GAP = 18;
	/** What a row takes besides its pictures: the number below and free space. */
	private static final double BESIDE_PICTURE = 36;
	/** What the headings of a module and a session take: with both, a page still holds all its rows. */
	private static final double HEADINGS = 100;
	/** Lines to write on leave the greater part of the width to the picture beside them. */
	private static final double PICTURE_SHARE = 0.6;
	private static final double WRITING_LINE = 24;
	private static final double CAPTION = 18;

	private final Desk desk;
	private final SlidePictures pictures;
	private final PerPage perPage;
	private final double textWidth;
	private final double pictureWidth;

	HandoutRows(Desk desk, Deck deck, PerPage perPage) {
		this.desk = desk;
		this.perPage = perPage;
		pictures = new SlidePictures(deck);
		Theme.Page page = deck.theme().page();
		textWidth = (page.width() - page.inner() - page.outer()) * POINTS_PER_MILLIMETRE;
		double textHeight = (page.height() - page.top() - page.bottom()) * POINTS_PER_MILLIMETRE;
		double highest = (textHeight - HEADINGS) / perPage.rows() - BESIDE_PICTURE;
		pictureWidth = Math.min(widest(), highest / HEIGHT_PER_WIDTH);
	}

	private double widest() {
		return switch (perPage) {
		case TWO -> textWidth;
		case THREE -> (textWidth - GAP) * PICTURE_SHARE;
		case SIX -> (textWidth - GAP) / 2;
		};
	}

	/** The rows of some slides, given by their numbers from 1. */
	List<Element> of(List<Integer> numbers) {
		List<Element> rows = new ArrayList<>();
		int side = perPage == PerPage.SIX ? 2 : 1;
		for (int i = 0; i < numbers.size(); i += side) {
			rows.add(row(numbers.subList(i, Math.min(i + side, numbers.size()))));
		}
		return rows;
	}

	private Columns row(List<Integer> numbers) {
		Column first = new Column(pictureWidth, slide(numbers.getFirst()));
		return switch (perPage) {
		case TWO -> new Columns(List.of(first));
		case THREE -> {
			int lines = (int) Math.max(1, (pictureWidth * HEIGHT_PER_WIDTH + CAPTION) / WRITING_LINE);
			yield new Columns(List.of(first, new Column(textWidth - GAP - pictureWidth, List.of(new WritingSpace(lines)))));
		}
		case SIX -> new Columns(List.of(first, new Column(pictureWidth, numbers.size() > 1 ? slide(numbers.getLast()) : List.of())));
		};
	}

	private List<Element> slide(int number) {
		String name = desk.words().get("cite.slide", String.valueOf(number));
		return List.of(new Figure(new Picture.OfDrawing(pictures.of(number, pictureWidth, name)), List.of(), List.of(), 1),
				new Paragraph(Inline.text(name), Paragraph.Style.SMALL));
	}
}
