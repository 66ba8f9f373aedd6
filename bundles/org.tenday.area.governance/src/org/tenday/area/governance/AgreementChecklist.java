package org.tenday.area.governance;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A data sharing agreement held against the clauses that a good one has.
 *
 * @param brief     what it is there for
 * @param agreement what is looked at; Markdown
 * @param good      whether it is an agreement to follow
 * @param clauses   in the order of looking
 */
public record AgreementChecklist(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Agreement", kind = Field.Kind.MARKDOWN, help = "Which agreement is looked at, or its text.") String agreement,
		@Field(label = "Good example", help = "An agreement to follow: every clause is there, in words.") boolean good,
		@Field(label = "Clauses") List<Clause> clauses) implements Sheet {

	/** Whether an agreement has a clause. */
	public enum Presence {
		NOT_SAID, PRESENT, UNCLEAR, MISSING
	}

	/**
	 * A clause.
	 *
	 * @param clause  what it settles
	 * @param present whether the agreement has it
	 * @param note    what it says, or words that would close the gap; may be empty
	 */
	public record Clause(@Field(label = "Clause") String clause, @Field(label = "Present", answer = true) Presence present,
			@Field(label = "Note", answer = true, help = "What it says, or words that would close the gap.") String note) {

		public Clause {
			Objects.requireNonNull(clause, "clause");
			Objects.requireNonNull(present, "present");
			Objects.requireNonNull(note, "note");
		}
	}

	public AgreementChecklist {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(agreement, "agreement");
		clauses = List.copyOf(clauses);
	}
}
