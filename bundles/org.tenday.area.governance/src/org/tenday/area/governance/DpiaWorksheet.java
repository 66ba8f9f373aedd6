package org.tenday.area.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A data protection impact assessment: what is done, why it is needed, how the data flow, and what could go wrong for the people in them
 * (UK GDPR, Article 35(7)).
 *
 * @param brief      what it is there for
 * @param processing what is done with which data; Markdown
 * @param necessity  why it takes these data and no fewer; Markdown
 * @param dataFlow   who sends what to whom; Markdown
 * @param risks      in the order in which they are numbered
 * @param advice     of the data protection officer, or of the regulator where the risk stays high; Markdown; may be empty
 * @param signedOff  when it was signed
 * @param reviewOn   when it is looked at again
 */
public record DpiaWorksheet(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Processing", kind = Field.Kind.MARKDOWN, help = "What is done with which data, by whom.") String processing,
		@Field(label = "Necessity", kind = Field.Kind.MARKDOWN, help = "Why it takes these data and no fewer.") String necessity,
		@Field(label = "Data flow", kind = Field.Kind.MARKDOWN, help = "Who sends what to whom, how often, and where a copy stays.") String dataFlow,
		@Field(label = "Risks", answer = true, help = "One a row: a source leads to an event, and the event to a harm to a person.") List<Risk> risks,
		@Field(label = "Advice of the data protection officer", kind = Field.Kind.MARKDOWN, answer = true) String advice,
		@Field(label = "Signed off on", answer = true) Optional<LocalDate> signedOff,
		@Field(label = "Review on", answer = true, help = "Later than the day on which it is signed.") Optional<LocalDate> reviewOn)
		implements
			Sheet {

	/**
	 * Something that can go wrong.
	 *
	 * @param source          where it begins, in a few words
	 * @param harm            to a person
	 * @param likelihood      as things are, 1 to 5
	 * @param severity        as things are, 1 to 5
	 * @param mitigation      what is done about it
	 * @param likelihoodAfter once that is done
	 * @param severityAfter   once that is done
	 * @param owner           who does it, by role
	 * @param acceptedBy      who accepts what risk is left, by role
	 */
	public record Risk(@Field(label = "Source") String source, @Field(label = "Harm", help = "To a person.") String harm,
			@Field(label = "Likelihood before", help = "1 remote to 5 almost certain.") Optional<Integer> likelihood,
			@Field(label = "Severity before", help = "1 negligible to 5 severe.") Optional<Integer> severity,
			@Field(label = "Mitigation") String mitigation, @Field(label = "Likelihood after") Optional<Integer> likelihoodAfter,
			@Field(label = "Severity after") Optional<Integer> severityAfter,
			@Field(label = "Owner", help = "Who acts, by role.") String owner,
			@Field(label = "Accepted by", help = "Who signs for the risk that is left, by role.") String acceptedBy) {

		/** A risk of which no more than its source is known. */
		public static Risk of(String source, int likelihood, int severity) {
			return new Risk(source, "", Optional.of(likelihood), Optional.of(severity), "", Optional.empty(), Optional.empty(), "", "");
		}

		public Risk {
			Objects.requireNonNull(source, "source");
			Objects.requireNonNull(harm, "harm");
			Objects.requireNonNull(mitigation, "mitigation");
			Objects.requireNonNull(owner, "owner");
			Objects.requireNonNull(acceptedBy, "acceptedBy");
			for (Optional<Integer> step : List.of(likelihood, severity, likelihoodAfter, severityAfter)) {
				if (step.isPresent() && (step.get() < 1 || step.get() > RiskGrid.STEPS)) {
					throw new IllegalArgumentException("Likelihood and severity of a risk go from 1 to %d: there is no %d."
							.formatted(RiskGrid.STEPS, step.get()));
				}
			}
		}

		/** Likelihood times severity before anything is done; empty where one of them is not said. */
		public Optional<Integer> score() {
			return likelihood.flatMap(first -> severity.map(second -> first * second));
		}

		/** The same once the mitigation is done. */
		public Optional<Integer> residual() {
			return likelihoodAfter.flatMap(first -> severityAfter.map(second -> first * second));
		}

		/** The same risk under another name. */
		public Risk withSource(String other) {
			return new Risk(other, harm, likelihood, severity, mitigation, likelihoodAfter, severityAfter, owner, acceptedBy);
		}

		/** The same risk at another place of the grid before anything is done. */
		public Risk before(int newLikelihood, int newSeverity) {
			return new Risk(source, harm, Optional.of(newLikelihood), Optional.of(newSeverity), mitigation, likelihoodAfter, severityAfter,
					owner, acceptedBy);
		}

		/** The same risk with nothing said of what it will be. */
		public Risk withoutAfter() {
			return new Risk(source, harm, likelihood, severity, mitigation, Optional.empty(), Optional.empty(), owner, acceptedBy);
		}

		/** The same risk at another place of the grid once the mitigation is done. */
		public Risk after(int newLikelihood, int newSeverity) {
			return new Risk(source, harm, likelihood, severity, mitigation, Optional.of(newLikelihood), Optional.of(newSeverity), owner,
					acceptedBy);
		}
	}

	public DpiaWorksheet {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(processing, "processing");
		Objects.requireNonNull(necessity, "necessity");
		Objects.requireNonNull(dataFlow, "dataFlow");
		risks = List.copyOf(risks);
		Objects.requireNonNull(advice, "advice");
		Objects.requireNonNull(signedOff, "signedOff");
		Objects.requireNonNull(reviewOn, "reviewOn");
	}

	/** The same sheet with other risks. */
	public DpiaWorksheet withRisks(List<Risk> other) {
		return new DpiaWorksheet(brief, processing, necessity, dataFlow, other, advice, signedOff, reviewOn);
	}
}
