package org.tenday.ui.internal.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.ObjectiveTime;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.ExitTicket;
import org.tenday.model.content.Quiz;

/**
 * What teaches an objective and what shows whether it was reached. A block that names no objectives of its own serves those of its session;
 * a quiz serves only those that it or its questions name.
 *
 * @param module    where the objective stands
 * @param objective the objective
 * @param minutes   its share of the time of all sessions that serve it
 * @param sessions  the sessions of the whole programme that have to do with it, in their order
 */
record Coverage(Module module, Objective objective, double minutes, List<InSession> sessions) {

	Coverage {
		sessions = List.copyOf(sessions);
	}

	/**
	 * What a session does for the objective.
	 *
	 * @param module   where the session stands
	 * @param isServed whether the session says that it serves the objective
	 * @param asked    what in it shows whether the objective was reached
	 */
	record InSession(Module module, Session session, boolean isServed, List<Asked> asked) {

		InSession {
			asked = List.copyOf(asked);
		}
	}

	/**
	 * Something by which learners find out whether they have reached an objective.
	 *
	 * @param words what it is: "Question 2 of “What do you remember?”"
	 */
	record Asked(BlockId block, String words) {
	}

	/** The coverage of every objective, in the order of the programme. */
	static List<Coverage> of(Programme programme) {
		ObjectiveTime time = ObjectiveTime.of(programme);
		return programme.modules().stream().flatMap(module -> module.objectives().stream()
				.map(objective -> new Coverage(module, objective, time.minutes().get(objective.id()), sessions(programme, objective.id()))))
				.toList();
	}

	private static List<InSession> sessions(Programme programme, ObjectiveId objective) {
		return programme.modules().stream().flatMap(module -> module.sessions().stream()
				.map(session -> new InSession(module, session, session.objectives().contains(objective), asked(session, objective))))
				.filter(in -> in.isServed() || !in.asked().isEmpty()).toList();
	}

	private static List<Asked> asked(Session session, ObjectiveId objective) {
		return session.blocks().stream().flatMap(block -> asked(session, block, objective)).toList();
	}

	private static Stream<Asked> asked(Session session, Block block, ObjectiveId objective) {
		List<ObjectiveId> served = block.objectives().isEmpty() ? session.objectives() : block.objectives();
		return switch (block.content()) {
		case Exercise exercise when served.contains(objective) -> Stream.of(new Asked(block.id(), called("Exercise", block)));
		case ExitTicket ticket when served.contains(objective) -> Stream.of(new Asked(block.id(), called("Exit ticket", block)));
		case Quiz quiz -> questions(quiz, block, objective);
		case BlockContent content when content.isExercise() && served.contains(objective) ->
			Stream.of(new Asked(block.id(), called("Exercise", block)));
		default -> Stream.empty();
		};
	}

	private static Stream<Asked> questions(Quiz quiz, Block block, ObjectiveId objective) {
		if (block.objectives().contains(objective)) {
			return Stream.of(new Asked(block.id(), called("Quiz", block)));
		}
		List<Asked> asked = new ArrayList<>();
		for (int i = 0; i < quiz.questions().size(); i++) {
			if (quiz.questions().get(i).objectives().contains(objective)) {
				asked.add(new Asked(block.id(), "Question " + (i + 1) + (block.title().isBlank() ? "" : " of “" + block.title() + "”")));
			}
		}
		return asked.stream();
	}

	private static String called(String type, Block block) {
		return block.title().isBlank() ? type : type + " “" + block.title() + "”";
	}

	/** What is missing, in words; empty where nothing is. */
	String gap() {
		Set<String> missing = new LinkedHashSet<>();
		if (sessions.stream().noneMatch(InSession::isServed)) {
			missing.add("no session serves it");
		}
		if (sessions.stream().allMatch(in -> in.asked().isEmpty())) {
			missing.add("nothing shows whether it was reached");
		}
		return missing.isEmpty() ? "" : "Gap: " + String.join("; ", missing);
	}

	/** How many questions, exercises and exit tickets ask for it. */
	int askedCount() {
		return sessions.stream().mapToInt(in -> in.asked().size()).sum();
	}
}
