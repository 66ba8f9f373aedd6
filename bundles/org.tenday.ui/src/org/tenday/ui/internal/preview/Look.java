package org.tenday.ui.internal.preview;

import java.util.stream.Stream;

import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Excerpt;

/**
 * In which publication a session is looked at, and as whose.
 *
 * @param wanted whom one wants to look as, where the publication is for them; otherwise that waits for the next publication
 */
record Look(Excerpt excerpt, Reader wanted) {

	static final Look FIRST = new Look(Excerpt.HANDBOOK, Reader.LEARNER);

	/** Whose edition is shown: one whom the publication is for. */
	Reader reader() {
		return Stream.concat(Stream.of(wanted), Stream.of(Reader.values())).filter(excerpt::isFor).findFirst().orElseThrow();
	}

	Look in(Excerpt other) {
		return new Look(other, wanted);
	}

	Look as(Reader other) {
		return new Look(excerpt, other);
	}

	/** Such as "Handbook". */
	static String words(Excerpt excerpt) {
		return switch (excerpt) {
		case HANDBOOK -> "Handbook";
		case TRAINER_GUIDE -> "Trainer guide";
		case SLIDES -> "Slides";
		};
	}

	/** Such as "for learners". */
	static String words(Reader reader) {
		return switch (reader) {
		case LEARNER -> "for learners";
		case TRAINER -> "for trainers";
		};
	}

	/** What one of its pages is called; slides for trainers have pages of notes between them. */
	String leaf() {
		return excerpt == Excerpt.SLIDES && reader() == Reader.LEARNER ? "Slide" : "Page";
	}
}
