package org.tenday.area.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.evaluation.FrameworkGrid.Complexity;
import org.tenday.area.evaluation.FrameworkGrid.Domain;
import org.tenday.area.evaluation.FrameworkGrid.Framework;
import org.tenday.area.evaluation.FrameworkGrid.Judgement;
import org.tenday.check.Finding;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class FrameworkGridTest {

	private static Judgement judged(Domain domain, Complexity complexity, String action) {
		return new Judgement(domain, complexity, "A reason", action);
	}

	private static List<Judgement> all(Framework framework, Complexity complexity) {
		return framework.domains().stream().map(domain -> judged(domain, complexity, "")).toList();
	}

	private static Trial<FrameworkGrid> trial(Use use, Framework framework, List<Judgement> domains) {
		return Trial.of(new FrameworkGridType(), new FrameworkGrid(Brief.of(use), framework, "", domains, ""));
	}

	private static List<String> findings(String rule, Framework framework, List<Judgement> domains) {
		return trial(Use.EXERCISE, framework, domains).findings("evaluation.framework-grid." + rule);
	}

	@Test
	void theFrameworksHaveTheirPublishedDomains() {
		assertEquals(5, Framework.RE_AIM.domains().size());
		assertEquals(7, Framework.NASSS.domains().size());
		assertEquals(Domain.EMBEDDING, Framework.NASSS.domains().getLast());
	}

	@Test
	void fullGridsHaveNoFindingsAndEmptyOnesNeither() {
		assertEquals(List.of(), trial(Use.WORKED_EXAMPLE, Framework.NASSS, all(Framework.NASSS, Complexity.SIMPLE)).findings());
		assertEquals(List.of(), trial(Use.WORKED_EXAMPLE, Framework.RE_AIM, all(Framework.RE_AIM, Complexity.NOT_RATED)).findings());
		assertEquals(List.of(), trial(Use.EXERCISE, Framework.NASSS, List.of()).findings());
		assertEquals(List.of(), trial(Use.TEMPLATE, Framework.NASSS, all(Framework.NASSS, Complexity.SIMPLE).subList(0, 2)).findings());
	}

	@Test
	void aDomainOfTheOtherFrameworkAndOneTwiceAreFound() {
		List<Judgement> domains = new ArrayList<>(all(Framework.NASSS, Complexity.SIMPLE));
		domains.add(judged(Domain.REACH, Complexity.NOT_RATED, ""));
		domains.add(judged(Domain.ADOPTERS, Complexity.SIMPLE, ""));
		assertEquals(List.of("\"Reach\" in \"The block\" is no domain of NASSS: take the row away, or choose the other framework.",
				"The domain \"Adopters\" stands twice in \"The block\", and only the first row is printed: make one row of the two."),
				findings("domain", Framework.NASSS, domains));
		assertEquals(List.of(), findings("domain", Framework.NASSS, all(Framework.NASSS, Complexity.SIMPLE)));
	}

	@Test
	void aDomainWithoutAnAnswerIsFoundAndAddedByAMend() {
		List<Judgement> six = all(Framework.NASSS, Complexity.SIMPLE).subList(0, 6);
		List<Finding> findings = trial(Use.EXERCISE, Framework.NASSS, six).findings();
		assertEquals(List.of("The domain \"Embedding\" is not answered in \"The block\": add a row for it."),
				findings.stream().map(Finding::message).toList());
		assertEquals(List.of("Add all missing domains"), findings.getFirst().mends().stream().map(mend -> mend.label()).toList());
		assertEquals(7, new FrameworkGrid(Brief.of(Use.EXERCISE), Framework.NASSS, "", six, "").withAllDomains().domains().size());
		assertEquals(7, findings("answered", Framework.NASSS, all(Framework.NASSS, Complexity.NOT_RATED)).size());
	}

	@Test
	void aComplexDomainHasAnAction() {
		assertEquals(List
				.of("The domain \"Adopters\" is complex in \"The block\" and nobody does anything about it: write an action that makes it "
						+ "simpler."),
				findings("action", Framework.NASSS, List.of(judged(Domain.ADOPTERS, Complexity.COMPLEX, ""))));
		assertEquals(List.of(), findings("action", Framework.NASSS, List.of(judged(Domain.ADOPTERS, Complexity.COMPLEX, "A card"))));
	}

	@Test
	void ratedGridsOfNasssAreDrawnAndOthersNot() {
		assertTrue(trial(Use.WORKED_EXAMPLE, Framework.NASSS, List.of(judged(Domain.ADOPTERS, Complexity.COMPLEX, "A card"))).handbook()
				.contains("figure Grid of the seven NASSS domains by rating. Adopters: complex."));
		assertEquals(-1,
				trial(Use.WORKED_EXAMPLE, Framework.RE_AIM, all(Framework.RE_AIM, Complexity.NOT_RATED)).handbook().indexOf("figure"));
	}
}
