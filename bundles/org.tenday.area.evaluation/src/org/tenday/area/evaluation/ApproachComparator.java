package org.tenday.area.evaluation;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * Ways to evaluate, side by side.
 *
 * @param brief      what it is there for
 * @param decision   what there is to choose for; may be empty
 * @param approaches two at least, once it is complete
 */
public record ApproachComparator(@Field(label = "About the sheet") Brief brief,
		@Field(label = "What for", kind = Field.Kind.MARKDOWN, help = "What there is to choose for.") String decision,
		@Field(label = "Approaches", answer = true) List<Approach> approaches) implements Sheet {

	/**
	 * One way.
	 *
	 * @param cost   in words, such as "two days"
	 * @param skills that it takes
	 */
	public record Approach(@Field(label = "Approach") String approach, @Field(label = "Use when") String useWhen,
			@Field(label = "Strengths") String strengths, @Field(label = "Limits", help = "What would fool it.") String limits,
			@Field(label = "Cost", help = "In words, such as: two days.") String cost, @Field(label = "Skills") String skills) {

		public Approach {
			Objects.requireNonNull(approach, "approach");
			Objects.requireNonNull(useWhen, "useWhen");
			Objects.requireNonNull(strengths, "strengths");
			Objects.requireNonNull(limits, "limits");
			Objects.requireNonNull(cost, "cost");
			Objects.requireNonNull(skills, "skills");
		}
	}

	public ApproachComparator {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(decision, "decision");
		approaches = List.copyOf(approaches);
	}
}
