package org.tenday.area.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.change.DriverDiagram.Kind;
import org.tenday.area.change.DriverDiagram.Measure;
import org.tenday.area.change.DriverDiagram.Part;
import org.tenday.area.change.DriverDiagram.Primary;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class DriverDiagramTest {

	private static final Part DRIVER = new Part("S1", "People pick up", "P1", "");
	private static final Part IDEA = new Part("C1", "Card with the number", "S1", "Tried on ward 3");
	private static final Measure OF_DRIVER = new Measure("P1", "Share phoned in time", Kind.PROCESS);

	private static DriverDiagram diagram(String howMuch, Optional<LocalDate> by, List<Part> secondary, List<Part> ideas,
			List<Measure> measures) {
		return new DriverDiagram(Brief.of(Use.WORKED_EXAMPLE), "Admissions", howMuch, by,
				List.of(new Primary("P1", "The team hears at once", ""), new Primary("P2", "Those at risk come first", "")), secondary,
				ideas,
				measures);
	}

	private static DriverDiagram with(List<Part> secondary, List<Part> ideas) {
		return diagram("from 84 to 71", Optional.of(LocalDate.of(2028, 3, 31)), secondary, ideas,
				List.of(OF_DRIVER, new Measure("P2", "Grades 4 and 5 phoned first", Kind.PROCESS)));
	}

	private static List<String> findings(DriverDiagram diagram, String rule) {
		return Trial.of(new DriverDiagramType(), diagram).findings("change.driver-diagram." + rule);
	}

	@Test
	void theAimHasANumberAndADate() {
		assertEquals(List.of("The aim of the driver diagram \"The block\" has no number: say how much, such as from 84 to 71 a month.",
				"The aim of the driver diagram \"The block\" has no date: say by when."),
				findings(diagram("fewer", Optional.empty(), List.of(), List.of(), List.of()), "aim"));
		assertEquals(List.of(), findings(with(List.of(DRIVER), List.of(IDEA)), "aim"));
	}

	@Test
	void everyPartReachesTheAim() {
		assertEquals(List
				.of("\"Kettle\" does not reach the aim in the driver diagram \"The block\": say which driver it leads to, or take it out."),
				findings(with(List.of(DRIVER), List.of(IDEA, new Part("C2", "Kettle", "", ""))), "reach"));
		assertEquals(List.of(), findings(with(List.of(DRIVER), List.of(IDEA, new Part("C2", "Kettle", "P2", ""))), "reach"));
	}

	@Test
	void anIdeaThatLeadsToADriverWhichLeadsNowhereDoesNotReachTheAim() {
		assertEquals(2, findings(with(List.of(new Part("S1", "People pick up", "", "")), List.of(IDEA)), "reach").size());
	}

	@Test
	void keysAreUniqueAndLeadToWhatIsThere() {
		assertEquals(List.of(), findings(with(List.of(DRIVER), List.of(IDEA)), "keys"));
		assertEquals(List.of("The key S1 stands twice in the driver diagram \"The block\": give each part its own, such as C1."),
				findings(with(List.of(DRIVER), List.of(new Part("S1", "Card", "P1", ""))), "keys"));
		assertEquals(List.of("The part \"Card\" of the driver diagram \"The block\" has no key: give it a short one, such as C1."),
				findings(with(List.of(DRIVER), List.of(new Part(" ", "Card", "P1", ""))), "keys"));
		assertEquals(
				List.of("\"Card\" in the driver diagram \"The block\" leads to P7, which is no driver that it can lead to: "
						+ "write the key of a primary or secondary driver."),
				findings(with(List.of(DRIVER), List.of(new Part("C1", "Card", "S1, P7", ""))), "keys"));
	}

	@Test
	void aMeasureIsOfTheAimOrOfAPrimaryDriver() {
		List<Measure> measures = List.of(new Measure("aim", "Admissions a month", Kind.OUTCOME), new Measure("S1", "Rings", Kind.PROCESS));
		assertEquals(
				List.of("The measure \"Rings\" of the driver diagram \"The block\" is of \"S1\": write the key of a primary driver, or aim."),
				findings(diagram("1", Optional.empty(), List.of(DRIVER), List.of(IDEA), measures), "keys"));
	}

	@Test
	void everyPrimaryDriverHasAMeasure() {
		assertEquals(
				List.of("The primary driver \"Those at risk come first\" of the driver diagram \"The block\" has no measure: "
						+ "add one with the key P2."),
				findings(diagram("1", Optional.empty(), List.of(DRIVER), List.of(IDEA), List.of(OF_DRIVER)), "measure"));
		assertEquals(List.of(), findings(with(List.of(DRIVER), List.of(IDEA)), "measure"));
	}

	@Test
	void everyDriverHasAChangeIdea() {
		assertEquals(
				List.of("No change idea serves the driver \"Those at risk come first\" of the driver diagram \"The block\": "
						+ "add one, or take it out."),
				findings(with(List.of(DRIVER), List.of(IDEA)), "idea"));
		assertEquals(List.of(), findings(with(List.of(DRIVER), List.of(IDEA, new Part("C2", "List in order", "P2", ""))), "idea"));
	}

	@Test
	void thereAreTwoToFivePrimaryDrivers() {
		DriverDiagram one = new DriverDiagram(Brief.of(Use.WORKED_EXAMPLE), "Admissions", "1", Optional.empty(),
				List.of(new Primary("P1", "All", "")), List.of(), List.of(), List.of());
		assertEquals(List.of("The driver diagram \"The block\" has 1 primary drivers: two to five show what matters most."),
				findings(one, "count"));
		assertEquals(List.of(), findings(with(List.of(DRIVER), List.of(IDEA)), "count"));
	}

	@Test
	void somePartRestsOnEvidence() {
		assertEquals(List.of("Nothing in the driver diagram \"The block\" says what it rests on: give the evidence for one part at least."),
				findings(with(List.of(DRIVER), List.of()), "evidence"));
		assertEquals(List.of(), findings(with(List.of(DRIVER), List.of(IDEA)), "evidence"));
	}

	@Test
	void anEmptyDiagramIsNotNagged() {
		DriverDiagram empty = new DriverDiagramType().blank();
		assertEquals(List.of(), Trial.of(new DriverDiagramType(), empty).findings());
		assertEquals(List.of(), Trial.of(new DriverDiagramType(), new DriverDiagram(Brief.of(Use.EXERCISE), "", "", Optional.empty(),
				List.of(), List.of(), List.of(), List.of())).findings());
	}

	@Test
	void anIdeaServesTheDriversThatItReaches() {
		DriverDiagram diagram = with(List.of(DRIVER), List.of());
		assertEquals(List.of("P1", "P2"), diagram.served(new Part("C1", "Card", "S1; P2, S1", "")).stream().map(Primary::key).toList());
		assertEquals(List.of(), diagram.served(new Part("C1", "Card", "C2", "")));
	}

	@Test
	void datesAreWrittenInTheProgrammesLanguage() {
		Trial<DriverDiagram> trial = Trial.of(new DriverDiagramType(), with(List.of(DRIVER), List.of(IDEA)));
		assertTrue(trial.handbook().contains("Admissions: from 84 to 71, by 31 March 2028"), trial.handbook());
		assertTrue(trial.in(Locale.GERMAN).handbook().contains("Admissions: from 84 to 71, bis zum 31. März 2028"));
	}

	@Test
	void learnersOfAnExerciseGetBoxesToWriteIn() {
		DriverDiagram solved = with(List.of(DRIVER), List.of(IDEA));
		DriverDiagram exercise = new DriverDiagram(Brief.of(Use.EXERCISE), solved.aim(), solved.howMuch(), solved.by(),
				solved.primaryDrivers(), solved.secondaryDrivers(), solved.changeIdeas(), solved.measures());
		String learners = Trial.of(new DriverDiagramType(), exercise).handbook();
		assertTrue(learners.contains("Empty driver diagram"), learners);
		assertFalse(learners.contains("Card with the number"), learners);
	}
}
