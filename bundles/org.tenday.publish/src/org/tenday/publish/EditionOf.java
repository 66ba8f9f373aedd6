package org.tenday.publish;

import java.util.Locale;

import org.tenday.model.Programme;

/**
 * A programme as one kind of reader may see it. There are two ways to get one, and the learners' takes away all that is the trainer's
 * before anything is composed: so what is not in it cannot leak, whatever a composer does.
 */
public final class EditionOf {

	/** Who an edition is for. */
	public enum Reader {
		LEARNER, TRAINER;

		/** As in file names and on the command line. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private final Programme programme;
	private final Reader reader;

	private EditionOf(Programme programme, Reader reader) {
		this.programme = programme;
		this.reader = reader;
	}

	/** What the readers may see of the programme. */
	public static EditionOf of(Programme programme, Reader reader) {
		return switch (reader) {
		case LEARNER -> forLearners(programme);
		case TRAINER -> forTrainers(programme);
		};
	}

	/** What learners may see of the programme. */
	public static EditionOf forLearners(Programme programme) {
		return new EditionOf(programme.forLearners(), Reader.LEARNER);
	}

	/** All of the programme. */
	public static EditionOf forTrainers(Programme programme) {
		return new EditionOf(programme, Reader.TRAINER);
	}

	/** Holds nothing that the reader may not see. */
	public Programme programme() {
		return programme;
	}

	public Reader reader() {
		return reader;
	}

	public boolean isForTrainers() {
		return reader == Reader.TRAINER;
	}
}
