package org.tenday.area.analysis;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A result, and what it does and does not show. Texts are Markdown.
 *
 * @param brief        what it is there for
 * @param result       as learners see it
 * @param shows        what it shows
 * @param doesNotShow  what it does not show
 * @param alternatives other explanations, a line each
 * @param nextQuestion what to ask or count next
 * @param modelAnswer  what a good answer has, for the trainer alone
 */
public record InterpretationPrompt(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Result shown", kind = Field.Kind.MARKDOWN, help = "The figures as learners see them, with n and the interval.") String result,
		@Field(label = "It shows", kind = Field.Kind.MARKDOWN, answer = true) String shows,
		@Field(label = "It does not show", kind = Field.Kind.MARKDOWN, answer = true) String doesNotShow,
		@Field(label = "Other explanations", answer = true, help = "One a line.") List<String> alternatives,
		@Field(label = "Next question", kind = Field.Kind.MARKDOWN, answer = true) String nextQuestion,
		@Field(label = "Model answer", kind = Field.Kind.MARKDOWN, trainerOnly = true, help = "What a good answer has; learners never get it.") String modelAnswer)
		implements
			Sheet {

	public InterpretationPrompt {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(result, "result");
		Objects.requireNonNull(shows, "shows");
		Objects.requireNonNull(doesNotShow, "doesNotShow");
		alternatives = List.copyOf(alternatives);
		Objects.requireNonNull(nextQuestion, "nextQuestion");
		Objects.requireNonNull(modelAnswer, "modelAnswer");
	}
}
