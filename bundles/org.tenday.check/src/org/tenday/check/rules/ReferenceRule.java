package org.tenday.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tenday.check.Findings;
import org.tenday.check.Mend;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Day;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.model.content.Quiz;

/** Finds ids that name nothing: objectives of sessions, blocks and quiz questions, sessions of timetables. */
final class ReferenceRule extends GeneralRule {

	ReferenceRule() {
		super("reference.unknown", Severity.ERROR);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		Set<ObjectiveId> objectives = programme.objectives().keySet();
		programme.modules().forEach(module -> module.sessions().forEach(session -> {
			report(session.objectives(), objectives, Where.session(module, session), "session \"" + session.title() + "\"", findings);
			session.blocks().forEach(block -> {
				Where where = Where.block(module, session, block);
				report(block.objectives(), objectives, where, "block \"" + block.id() + "\"", findings);
				if (block.content() instanceof Quiz quiz) {
					for (int i = 0; i < quiz.questions().size(); i++) {
						report(quiz.questions().get(i).objectives(), objectives, where.at("questions").at(String.valueOf(i)),
								"question %d of the quiz \"%s\"".formatted(i + 1, block.id()), findings);
					}
				}
			});
		}));
		Set<SessionId> sessions = new HashSet<>();
		programme.modules().forEach(module -> module.sessions().stream().map(Session::id).forEach(sessions::add));
		programme.timetables().forEach(timetable -> check(timetable, sessions, findings));
	}

	private static void report(List<ObjectiveId> named, Set<ObjectiveId> known, Where where, String who, Findings findings) {
		named.stream().filter(id -> !known.contains(id)).forEach(id -> findings.add(where.at("objectives"),
				"The %s serves an objective \"%s\", which the programme does not have: correct the id or write the objective."
						.formatted(who, id)));
	}

	private static void check(Timetable timetable, Set<SessionId> sessions, Findings findings) {
		for (int i = 0; i < timetable.days().size(); i++) {
			Day day = timetable.days().get(i);
			for (int j = 0; j < day.slots().size(); j++) {
				if (day.slots().get(j) instanceof Slot.OfSession of && !sessions.contains(of.session())) {
					findings.add(Where.day(timetable, i).at("slots").at(String.valueOf(j)),
							"Day %d of \"%s\" has a session \"%s\", which no module has: correct the id or take it off the day.".formatted(
									i + 1,
									timetable.title(), of.session()),
							new Mend("Take it off the day", programme -> withoutSlot(programme, timetable, of)));
				}
			}
		}
	}

	private static Programme withoutSlot(Programme programme, Timetable timetable, Slot slot) {
		return programme.withTimetables(programme.timetables().stream()
				.map(now -> !now.id().equals(timetable.id())
						? now
						: now.withDays(now.days().stream()
								.map(day -> day.withSlots(day.slots().stream().filter(candidate -> !candidate.equals(slot)).toList()))
								.toList()))
				.toList());
	}
}
