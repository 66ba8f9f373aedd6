package org.tenday.area.evaluation;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A plan of an evaluation on one page.
 *
 * @param brief         what it is there for
 * @param purpose       which decision it serves
 * @param decider        who takes that decision, by role
 * @param questions     what it asks
 * @param ethics        what it counts as
 * @param approval      who approved it, or why nobody needs to
 * @param timeline      when it happens
 * @param dissemination who hears the answer first, and how
 */
public record EvaluationPlan(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Purpose", kind = Field.Kind.MARKDOWN, answer = true, help = "Which decision it serves.") String purpose,
		@Field(label = "Decided by", answer = true, help = "Who takes that decision, by role.") String decider,
		@Field(label = "Questions", answer = true) List<Question> questions,
		@Field(label = "Counts as", answer = true, help = "The decision tool of the Health Research Authority tells.") Ethics ethics,
		@Field(label = "Approval", answer = true, help = "Who approved it and under which number, or why nobody needs to.") String approval,
		@Field(label = "Timeline", kind = Field.Kind.MARKDOWN, answer = true) String timeline,
		@Field(label = "Telling", kind = Field.Kind.MARKDOWN, answer = true, help = "Who hears the answer first, and how.") String dissemination)
		implements
			Sheet {

	/** What an evaluation counts as, as the Health Research Authority's decision tool has it. */
	public enum Ethics {
		NOT_SAID, RESEARCH, SERVICE_EVALUATION, CLINICAL_AUDIT, USUAL_PRACTICE
	}

	/**
	 * A question with the way to its answer.
	 *
	 * @param design  how it is answered, such as before and after
	 * @param measure what is measured, or asked of whom
	 * @param data    where from
	 * @param owner   by role
	 * @param when    in words
	 */
	public record Question(@Field(label = "Question") String question, @Field(label = "Design") String design,
			@Field(label = "Measure or method") String measure, @Field(label = "Data source") String data,
			@Field(label = "Owner", help = "By role.") String owner, @Field(label = "When") String when) {

		public Question {
			Objects.requireNonNull(question, "question");
			Objects.requireNonNull(design, "design");
			Objects.requireNonNull(measure, "measure");
			Objects.requireNonNull(data, "data");
			Objects.requireNonNull(owner, "owner");
			Objects.requireNonNull(when, "when");
		}
	}

	public EvaluationPlan {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(purpose, "purpose");
		Objects.requireNonNull(decider, "decider");
		questions = List.copyOf(questions);
		Objects.requireNonNull(ethics, "ethics");
		Objects.requireNonNull(approval, "approval");
		Objects.requireNonNull(timeline, "timeline");
		Objects.requireNonNull(dissemination, "dissemination");
	}
}
