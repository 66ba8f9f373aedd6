package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A project seen through the domains of a framework.
 *
 * @param brief      what it is there for
 * @param framework  which domains
 * @param subject    the project
 * @param domains    what is said of each; a domain of which nothing is said need not be there
 * @param conclusion what follows, such as the weakest domain
 */
public record FrameworkGrid(@Field(label = "About the sheet") Brief brief, @Field(label = "Framework") Framework framework,
		@Field(label = "Project", help = "What is looked at.") String subject, @Field(label = "Domains") List<Judgement> domains,
		@Field(label = "What follows", kind = Field.Kind.MARKDOWN, answer = true, help = "Such as the weakest domain, and the next step.") String conclusion)
		implements
			Sheet {

	/** A set of domains. */
	public enum Framework {
		/** Reach, effectiveness, adoption, implementation, maintenance (Glasgow and others 1999). */
		RE_AIM,
		/** Nonadoption, abandonment, scale-up, spread and sustainability (Greenhalgh and others 2017). */
		NASSS;

		/** Its domains, in its own order. */
		public List<Domain> domains() {
			return Arrays.stream(Domain.values()).filter(domain -> domain.framework() == this).toList();
		}
	}

	/** A domain of a framework. */
	public enum Domain {
		REACH, EFFECTIVENESS, ADOPTION, IMPLEMENTATION, MAINTENANCE, CONDITION, TECHNOLOGY, VALUE_PROPOSITION, ADOPTERS, ORGANISATION,
		WIDER_SYSTEM,
		EMBEDDING;

		/** The framework that it belongs to. */
		public Framework framework() {
			return compareTo(CONDITION) < 0 ? Framework.RE_AIM : Framework.NASSS;
		}
	}

	/** How complex a domain of NASSS is. */
	public enum Complexity {
		NOT_RATED,
		/** Few parts, predictable. */
		SIMPLE,
		/** Many parts, but knowable. */
		COMPLICATED,
		/** Unpredictable: the parts affect one another. */
		COMPLEX
	}

	/**
	 * What is said of a domain.
	 *
	 * @param complexity in NASSS alone
	 * @param finding    what was found, or the reason for the rating
	 * @param action     what is done about it
	 */
	public record Judgement(@Field(label = "Domain") Domain domain,
			@Field(label = "Rating", answer = true, help = "In NASSS alone.") Complexity complexity,
			@Field(label = "Finding", answer = true, help = "What was found, or the reason for the rating.") String finding,
			@Field(label = "Action", answer = true, help = "What is done about it.") String action) {

		public Judgement {
			Objects.requireNonNull(domain, "domain");
			Objects.requireNonNull(complexity, "complexity");
			Objects.requireNonNull(finding, "finding");
			Objects.requireNonNull(action, "action");
		}

		/** A domain of which nothing is said yet. */
		public static Judgement of(Domain domain) {
			return new Judgement(domain, Complexity.NOT_RATED, "", "");
		}

		boolean isEmpty() {
			return equals(of(domain));
		}
	}

	public FrameworkGrid {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(framework, "framework");
		Objects.requireNonNull(subject, "subject");
		domains = List.copyOf(domains);
		Objects.requireNonNull(conclusion, "conclusion");
	}

	/** What is said of each domain of the framework, in its order; the first judgement of a domain counts. */
	public List<Judgement> judgements() {
		return framework.domains().stream().map(domain -> judgement(domain).orElse(Judgement.of(domain))).toList();
	}

	private Optional<Judgement> judgement(Domain domain) {
		return domains.stream().filter(judgement -> judgement.domain() == domain).findFirst();
	}

	/** With a row for every domain of the framework, after those that there are. */
	FrameworkGrid withAllDomains() {
		List<Judgement> all = new ArrayList<>(domains);
		framework.domains().stream().filter(domain -> judgement(domain).isEmpty()).map(Judgement::of).forEach(all::add);
		return new FrameworkGrid(brief, framework, subject, all, conclusion);
	}
}
