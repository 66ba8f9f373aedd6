package org.tenday.model;

import java.util.Optional;

/**
 * What stands in a block: a record, brought by the core or by a skill area's plug-in.
 * <p>
 * The record's components are text, numbers, booleans, enums, ids, {@link java.time.LocalDate}s, other records of the same kind, or lists
 * of these; so a file and a form can be made from it without further code. Its components may be empty, never null.
 */
public interface BlockContent {

	/**
	 * The same content as learners may see it: without answers, model solutions and trainer's words; empty where nothing is left.
	 * <p>
	 * By itself it is the same record with every component empty that is marked as {@link Field#trainerOnly()}, and in an
	 * {@linkplain #isExercise() exercise} every one that is marked as {@link Field#answer()}, in nested records too. So whoever adds a
	 * component that learners must not see marks it, and does no more. A block whose record cannot be without such a component
	 * (because it is an enum or a date, say, or because its constructor refuses an empty one) is left out of learners' copies.
	 */
	default Optional<BlockContent> forLearners() {
		return LearnersCopy.of(this);
	}

	/** Whether learners are to fill in themselves what is marked as an answer. */
	default boolean isExercise() {
		return false;
	}

	/** Whether anything is filled in that is marked as an {@linkplain Field#answer() answer}. */
	default boolean hasAnswer() {
		return LearnersCopy.hasAnswer(this);
	}
}
