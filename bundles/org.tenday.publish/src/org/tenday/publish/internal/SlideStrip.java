package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Element;
import org.tenday.document.Element.Columns;
import org.tenday.document.Element.Columns.Column;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.Inline;
import org.tenday.layout.SlidePictures;
import org.tenday.model.Session;
import org.tenday.publish.Companions;

/** The slides of a session, small and in rows with their numbers, so that whoever reads on paper knows what the room sees. */
final class SlideStrip {

	private static final int ABREAST = 3;
	/** The natural width of a picture in points: a third of a page's text. */
	private static final double WIDTH = 140;

	private final Desk desk;
	private final Optional<SlidePictures> pictures;

	SlideStrip(Desk desk) {
		this.desk = desk;
		pictures = desk.setting().companions().deck().map(SlidePictures::new);
	}

	/** Nothing where it has no slides, or where they are unknown. */
	List<Element> of(Session session) {
		Optional<Companions.Stretch> stretch = desk.setting().companions().slides(session.id());
		if (pictures.isEmpty() || stretch.isEmpty()) {
			return List.of();
		}
		List<Element> rows = new ArrayList<>();
		for (int first = stretch.get().first(); first <= stretch.get().last(); first += ABREAST) {
			rows.add(row(pictures.get(), first, Math.min(first + ABREAST - 1, stretch.get().last())));
		}
		return rows;
	}

	/** A row that is not full keeps its empty columns, so that all pictures are alike. */
	private Columns row(SlidePictures from, int first, int last) {
		List<Column> columns = new ArrayList<>();
		for (int number = first; number <= last; number++) {
			String name = desk.words().get("cite.slide", String.valueOf(number));
			columns.add(new Column(1, List.of(new Figure(new Picture.OfDrawing(from.of(number, WIDTH, name)), List.of(), List.of(), 1),
					new Paragraph(Inline.text(name), Paragraph.Style.SMALL))));
		}
		columns.addAll(Collections.nCopies(ABREAST - columns.size(), new Column(1, List.of())));
		return new Columns(columns);
	}
}
