package org.tenday.area.governance;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A use of data held against a short list of principles. The list can be switched; what was written on the other one is kept.
 *
 * @param brief     what it is there for
 * @param use       what is looked at; Markdown
 * @param lens      the list
 * @param judgments one for each principle at most, of any list
 */
public record PrinciplesCheck(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Use of data", kind = Field.Kind.MARKDOWN, help = "What is held against the principles.") String use,
		@Field(label = "Principles", help = "What was written on the other list is kept when you change this.") Lens lens,
		@Field(label = "Judgments") List<Judgment> judgments) implements Sheet {

	/** A list of principles. */
	public enum Lens {
		/** National Data Guardian (2020). The eight Caldicott Principles. */
		CALDICOTT,
		/** Desai, T., Ritchie, F. and Welpton, R. (2016). Five Safes: designing data access for research. */
		FIVE_SAFES;

		/** Its principles in their order. */
		public List<Principle> principles() {
			return Arrays.stream(Principle.values()).filter(principle -> principle.lens == this).toList();
		}
	}

	/** A principle of one of the lists, in the list's order. */
	public enum Principle {
		JUSTIFY_PURPOSE(Lens.CALDICOTT), ONLY_WHEN_NECESSARY(Lens.CALDICOTT), LEAST_NECESSARY(Lens.CALDICOTT),
		NEED_TO_KNOW(Lens.CALDICOTT), KNOW_DUTIES(Lens.CALDICOTT), OBEY_LAW(Lens.CALDICOTT), DUTY_TO_SHARE(Lens.CALDICOTT),
		NO_SURPRISES(Lens.CALDICOTT), SAFE_PROJECTS(Lens.FIVE_SAFES), SAFE_PEOPLE(Lens.FIVE_SAFES), SAFE_SETTINGS(Lens.FIVE_SAFES),
		SAFE_DATA(Lens.FIVE_SAFES), SAFE_OUTPUTS(Lens.FIVE_SAFES);

		private final Lens lens;

		Principle(Lens lens) {
			this.lens = lens;
		}

		/** The list that it stands in. */
		public Lens lens() {
			return lens;
		}
	}

	/** Whether a principle is met. */
	public enum Met {
		NOT_SAID, MET, PARTLY_MET, NOT_MET
	}

	/**
	 * How one principle is met.
	 *
	 * @param how      in what way; may be empty
	 * @param evidence what shows it; may be empty
	 * @param gap      what is missing; may be empty
	 * @param action   what closes the gap; may be empty
	 */
	public record Judgment(@Field(label = "Principle") Principle principle, @Field(label = "Met", answer = true) Met met,
			@Field(label = "How", answer = true) String how,
			@Field(label = "Evidence", answer = true, help = "What you could show to somebody who doubts it.") String evidence,
			@Field(label = "Gap", answer = true) String gap, @Field(label = "Action", answer = true) String action) {

		/** One that says nothing yet. */
		public static Judgment open(Principle principle) {
			return new Judgment(principle, Met.NOT_SAID, "", "", "", "");
		}

		public Judgment {
			Objects.requireNonNull(principle, "principle");
			Objects.requireNonNull(met, "met");
			Objects.requireNonNull(how, "how");
			Objects.requireNonNull(evidence, "evidence");
			Objects.requireNonNull(gap, "gap");
			Objects.requireNonNull(action, "action");
		}
	}

	public PrinciplesCheck {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(use, "use");
		Objects.requireNonNull(lens, "lens");
		judgments = List.copyOf(judgments);
	}

	/** What is said of a principle; empty where the sheet has no row for it. */
	public Optional<Judgment> of(Principle principle) {
		return judgments.stream().filter(judgment -> judgment.principle() == principle).findFirst();
	}

	/** The same sheet with other judgments. */
	public PrinciplesCheck withJudgments(List<Judgment> other) {
		return new PrinciplesCheck(brief, use, lens, other);
	}
}
