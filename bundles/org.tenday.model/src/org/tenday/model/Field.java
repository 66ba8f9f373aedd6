package org.tenday.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a component of a {@link BlockContent} record is shown in a form. The form itself (a text field, a number, a choice, a date, a
 * table of nested records) follows from the component's type.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

	/** The word beside the field. */
	String label();

	/** One sentence that helps somebody to fill it in; may be empty. */
	String help() default "";

	/** What kind of text a text component holds; says nothing for other types. */
	Kind kind() default Kind.LINE;

	/** What a number counts, such as "minutes"; empty for a plain number. */
	String unit() default "";

	/** Whether learners never see it; {@link BlockContent#forLearners()} takes it away by this mark. */
	boolean trainerOnly() default false;

	/**
	 * Whether it is what learners are to find out where the block {@linkplain BlockContent#isExercise() is an exercise}: then they get it
	 * empty, and trainers as the model answer. Of an enum, the first constant is the empty one.
	 */
	boolean answer() default false;

	/** Kinds of text. */
	enum Kind {
		/** One line without mark-up. */
		LINE,
		/** Markdown, any length. */
		MARKDOWN,
		/** The path of a file in the media folder. */
		MEDIA,
		/** Program text, kept letter by letter. */
		CODE,
		/** A word of the programme's glossary. */
		TERM,
		/** The key of a work in the programme's references. */
		REFERENCE
	}
}
