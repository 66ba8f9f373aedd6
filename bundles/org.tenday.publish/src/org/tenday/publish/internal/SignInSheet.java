package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.Inline;
import org.tenday.document.Part;

/** Who was there: goes round the room, so that nobody has to call names. */
final class SignInSheet {

	/** The front and the back of one sheet of paper. */
	private static final int ROWS = 28;

	private final Desk desk;

	SignInSheet(Desk desk) {
		this.desk = desk;
	}

	/** The sheet for one day. */
	Part part(Occasion occasion) {
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(1, Inline.text(desk.words().get("sign-in.titled", occasion.title())), "sign-in-" + occasion.anchor()));
		elements.add(new Paragraph(occasion.dateIn(desk).orElse(desk.words().get("sign-in.date"))));
		elements.add(new Table(List.of(), List.of(column(1), column(6), column(6), column(5), column(5)), 1, rows()));
		return new Part(Part.Kind.BODY, Part.Start.RIGHT_HAND_PAGE, false, desk.title(), elements);
	}

	private List<List<Cell>> rows() {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(Stream.of("sign-in.number", "sign-in.name", "sign-in.organisation", "sign-in.in", "sign-in.out")
				.map(key -> Cell.header(desk.words().get(key))).toList());
		Cell empty = Cell.of("");
		for (int row = 1; row <= ROWS; row++) {
			rows.add(List.of(number(row), empty, empty, empty, empty));
		}
		return rows;
	}

	/** Two lines high, since a row is as high as what stands in it and a signature needs room. */
	private static Cell number(int row) {
		return Cell.of(List.of(new Inline.Text(String.valueOf(row)), new Inline.LineBreak(), new Inline.Text("\u00a0")));
	}

	private static Column column(double weight) {
		return new Column(weight, Align.LEFT);
	}
}
