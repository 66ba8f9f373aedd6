package org.tenday.model.content;

import java.util.List;
import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;
import org.tenday.model.ObjectiveId;

/**
 * Questions with their answers.
 *
 * @param introduction one or two sentences; Markdown; may be empty
 * @param questions    in order
 */
public record Quiz(@Field(label = "Introduction", kind = Field.Kind.MARKDOWN) String introduction,
		@Field(label = "Questions") List<Question> questions) implements BlockContent {

	public Quiz {
		Objects.requireNonNull(introduction, "introduction");
		questions = List.copyOf(questions);
	}

	/**
	 * One question: to be chosen from options, or open where it has none.
	 *
	 * @param text       the question; Markdown
	 * @param options    empty for an open question
	 * @param answer     the model answer to an open question, or why the right options are right; Markdown
	 * @param objectives what it tests
	 */
	public record Question(@Field(label = "Question", kind = Field.Kind.MARKDOWN) String text,
			@Field(label = "Options") List<Option> options,
			@Field(label = "Answer", kind = Field.Kind.MARKDOWN, trainerOnly = true) String answer,
			@Field(label = "Objectives") List<ObjectiveId> objectives) {

		public Question {
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(answer, "answer");
			options = List.copyOf(options);
			objectives = List.copyOf(objectives);
		}
	}

	/**
	 * One option of a question.
	 *
	 * @param text    as printed
	 * @param correct whether it is right
	 */
	public record Option(@Field(label = "Option") String text, @Field(label = "Correct", trainerOnly = true) boolean correct) {

		public Option {
			Objects.requireNonNull(text, "text");
		}
	}
}
