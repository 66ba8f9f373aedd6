package org.tenday.publish.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Theme;
import org.tenday.model.Timetable;

/**
 * A timetable on one page, to pin on the wall. A day alone is a list of times; up to ten days stand side by side, five in a row; of more
 * days each is one line.
 */
public final class TimetableSheet {

	private static final int MOST_SIDE_BY_SIDE = 5;
	private static final int MOST_ROWS = 2;
	/** So few leave room for words of the usual size. */
	private static final int FEW_DAYS = 3;
	/** In millimetres. */
	private static final double MARGIN = 16;

	private final Desk desk;
	private final Timetable timetable;
	private final List<PlannedDay> days;
	private final int rows;

	/** For one publication. */
	public TimetableSheet(Desk desk, Timetable timetable) {
		this.desk = desk;
		this.timetable = timetable;
		days = PlannedDay.of(desk, timetable);
		rows = (days.size() + MOST_SIDE_BY_SIDE - 1) / MOST_SIDE_BY_SIDE;
	}

	/** Whether nothing takes place in what is printed. */
	public boolean isEmpty() {
		return days.isEmpty();
	}

	/** The page. */
	public Part part() {
		String title = timetable.title().isBlank() ? desk.words().get("timetable") : desk.words().get("timetable.sheet", timetable.title());
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(1, Inline.text(title), "timetable"));
		if (days.size() == 1) {
			alone(days.getFirst(), elements);
		} else {
			sideBySideOrOneALine(elements);
		}
		return new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, days.size() > 1, desk.title(), elements);
	}

	/**
	 * The theme with words as small as one page asks for, nine points in a theme of twelve; and with narrow margins, since a single sheet is
	 * not bound.
	 */
	public Theme theme() {
		Theme theme = desk.setting().theme();
		double share = days.size() <= FEW_DAYS ? 1 : rows == 1 ? 0.9 : 0.75;
		Theme.Type type = theme.type();
		Theme.Page page = theme.page();
		return new Theme(theme.id(), theme.name(), theme.colours(),
				new Theme.Type(type.face(), type.codeFace(), type.body() * share, type.slideTitle(), type.slideBody()),
				new Theme.Page(page.width(), page.height(), Math.min(page.top(), MARGIN), Math.min(page.bottom(), MARGIN),
						Math.min(page.inner(), MARGIN), Math.min(page.outer(), MARGIN), false, false),
				theme.logo(), theme.house());
	}

	private void alone(PlannedDay day, List<Element> into) {
		into.add(new Paragraph(Inline.text(day.title() + day.date().map(date -> ", " + Occasion.dated(desk, date)).orElse("")),
				Paragraph.Style.LEAD));
		List<List<Cell>> cells = new ArrayList<>();
		cells.add(List.of(Cell.header(desk.words().get("time")), Cell.header(desk.words().get("session"))));
		day.lines().forEach(line -> cells.add(List.of(Cell.of(range(line)), Cell.of(line.words()))));
		into.add(new Table(List.of(), List.of(column(1), column(3)), 1, cells));
	}

	private void sideBySideOrOneALine(List<Element> into) {
		boolean sameBreaks = days.stream().map(PlannedDay::breaks).distinct().count() == 1;
		if (sameBreaks && !days.getFirst().breaks().isEmpty()) {
			String breaks = days.getFirst().breaks().stream()
					.map(pause -> desk.words().get("timetable.breaks.one", Inline.plainText(pause.words()), range(pause)))
					.collect(Collectors.joining(", "));
			into.add(new Paragraph(desk.words().get("timetable.breaks", breaks)));
		}
		List<PlannedDay> shown = sameBreaks ? days.stream().map(PlannedDay::withoutBreaks).toList() : days;
		if (rows > MOST_ROWS) {
			into.add(oneALine(shown));
		} else {
			int inARow = (shown.size() + rows - 1) / rows;
			for (int first = 0; first < shown.size(); first += inARow) {
				into.add(sideBySide(shown.subList(first, Math.min(first + inARow, shown.size())), inARow));
			}
		}
	}

	private Table sideBySide(List<PlannedDay> row, int columns) {
		List<Cell> heads = new ArrayList<>(row.stream().map(day -> Cell.header(head(day))).toList());
		List<Cell> cells = new ArrayList<>(row.stream().map(day -> Cell.of(lines(day))).toList());
		while (cells.size() < columns) {
			heads.add(Cell.of(""));
			cells.add(Cell.of(""));
		}
		return new Table(List.of(), Collections.nCopies(columns, column(1)), 1, List.of(heads, cells));
	}

	private Table oneALine(List<PlannedDay> shown) {
		List<List<Cell>> cells = new ArrayList<>();
		cells.add(List.of(Cell.header(desk.words().get("timetable.day")), Cell.header(desk.words().get("time")),
				Cell.header(desk.words().get("timetable.sessions"))));
		shown.forEach(day -> cells.add(List.of(Cell.header(day.title()), Cell.of(when(day)), Cell.of(titles(day)))));
		return new Table(List.of(), List.of(column(5), column(3), column(11)), 1, cells);
	}

	private List<Inline> head(PlannedDay day) {
		List<Inline> head = new ArrayList<>(Inline.text(day.title()));
		day.date().ifPresent(date -> head.addAll(List.of(new Inline.LineBreak(), new Inline.Text(shortDate(date)))));
		return head;
	}

	private List<Inline> when(PlannedDay day) {
		List<Inline> when = new ArrayList<>();
		day.date().ifPresent(date -> when.addAll(List.of(new Inline.Text(shortDate(date)), new Inline.LineBreak())));
		when.add(new Inline.Text(desk.words().get("time.range", Times.clock(day.start()), Times.clock(day.end()))));
		return when;
	}

	private String shortDate(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(desk.words().language()).format(date);
	}

	private static List<Inline> lines(PlannedDay day) {
		List<Inline> lines = new ArrayList<>();
		for (PlannedDay.Line line : day.lines()) {
			if (!lines.isEmpty()) {
				lines.add(new Inline.LineBreak());
			}
			lines.add(new Inline.Strong(Inline.text(Times.clock(line.start()))));
			lines.add(new Inline.Text(" "));
			lines.addAll(line.words());
		}
		return lines;
	}

	private static List<Inline> titles(PlannedDay day) {
		List<Inline> titles = new ArrayList<>();
		day.lines().stream().filter(line -> !line.pause()).forEach(line -> {
			titles.addAll(Inline.text(titles.isEmpty() ? "" : " \u00b7 "));
			titles.addAll(line.words());
		});
		return titles;
	}

	private String range(PlannedDay.Line line) {
		return desk.words().get("time.range", Times.clock(line.start()), Times.clock(line.end()));
	}

	private static Column column(double weight) {
		return new Column(weight, Align.LEFT);
	}
}
