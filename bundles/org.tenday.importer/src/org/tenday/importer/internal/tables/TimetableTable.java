package org.tenday.importer.internal.tables;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.tenday.importer.Origin;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Day;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.model.content.TrainerNote;

/** Reads days with what happens in them, a row each. What is blank under day, date and module is as in the row above. */
final class TimetableTable {

	private static final Pattern BREAK = Pattern
			.compile("(?iu)(.*\\W)?(break|lunch|coffee|tea|registration|arrival|dinner|pause|mittag(essen|spause)?"
					+ "|kaffee(pause)?|anmeldung)(\\W.*)?");
	private static final int MOST_WORDS_OF_BREAK = 5;
	private static final LocalTime START = LocalTime.of(9, 0);
	private static final int USUAL_MINUTES = 30;

	private final Sheet sheet;
	private final Columns columns;
	private final String usualModule;
	private final Draft draft;
	private final List<Planned> planned = new ArrayList<>();
	private final List<SessionId> own = new ArrayList<>();

	/** Days as they are filled. */
	private record Planned(String title, Optional<LocalDate> date, List<Entry> entries) {
	}

	/** A row with its time. */
	private record Entry(Row row, String title, String module, Optional<LocalTime> start, OptionalInt minutes) {
	}

	/**
	 * @param usualModule the title of the module of sessions for which none is named
	 */
	TimetableTable(Sheet sheet, Columns columns, String usualModule, Draft draft) {
		this.sheet = sheet;
		this.columns = columns;
		this.usualModule = usualModule;
		this.draft = draft;
	}

	void read(List<Row> rows) {
		String key = "";
		String module = "";
		Optional<LocalTime> last = Optional.empty();
		for (Row row : rows) {
			String title = CellText.title(columns.cell(row, Column.TITLE));
			String newKey = (columns.cell(row, Column.DATE) + " " + columns.cell(row, Column.DAY)).strip();
			module = columns.cell(row, Column.MODULE).isEmpty() ? module : CellText.title(columns.cell(row, Column.MODULE));
			Optional<LocalTime> start = start(row);
			boolean earlier = key.isEmpty() && newKey.isEmpty() && start.isPresent() && last.isPresent()
					&& start.get().isBefore(last.get());
			if (planned.isEmpty() || !newKey.isEmpty() && !newKey.equals(key) || earlier) {
				planned.add(day(row));
			}
			key = newKey.isEmpty() ? key : newKey;
			if (title.isEmpty()) {
				if (row.cells().stream().filter(cell -> !cell.isBlank()).count() > (newKey.isEmpty() ? 0 : 1)) {
					draft.report(sheet.origin(row),
							"This row says not what happens and is left out: %s".formatted(String.join(", ", row.cells()).strip()));
				}
				continue;
			}
			last = start.isPresent() ? start : last;
			planned.getLast().entries().add(new Entry(row, title, module.isEmpty() ? usualModule : module, start, minutes(row, start)));
		}
		planned.removeIf(day -> day.entries().isEmpty());
		if (!planned.isEmpty()) {
			timetable();
		}
	}

	private Planned day(Row row) {
		String written = CellText.title(columns.cell(row, Column.DAY));
		String dated = columns.cell(row, Column.DATE);
		Optional<LocalDate> date = Moments.date(dated).or(() -> Moments.date(written));
		if (date.isEmpty() && !dated.isBlank()) {
			draft.report(sheet.origin(row),
					"The date \"%s\" is none that can be read; write it as 2026-11-30.".formatted(CellText.title(dated)));
		}
		boolean plain = written.matches("(?iu)((day|tag)\\s*)?\\d{1,3}\\.?") || date.isPresent() && Moments.date(written).isPresent();
		return new Planned(plain ? "" : written, date, new ArrayList<>());
	}

	private Optional<LocalTime> start(Row row) {
		String cell = columns.cell(row, Column.START);
		Optional<LocalTime> start = Moments.start(cell);
		if (start.isEmpty() && !cell.isBlank()) {
			draft.report(sheet.origin(row), "The time \"%s\" is none that can be read; what happens then follows on what stands above."
					.formatted(CellText.title(cell)));
		}
		return start;
	}

	private OptionalInt minutes(Row row, Optional<LocalTime> start) {
		String ends = columns.cell(row, Column.END);
		Optional<LocalTime> written = Moments.clock(ends);
		if (written.isEmpty() && !ends.isBlank()) {
			draft.report(sheet.origin(row), "The end \"%s\" is no time that can be read and is left out.".formatted(CellText.title(ends)));
		}
		Optional<LocalTime> end = written.or(() -> Moments.endOfSpan(columns.cell(row, Column.START)));
		if (start.isPresent() && end.isPresent() && end.get().isAfter(start.get())) {
			return OptionalInt.of((int) Duration.between(start.get(), end.get()).toMinutes());
		}
		if (end.isPresent() && start.isPresent()) {
			draft.report(sheet.origin(row), "It ends at %s, before it starts; its end is left out.".formatted(end.get()));
		}
		String length = columns.cell(row, Column.MINUTES);
		OptionalInt minutes = CellText.minutes(length);
		if (minutes.isEmpty() && !length.isBlank()) {
			draft.report(sheet.origin(row),
					"The time \"%s\" is no number of minutes and is left out.".formatted(CellText.title(length)));
		}
		return minutes;
	}

