package org.tenday.area.analysis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What will be asked of the data, and what will be done at which answer: written before anybody has seen a result. Texts are Markdown.
 *
 * @param brief        what it is there for
 * @param question     one sentence with a question mark
 * @param population   about whom, and over which period
 * @param comparison   what is compared with what
 * @param outcome      which number, with its numerator and denominator
 * @param covariates   what could explain a difference instead
 * @param method       how it is worked out
 * @param missingData  what is done about gaps
 * @param decisionRule who does what at which result
 * @param decider      who decides, and when; by role
 * @param planned      when the method was chosen
 * @param firstResult  when somebody first saw a result
 */
public record AnalysisPlan(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Question", kind = Field.Kind.MARKDOWN, answer = true, help = "One sentence that ends with a question mark.") String question,
		@Field(label = "Population", kind = Field.Kind.MARKDOWN, answer = true, help = "About whom, and over which period.") String population,
		@Field(label = "Exposure or comparison", kind = Field.Kind.MARKDOWN, answer = true, help = "Compared with what: another group, another time, a target.") String comparison,
		@Field(label = "Outcome", kind = Field.Kind.MARKDOWN, answer = true, help = "Which number, with its numerator and its denominator in words.") String outcome,
		@Field(label = "Other variables", kind = Field.Kind.MARKDOWN, answer = true, help = "Covariates: what could explain a difference instead.") String covariates,
		@Field(label = "Method", kind = Field.Kind.MARKDOWN, answer = true) String method,
		@Field(label = "Missing data", kind = Field.Kind.MARKDOWN, answer = true, help = "What is done about gaps.") String missingData,
		@Field(label = "Decision rule", kind = Field.Kind.MARKDOWN, answer = true, help = "Who does what at which result; best with a number in it.") String decisionRule,
		@Field(label = "Who decides", kind = Field.Kind.MARKDOWN, answer = true, help = "By role, with the date of the decision.") String decider,
		@Field(label = "Method chosen on", answer = true) Optional<LocalDate> planned,
		@Field(label = "First result seen on", answer = true, help = "A plan is no plan once somebody has seen a result.") Optional<LocalDate> firstResult)
		implements
			Sheet {

	public AnalysisPlan {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(question, "question");
		Objects.requireNonNull(population, "population");
		Objects.requireNonNull(comparison, "comparison");
		Objects.requireNonNull(outcome, "outcome");
		Objects.requireNonNull(covariates, "covariates");
		Objects.requireNonNull(method, "method");
		Objects.requireNonNull(missingData, "missingData");
		Objects.requireNonNull(decisionRule, "decisionRule");
		Objects.requireNonNull(decider, "decider");
		Objects.requireNonNull(planned, "planned");
		Objects.requireNonNull(firstResult, "firstResult");
	}

	AnalysisPlan withFirstResult(Optional<LocalDate> day) {
		return new AnalysisPlan(brief, question, population, comparison, outcome, covariates, method, missingData, decisionRule, decider,
				planned, day);
	}
}
