package org.tenday.skill.internal.core;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.WritingSpace;
import org.tenday.skill.BlockComposer;

/** The two sides of a question: room for a learner's answer, and the trainer's words, which print as nothing where there are none. */
final class Answers {

	private Answers() {
	}

	/** The question with lines to write on below it. */
	static List<Element> withSpace(List<Element> question, int lines) {
		if (lines == 0) {
			return question;
		}
		List<Element> elements = new ArrayList<>(question);
		elements.add(new WritingSpace(lines));
		return List.copyOf(elements);
	}

	/** A box with the trainer's words; none where they are empty. */
	static List<Element> box(BlockComposer composer, Box.Kind kind, String label, String markdown) {
		return markdown.isBlank() ? List.of() : List.of(composer.box(kind, composer.words().get(label), "", composer.text(markdown)));
	}

	/** The trainer's words under a label, for speaker notes; none where they are empty. */
	static List<Element> notes(BlockComposer composer, String label, String markdown) {
		if (markdown.isBlank()) {
			return List.of();
		}
		List<Element> elements = new ArrayList<>();
		elements.add(composer.label(composer.words().get(label)));
		elements.addAll(composer.text(markdown));
		return List.copyOf(elements);
	}
}
