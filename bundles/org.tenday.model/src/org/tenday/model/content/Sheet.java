package org.tenday.model.content;

import org.tenday.model.BlockContent;

/**
 * A form with fields of its own, such as a risk table or a driver diagram: most block types of the skill areas are sheets. Its record has a
 * component {@code brief}, the first, and marks as {@link org.tenday.model.Field#answer()} what learners fill in where it is an exercise.
 */
public interface Sheet extends BlockContent {

	/** What it is there for, and what goes with it. */
	Brief brief();

	/** Whether it is empty on purpose: nothing is missing in it. */
	default boolean isTemplate() {
		return brief().use() == Use.TEMPLATE;
	}

	/** Whether nothing can be missing in it yet: a template, or an exercise whose model answer nobody has begun. */
	default boolean isUnwritten() {
		return isTemplate() || isExercise() && !hasAnswer();
	}

	@Override
	default boolean isExercise() {
		return brief().use() == Use.EXERCISE;
	}
}
