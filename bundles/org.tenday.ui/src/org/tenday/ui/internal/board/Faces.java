package org.tenday.ui.internal.board;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.Slot;
import org.tenday.model.Task;
import org.tenday.model.Timetable.Spot;
import org.tenday.ui.internal.Wording;

/** What the cards of a timetable show. */
final class Faces {

	static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	private static final int MAX_WORDS = 300;

	private final Programme programme;

	Faces(Programme programme) {
		this.programme = programme;
	}

	/** A session or break on a day. */
	Face onDay(BoardModel.View view, Spot spot) {
		Schedule.Item item = view.at(spot).orElseThrow();
		String title = switch (item.slot()) {
		case Slot.Break pause -> Wording.titleOr(pause.title(), "Break");
		case Slot.OfSession of -> item.session().map(Faces::title).orElse("No session “" + of.session() + "”");
		};
		return new Face(item.slot() instanceof Slot.Break ? Face.Kind.PAUSE : Face.Kind.SESSION, day(spot.day()),
				CLOCK.format(item.start()), title, Wording.minutes(item.minutes()), item.minutes(), view.isOver(spot),
				item.session().map(this::more).orElse(""));
	}

	/** A session that is on no day. */
	Face onNone(Session session) {
		return new Face(Face.Kind.SESSION, "Not on the timetable", "", title(session), Wording.minutes(session.minutes()),
				session.minutes(), false, more(session));
	}

	/** What learners do after a day. */
	static Face task(int day, Task task) {
		return new Face(Face.Kind.TASK, "After day " + (day + 1), "", Wording.titleOr(task.title(), "Task"),
				task.minutes() == 0 ? "" : Wording.minutes(task.minutes()), 0, false, shortened(task.text().strip()));
	}

	/** A day with nothing on it. */
	static Face nothing(int day) {
		return new Face(Face.Kind.NOTHING, day(day), "", "Nothing on this day yet", "", 0, false,
				"Drag a session here, or move one here with Alt and the arrow keys.");
	}

	private static String day(int day) {
		return "Day " + (day + 1);
	}

	private static String title(Session session) {
		return Wording.titleOr(session.title(), session.id().value());
	}

	private String more(Session session) {
		Optional<Module> module = programme.moduleOf(session.id());
		String kinds = Wording.of(session.type()) + ", " + Wording.of(session.grouping()).toLowerCase(Locale.ROOT) + ", "
				+ Wording.of(session.priority()).toLowerCase(Locale.ROOT);
		List<Objective> served = module.map(of -> of.objectives().stream()
				.filter(objective -> session.objectives().contains(objective.id())).toList()).orElse(List.of());
		return Stream.of(module.map(of -> "In " + Wording.titleOr(of.title(), of.id().value())).orElse(""), kinds,
				shortened(session.summary().strip()),
				served.stream().map(objective -> "• " + objective.text()).collect(Collectors.joining("\n")))
				.filter(Predicate.not(String::isEmpty)).collect(Collectors.joining("\n"));
	}

	private static String shortened(String text) {
		return text.length() <= MAX_WORDS ? text : text.substring(0, MAX_WORDS).stripTrailing() + "…";
	}
}
