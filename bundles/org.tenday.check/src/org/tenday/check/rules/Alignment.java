package org.tenday.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tenday.model.Block;
import org.tenday.model.LearningType;
import org.tenday.model.Module;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.content.Activity;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.ExitTicket;
import org.tenday.model.content.Quiz;

/**
 * Which objectives are worked on and which are tested. A block that names no objectives of its own serves those of its session.
 *
 * @param practised those for which learners do something
 * @param assessed  those by which learners can find out whether they have reached them
 */
record Alignment(Set<ObjectiveId> practised, Set<ObjectiveId> assessed) {

	static Alignment of(Programme programme) {
		Set<ObjectiveId> practised = new HashSet<>();
		Set<ObjectiveId> assessed = new HashSet<>();
		for (Module module : programme.modules()) {
			for (Session session : module.sessions()) {
				if (session.type() != LearningType.ACQUISITION) {
					practised.addAll(session.objectives());
				}
				for (Block block : session.blocks()) {
					List<ObjectiveId> served = block.objectives().isEmpty() ? session.objectives() : block.objectives();
					switch (block.content()) {
					case Activity ignored -> practised.addAll(served);
					case Discussion ignored -> practised.addAll(served);
					case Exercise ignored -> {
						practised.addAll(served);
						assessed.addAll(served);
					}
					case ExitTicket ignored -> assessed.addAll(served);
					case Quiz quiz -> {
						assessed.addAll(block.objectives());
						quiz.questions().forEach(question -> assessed.addAll(question.objectives()));
					}
					default -> {
						// A skill area's own block says by its objectives what it is for, and may be an exercise as the core's is.
						practised.addAll(block.objectives());
						if (block.content().isExercise()) {
							practised.addAll(served);
							assessed.addAll(served);
						}
					}
					}
				}
			}
		}
		return new Alignment(practised, assessed);
	}

	/** Whether learners are asked for something in a session: the checks that break up listening. */
	static boolean hasCheck(Session session) {
		return session.blocks().stream().anyMatch(Alignment::isCheck);
	}

	static boolean isCheck(Block block) {
		return switch (block.content()) {
		case Quiz ignored -> true;
		case Exercise ignored -> true;
		case Discussion ignored -> true;
		case Activity ignored -> true;
		case ExitTicket ignored -> true;
		default -> block.content().isExercise();
		};
	}
}
