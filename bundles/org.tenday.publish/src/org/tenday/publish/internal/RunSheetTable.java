package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tenday.document.Element;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.Inline;
import org.tenday.model.Session;

/** The table of one run sheet while its rows are added. */
final class RunSheetTable {

	private static final List<Column> COLUMNS = List.of(new Column(1.1, Align.LEFT), new Column(0.8, Align.RIGHT),
			new Column(5.2, Align.LEFT), new Column(2.9, Align.LEFT), new Column(1.4, Align.LEFT), new Column(4.0, Align.LEFT));

	private final Desk desk;
	private final SessionCitation citation;
	private final List<List<Cell>> rows = new ArrayList<>();

	/**
	 * @param time the head of the first column
	 */
	RunSheetTable(Desk desk, String time) {
		this.desk = desk;
		citation = new SessionCitation(desk);
		rows.add(Stream.of(time, desk.words().get("run-sheet.minutes"), desk.words().get("session"), desk.words().get("run-sheet.how"),
				desk.words().get("run-sheet.keep"), desk.words().get("materials")).map(Cell::header).toList());
	}

	/**
	 * One line of the day.
	 *
	 * @param session empty for a break
	 */
	void row(String time, int minutes, List<Inline> what, Optional<Session> session) {
		rows.add(List.of(Cell.of(time), Cell.of(String.valueOf(minutes)), new Cell(named(what, session), false),
				small(session.map(this::how).map(Inline::text).orElse(List.of())),
				Cell.of(session.map(each -> desk.choice("keep", each.priority())).orElse("")),
				small(session.map(RunSheetTable::materials).orElse(List.of()))));
	}

	/** What is looked up, and not read from afar, is set small, so that a day has room on one page. */
	private static Cell small(List<Inline> line) {
		return new Cell(line.isEmpty() ? List.of() : List.of(new Paragraph(line, Paragraph.Style.SMALL)), false);
	}

	Table table() {
		return new Table(List.of(), COLUMNS, 1, rows);
	}

	private List<Element> named(List<Inline> what, Optional<Session> session) {
		List<Element> elements = new ArrayList<>();
		elements.add(new Paragraph(what));
		session.map(citation::brief).filter(cited -> !cited.isEmpty())
				.ifPresent(cited -> elements.add(new Paragraph(Inline.text(cited), Paragraph.Style.SMALL)));
		return elements;
	}

	private String how(Session session) {
		return desk.choice("learning", session.type()) + ", " + desk.choice("grouping", session.grouping());
	}

	private static List<Inline> materials(Session session) {
		List<Inline> line = new ArrayList<>();
		for (String material : session.materials()) {
			if (!line.isEmpty()) {
				line.add(new Inline.LineBreak());
			}
			line.add(new Inline.Text(material));
		}
		return line;
	}
}
