package org.tenday.publish.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.PageBreak;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.model.Module;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.publish.Extent;

/**
 * A sheet for the trainer's desk: a page for each day by the timetable, or for each module where no day has it. Says what happens when,
 * with what, and what to cut when late.
 */
public final class RunSheets {

	private final Desk desk;
	private final DayLines lines;
	private final WhenLate late;

	/** For one guide. */
	public RunSheets(Desk desk) {
		this.desk = desk;
		lines = new DayLines(desk);
		late = new WhenLate(desk);
	}

	/** All sheets; empty where nothing is taught. */
	public Optional<Part> part() {
		List<List<Element>> sheets = new ArrayList<>();
		for (int number = 1; number <= desk.times().days().size(); number++) {
			Schedule schedule = desk.times().days().get(number - 1);
			if (isPrinted(number) && !lines.of(schedule).isEmpty()) {
				sheets.add(day(number, schedule));
			}
		}
		if (sheets.isEmpty()) {
			desk.modules().stream().filter(module -> module.minutes() > 0).forEach(module -> sheets.add(module(module)));
		}
		if (sheets.isEmpty()) {
			return Optional.empty();
		}
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(1, Inline.text(desk.words().get("run-sheets")), "run-sheets"));
		for (List<Element> sheet : sheets) {
			if (elements.size() > 1) {
				elements.add(new PageBreak());
			}
			elements.addAll(sheet);
		}
		return Optional.of(new Part(Part.Kind.FRONT, Part.Start.NEW_PAGE, false, desk.words().get("run-sheets"), elements));
	}

	/** Whoever teaches one module is in the room on its days, and needs to know what else is on them. */
	private boolean isPrinted(int number) {
		return switch (desk.setting().extent()) {
		case Extent.Whole whole -> true;
		case Extent.OfDay(int day) -> day == number;
		case Extent.OfModule module -> sessions(desk.times().days().get(number - 1)).stream()
				.anyMatch(session -> desk.composition().prints(session.id()));
		};
	}

	private List<Element> day(int number, Schedule schedule) {
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(2, Inline.text(desk.dayTitle(number, schedule.day().title())), "day-" + number));
		elements.add(new Paragraph(Inline.text(hours(schedule)), Paragraph.Style.SMALL));
		if (schedule.overrunMinutes() > 0) {
			elements.add(new Box(Box.Kind.WARNING, desk.words().get("overrun"), List.of(),
					List.of(new Paragraph(desk.words().get("overrun.text", desk.words().get("minutes", schedule.overrunMinutes()),
							Times.clock(end(schedule)), Times.clock(schedule.day().end()))))));
		}
		RunSheetTable table = new RunSheetTable(desk, desk.words().get("time"));
		lines.of(schedule).forEach(item -> table.row(Times.clock(item.start()), item.minutes(), lines.what(item), item.session()));
		elements.add(table.table());
		elements.addAll(late.of(sessions(schedule)));
		elements.addAll(lines.tasks(schedule.day()));
		return elements;
	}

	/** "09:30 to 16:30 · 330 minutes of teaching · 15 minutes left over at the end". */
	private String hours(Schedule schedule) {
		List<String> parts = new ArrayList<>();
		parts.add(desk.words().get("time.range", Times.clock(schedule.day().start()), Times.clock(schedule.day().end())));
		if (schedule.contactMinutes() > 0) {
			parts.add(desk.words().get("taught", desk.words().get("minutes", schedule.contactMinutes())));
		}
		if (schedule.overrunMinutes() < 0) {
			parts.add(desk.words().get("left-over", desk.words().get("minutes", -schedule.overrunMinutes())));
		}
		return String.join(" \u00b7 ", parts);
	}

	private static LocalTime end(Schedule schedule) {
		return schedule.day().start().plusMinutes(schedule.minutes());
	}

	private static List<Session> sessions(Schedule schedule) {
		return schedule.items().stream().flatMap(item -> item.session().stream()).toList();
	}

	/** Without a clock, the time is counted from the module's beginning. */
	private List<Element> module(Module module) {
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(2, module.title()));
		elements.add(new Paragraph(Inline.text(desk.words().get("taught", desk.words().get("minutes", module.minutes()))),
				Paragraph.Style.SMALL));
		RunSheetTable table = new RunSheetTable(desk, desk.words().get("time.elapsed"));
		int elapsed = 0;
		for (Session session : module.sessions()) {
			if (session.minutes() > 0) {
				table.row("%d:%02d".formatted(elapsed / 60, elapsed % 60), session.minutes(), lines.session(session), Optional.of(session));
				elapsed += session.minutes();
			}
		}
		elements.add(table.table());
		elements.addAll(late.of(module.sessions()));
		return elements;
	}
}
