package org.tenday.area.governance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * By which right a use of personal data is made: data protection law and the common law duty of confidentiality, one question after another.
 *
 * @param brief         what it is there for
 * @param purpose       what is done with which data, for whom and why; Markdown
 * @param controllers   who decides why and how
 * @param question      what the room is asked; where it is empty, the usual question
 * @param options       what the room chooses from before the answer is shown
 * @param decision      the way through the questions
 * @param approvals     who must say yes
 * @param justification one line for each answer; Markdown
 */
public record LawfulBasisDecision(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Purpose", kind = Field.Kind.MARKDOWN, help = "What is done with which data, for whom and why.") String purpose,
		@Field(label = "Controllers", help = "The organisations that decide why and how the data are used.") String controllers,
		@Field(label = "Question for the room", help = "On the slide; where it is empty, the slide asks for the lawful basis.") String question,
		@Field(label = "Options for the room", help = "Three short ones: the slide shows them before the answer.") List<Option> options,
		@Field(label = "Decision") Decision decision, @Field(label = "Approvals", answer = true) List<Approval> approvals,
		@Field(label = "Justification", kind = Field.Kind.MARKDOWN, answer = true, help = "One line for each answer: why this and nothing else.") String justification)
		implements
			Sheet {

	/**
	 * What the room may choose.
	 *
	 * @param right whether it is the answer
	 */
	public record Option(@Field(label = "Option") String text, @Field(label = "Right", answer = true) boolean right) {
		public Option {
			Objects.requireNonNull(text, "text");
		}
	}

	/**
	 * One answer to each question of the tree; see {@link LawfulBasisTree}.
	 *
	 * @param identity  whether the data are personal data
	 * @param purpose   what they are used for
	 * @param article6  the lawful basis
	 * @param special   whether they are of a special category
	 * @param article9  the condition for special categories
	 * @param route     how the duty of confidentiality is met
	 * @param reference of the support under section 251; may be empty
	 */
	public record Decision(
			@Field(label = "Whose data", answer = true, help = "Pseudonymised data are personal data: somebody holds the key.") Identity identity,
			@Field(label = "What it is for", answer = true) Purpose purpose,
			@Field(label = "Article 6 basis", answer = true) Article6 article6,
			@Field(label = "Special category", answer = true, help = "Such as health, genetics, ethnic origin, religion or sexual orientation.") Answer special,
			@Field(label = "Article 9 condition", answer = true) Article9 article9,
			@Field(label = "Route through confidentiality", answer = true, help = "The common law duty asks for a route of its own, whatever the lawful basis is.") Route route,
			@Field(label = "Section 251 reference", answer = true) String reference) {

		/** Nothing is decided yet. */
		public static final Decision OPEN = new Decision(Identity.NOT_SAID, Purpose.NOT_SAID, Article6.NOT_SAID, Answer.NOT_SAID,
				Article9.NOT_SAID, Route.NOT_SAID, "");

		public Decision {
			Objects.requireNonNull(identity, "identity");
			Objects.requireNonNull(purpose, "purpose");
			Objects.requireNonNull(article6, "article6");
			Objects.requireNonNull(special, "special");
			Objects.requireNonNull(article9, "article9");
			Objects.requireNonNull(route, "route");
			Objects.requireNonNull(reference, "reference");
		}

		/** Whether it is said, or follows, that data protection law applies. */
		public boolean isPersonal() {
			return identity == Identity.IDENTIFIABLE || identity == Identity.PSEUDONYMISED;
		}

		/**
		 * The same decision with another answer to one question. An Article 9 condition means that the data are of a special category, and that
		 * they are not means that there is no condition.
		 *
		 * @param answer a constant of one of this record's enums
		 * @throws IllegalArgumentException where it answers none of the questions
		 */
		public Decision with(Enum<?> answer) {
			return switch (answer) {
			case Identity chosen -> new Decision(chosen, purpose, article6, special, article9, route, reference);
			case Purpose chosen -> new Decision(identity, chosen, article6, special, article9, route, reference);
			case Article6 chosen -> new Decision(identity, purpose, chosen, special, article9, route, reference);
			case Article9 chosen -> new Decision(identity, purpose, article6, chosen == Article9.NOT_SAID ? special : Answer.YES, chosen,
					route, reference);
			case Answer chosen -> new Decision(identity, purpose, article6, chosen, chosen == Answer.NO ? Article9.NOT_SAID : article9,
					route, reference);
			case Route chosen -> new Decision(identity, purpose, article6, special, article9, chosen, reference);
			default -> throw new IllegalArgumentException("%s answers no question of a lawful basis.".formatted(answer));
			};
		}
	}

	/** Whether somebody can be recognised (UK GDPR, Article 4(1), 4(5) and recital 26). */
	public enum Identity {
		NOT_SAID, IDENTIFIABLE, PSEUDONYMISED, ANONYMOUS
	}

	/** What data are used for; the approvals follow from it. */
	public enum Purpose {
		NOT_SAID, DIRECT_CARE, AUDIT, SERVICE_EVALUATION, RESEARCH, OTHER
	}

	/** The lawful bases of UK GDPR, Article 6(1), letters a to f, and ea, which the Data (Use and Access) Act 2025 added. */
	public enum Article6 {
		NOT_SAID, NOT_NEEDED, CONSENT, CONTRACT, LEGAL_OBLIGATION, VITAL_INTERESTS, PUBLIC_TASK, LEGITIMATE_INTERESTS,
		RECOGNISED_LEGITIMATE_INTEREST
	}

	/** A question with two answers. */
	public enum Answer {
		NOT_SAID, YES, NO
	}

	/** The conditions of UK GDPR, Article 9(2), letters a to j. */
	public enum Article9 {
		NOT_SAID, EXPLICIT_CONSENT, EMPLOYMENT, VITAL_INTERESTS, NOT_FOR_PROFIT_BODY, MADE_PUBLIC, LEGAL_CLAIMS,
		SUBSTANTIAL_PUBLIC_INTEREST, HEALTH_CARE, PUBLIC_HEALTH, RESEARCH
	}

	/**
	 * How the common law duty of confidentiality is met: consent, support under section 251 of the National Health Service Act 2006, a legal duty,
	 * an overriding public interest, or because nothing confidential is disclosed.
	 */
	public enum Route {
		NOT_SAID, IMPLIED_CONSENT, EXPLICIT_CONSENT, SECTION_251, LEGAL_DUTY, PUBLIC_INTEREST, NOT_CONFIDENTIAL
	}

	/**
	 * Somebody's yes that is needed.
	 *
	 * @param months    how long it usually takes
	 * @param reference where it is given; may be empty
	 */
	public record Approval(@Field(label = "Approval") Kind kind,
			@Field(label = "From", help = "The body or office that gives it.") String from,
			@Field(label = "Owner", help = "Who sees to it, by role.") String owner,
			@Field(label = "Lead time", unit = "months") Optional<Integer> months, @Field(label = "Reference") String reference,
			@Field(label = "State") Progress state) {

		/** What kind of approval it is. */
		public enum Kind {
			OTHER, IMPACT_ASSESSMENT, CALDICOTT_GUARDIAN, AUDIT_OFFICE, ETHICS_COMMITTEE, HEALTH_RESEARCH_AUTHORITY,
			CONFIDENTIALITY_ADVISORY_GROUP, AGREEMENT
		}

		public Approval {
			Objects.requireNonNull(kind, "kind");
			Objects.requireNonNull(from, "from");
			Objects.requireNonNull(owner, "owner");
			Objects.requireNonNull(reference, "reference");
			Objects.requireNonNull(state, "state");
			if (months.orElse(0) < 0) {
				throw new IllegalArgumentException("An approval cannot take %d months: write 0 or more.".formatted(months.get()));
			}
		}
	}

	public LawfulBasisDecision {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(purpose, "purpose");
		Objects.requireNonNull(controllers, "controllers");
		Objects.requireNonNull(question, "question");
		options = List.copyOf(options);
		Objects.requireNonNull(decision, "decision");
		approvals = List.copyOf(approvals);
		Objects.requireNonNull(justification, "justification");
	}

	/** The same sheet with another decision. */
	public LawfulBasisDecision withDecision(Decision other) {
		return new LawfulBasisDecision(brief, purpose, controllers, question, options, other, approvals, justification);
	}
}
