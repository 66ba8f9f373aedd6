package org.tenday.area.communication;

import java.util.List;
import java.util.stream.Stream;

import org.tenday.area.communication.DiffusionChecklist.Answer;
import org.tenday.area.communication.DiffusionChecklist.Item;
import org.tenday.area.communication.DiffusionChecklist.Stage;

/** The items that a new diffusion checklist begins with, after the source that {@link DiffusionChecklist} names; worded for Tenday. */
final class DiffusionItems {

	private DiffusionItems() {
	}

	static List<Item> all() {
		return Stream.of(
				items(Stage.INNOVATION, "Those who would use it see what they gain by it.",
						"It fits how they work and what they hold dear.",
						"It is simple enough to be explained in a minute.", "It can be tried on a small scale first.",
						"Others can see that it works.", "Each place can adapt its edges without losing its core.",
						"What could go wrong is known, and small.", "It makes a task easier that matters to them.",
						"What one must know to use it can be taught or looked up.", "Help comes with it: training, or somebody to ring."),
				items(Stage.ADOPTION, "People know that it exists before they are asked to use it.",
						"They know what it would mean for their own work.",
						"They may try it without being blamed.", "They choose it, or help to choose how it is done.",
						"While they begin, somebody answers their questions.", "They have the time to learn it.",
						"They hear what came of it soon after they began.", "They may change it once they know it."),
				items(Stage.ASSIMILATION, "The organisation has room for it: people, time and money.",
						"Leaders say that they want it, and act so.",
						"Those whose judgement others follow are for it.", "It agrees with what the organisation is measured by.",
						"Data show whether it works, and somebody looks at them.", "It goes on when the person who brought it leaves."),
				items(Stage.SPREAD, "Somebody from their own kind tells them about it.",
						"It travels between colleagues, not by post alone.",
						"People who work on both sides carry it from one place to the next.", "Each audience gets a message of its own.",
						"Other places can see it or visit it.", "What did not work is told as well.", "Networks outside know of it.",
						"Somebody has time and money to spread it."))
				.flatMap(stage -> stage).toList();
	}

	private static Stream<Item> items(Stage stage, String... texts) {
		return Stream.of(texts).map(text -> new Item(stage, text, Answer.NOT_SAID, ""));
	}
}