	private void timetable() {
		Optional<LocalDate> starts = planned.getFirst().date();
		List<Day> days = new ArrayList<>();
		Optional<LocalDate> before = Optional.empty();
		for (Planned day : planned) {
			int rest = 0;
			if (starts.isPresent() && before.isPresent() && day.date().isPresent()) {
				long between = ChronoUnit.DAYS.between(before.get(), day.date().get()) - 1;
				rest = (int) Math.max(0, Math.min(between, 3_650));
				if (between != rest) {
					draft.report(sheet.origin(day.entries().getFirst().row()),
							"The date %s does not follow on the one above; the day comes right after it.".formatted(day.date().get()));
				}
			}
			before = day.date().isPresent() ? day.date() : before.map(date -> date.plusDays(1));
			days.add(filled(day, rest));
		}
		int number = draft.timetableCount() + 1;
		String title = sheet.name().isEmpty() ? "As planned" : sheet.name();
		TimetableId id = new TimetableId(number == 1 ? "as-planned" : "as-planned-" + number);
		draft.add(new Timetable(id, title, starts, days));
		draft.found(sheet.origin(), title, id);
	}

	private Day filled(Planned day, int rest) {
		LocalTime start = day.entries().getFirst().start().orElse(START);
		int first = start.toSecondOfDay() / 60;
		int now = first;
		List<Slot> slots = new ArrayList<>();
		for (int i = 0; i < day.entries().size(); i++) {
			Entry entry = day.entries().get(i);
			Origin origin = sheet.origin(entry.row());
			int at = entry.start().map(time -> time.toSecondOfDay() / 60).orElse(now);
			if (at > now) {
				draft.report(origin, "Nothing is said of the %d minutes before it; they are a break now.".formatted(at - now));
				slots.add(new Slot.Break("", at - now));
			} else if (at < now) {
				draft.report(origin, "It starts before what stands above it has ended; it stands after that.");
			}
			now = Math.max(now, at);
			int minutes = entry.minutes().isPresent() ? entry.minutes().getAsInt() : guessed(day, i);
			slots.add(slot(entry, minutes, origin));
			now += minutes;
		}
		int end = Math.min(Math.max(now, first + 1), 24 * 60 - 1);
		if (end < now) {
			draft.report(sheet.origin(day.entries().getLast().row()), "This day goes on past midnight.");
		}
		return new Day(day.title(), first == 24 * 60 - 1 ? start.minusMinutes(1) : start, LocalTime.ofSecondOfDay(end * 60L), slots,
				List.of(), rest);
	}

	/** To the start of what follows, or else as long as is usual. */
	private int guessed(Planned day, int place) {
		Entry entry = day.entries().get(place);
		Optional<LocalTime> next = place + 1 < day.entries().size() ? day.entries().get(place + 1).start() : Optional.empty();
		if (entry.start().isPresent() && next.isPresent() && next.get().isAfter(entry.start().get())) {
			return (int) Duration.between(entry.start().get(), next.get()).toMinutes();
		}
		draft.report(sheet.origin(entry.row()),
				"No time is said for \"%s\"; %d minutes were taken.".formatted(entry.title(), USUAL_MINUTES));
		return USUAL_MINUTES;
	}

	private Slot slot(Entry entry, int minutes, Origin origin) {
		String who = CellText.line(columns.cell(entry.row(), Column.WHO));
		String summary = CellText.line(columns.cell(entry.row(), Column.SUMMARY));
		if (BREAK.matcher(entry.title()).matches() && entry.title().split("\\s+").length <= MOST_WORDS_OF_BREAK) {
			if (!who.isEmpty() || !summary.isEmpty()) {
				draft.report(origin, "A break has no words of its own; left out: %s".formatted((who + " " + summary).strip()));
			}
			return new Slot.Break(entry.title(), minutes);
		}
		Optional<Session> known = draft.session(entry.title()).filter(session -> !own.contains(session.id()));
		if (known.isPresent()) {
			if (known.get().minutes() != minutes && entry.minutes().isPresent()) {
				draft.report(origin,
						"The session \"%s\" takes %d minutes, not these %d.".formatted(entry.title(), known.get().minutes(), minutes));
			}
			if (!who.isEmpty() || !summary.isEmpty()) {
				draft.report(origin,
						"The session \"%s\" has been read already; left out: %s".formatted(entry.title(), (who + " " + summary).strip()));
			}
			return new Slot.OfSession(known.get().id());
		}
		Draft.Part module = draft.module(entry.module(), origin);
		Session session = Session.of(draft.newSession(entry.title()), entry.title(), minutes).withSummary(summary);
		if (!who.isEmpty()) {
			session = session
					.withBlocks(List.of(new Block(new BlockId(session.id() + "-trainer-note-1"), new BlockTypeId("trainer-note"), "",
							Audience.TRAINER, new TrainerNote("Led by " + who))));
		}
		own.add(session.id());
		module.put(session);
		draft.found(origin, entry.title(), session.id());
		return new Slot.OfSession(session.id());
	}
}
