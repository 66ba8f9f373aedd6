package org.tenday.area.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.area.landscape.DataJourney.Movement;
import org.tenday.area.landscape.DataJourney.Organisation;
import org.tenday.check.Finding;
import org.tenday.drawing.Diagram;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.Words;
import org.tenday.testkit.Trial;

class DataJourneyTest {

	private static final Words ENGLISH = Words.beside(DataJourneyType.class, Locale.UK);
	private static final String ID = "landscape.data-journey.";

	private static Movement movement(String from, String to, Pace pace, String months, String basis) {
		return new Movement(from, to, "List of stays", basis, pace,
				months.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(months)),
				"A board that meets twice a year");
	}

	private static DataJourney journey(Movement... movements) {
		return new DataJourney(Brief.of(Use.WORKED_EXAMPLE),
				List.of(new Organisation("hospital", "General hospital"), new Organisation("team", "Community team")), List.of(movements));
	}

	private static List<String> findings(String rule, Movement... movements) {
		return Trial.of(new DataJourneyType(), journey(movements)).findings(ID + rule);
	}

	/** The bands of Connected Health Cities, report section 3.2.1: green under 3 months, red over 6. */
	@ParameterizedTest
	@CsvSource({ "0,QUICK", "2.9,QUICK", "3,MEDIUM", "6,MEDIUM", "6.1,SLOW", "24,SLOW" })
	void theBandsAreThoseOfThePublishedJourneys(double months, Pace pace) {
		assertEquals(pace, Pace.of(months));
	}

	@Test
	void everyMovementHasTwoEnds() {
		assertEquals(List.of("Movement 1 of the data journey \"The block\" has no receiver: name an organisation."),
				findings("ends", movement("hospital", "", Pace.SLOW, "", "Contract")));
		assertEquals(
				List.of("The sender \"gp\" of movement 1 of the data journey \"The block\" is none of its organisations: add it, or name "
						+ "another."),
				findings("ends", movement("gp", "team", Pace.SLOW, "", "Contract")));
		assertEquals(1, findings("ends", movement("team", "team", Pace.SLOW, "", "Contract")).size());
		assertEquals(List.of(), findings("ends", movement("hospital", "team", Pace.SLOW, "", "Contract")));
	}

	@Test
	void everyMovementHasALegalBasis() {
		assertEquals(
				List.of("Movement 1 (General hospital to Community team) of the data journey \"The block\" has no legal basis: say what "
						+ "allows the data to go."),
				findings("basis", movement("hospital", "team", Pace.SLOW, "", " ")));
		assertEquals(List.of(), findings("basis", movement("hospital", "team", Pace.SLOW, "", "Contract")));
	}

	@Test
	void theLightAgreesWithTheMonthsAndIsMended() {
		Movement wrong = movement("hospital", "team", Pace.QUICK, "7", "Contract");
		List<Finding> found = Trial.of(new DataJourneyType(), journey(wrong)).findings();
		assertEquals(List.of("Movement 1 (General hospital to Community team) of the data journey \"The block\" takes 7 months and has the "
				+ "light \"quick\": it is \"slow\"."), found.stream().map(Finding::message).toList());
		assertEquals("Set the light to slow", found.getFirst().mends().getFirst().label());
		assertEquals(List.of(), findings("light", movement("hospital", "team", Pace.SLOW, "7", "Contract")));
		assertEquals(List.of(), findings("light", movement("hospital", "team", Pace.SLOW, "", "Contract")));
	}

	@Test
	void everyMovementHasALight() {
		assertEquals(1, findings("pace", movement("hospital", "team", Pace.NOT_SAID, "", "Contract")).size());
		assertEquals(List.of(), findings("pace", movement("hospital", "team", Pace.MEDIUM, "", "Contract")));
	}

	@Test
	void thePictureSaysBarriersAndWhatIsNotAllowedYet() {
		Diagram picture = (Diagram) DataJourneyType.sketch(journey(movement("hospital", "team", Pace.SLOW, "", ""),
				movement("team", "hospital", Pace.NOT_SAID, "", "Contract"), movement("team", "nobody", Pace.SLOW, "", "")), ENGLISH)
				.orElseThrow();
		assertEquals(List.of(true, false), picture.edges().stream().map(Diagram.Edge::dashed).toList());
		assertEquals("List of stays. Barrier: A board that meets twice a year", picture.edges().getFirst().label());
		assertEquals("Slow", picture.edges().getFirst().light().orElseThrow().word());
		assertTrue(picture.alt().startsWith("General hospital to Community team: List of stays, Slow"), picture.alt());
	}

	@Test
	void whatIsStillBeingWrittenIsDrawnAllTheSame() {
		Organisation blank = new Organisation("", "");
		assertTrue(DataJourneyType.sketch(new DataJourney(Brief.of(Use.TEMPLATE), List.of(blank, blank), List.of()), ENGLISH).isPresent());
		assertEquals(Optional.empty(), DataJourneyType.sketch(new DataJourney(Brief.of(Use.TEMPLATE), List.of(), List.of()), ENGLISH));
	}

	@Test
	void organisationsComeAndGoWithTheirMovements() {
		DataJourney journey = journey(movement("hospital", "team", Pace.SLOW, "", "Contract")).withOrganisation().withOrganisation();
		assertEquals(List.of("hospital", "team", "organisation-3", "organisation-4"),
				journey.organisations().stream().map(Organisation::id).toList());
		assertEquals("organisation-5", journey.withoutOrganisation(2).withOrganisation().organisations().getLast().id());
		assertEquals(List.of(), journey.withoutOrganisation(1).movements());
		assertTrue(journey.joins(0, 1) && !journey.joins(1, 0));
		assertEquals("Bookings", journey.joined(1, 2, "Bookings").movements().getLast().what());
		assertEquals("Eye clinic", journey.named(3, "Eye clinic").name("organisation-4"));
	}

	@Test
	void aNewLightTakesAwayMonthsThatContradictIt() {
		Movement slow = movement("hospital", "team", Pace.SLOW, "7", "Contract");
		assertEquals(Optional.empty(), slow.paced(Pace.QUICK).months());
		assertEquals(Optional.of(new BigDecimal("7")), slow.paced(Pace.SLOW).months());
	}

	@Test
	void noMovementTakesLessThanNothing() {
		assertThrows(IllegalArgumentException.class, () -> movement("a", "b", Pace.SLOW, "-1", ""));
	}
}
