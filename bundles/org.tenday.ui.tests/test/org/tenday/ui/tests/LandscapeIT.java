package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.tenday.area.landscape.DataJourney;
import org.tenday.area.landscape.DataJourney.Movement;
import org.tenday.area.landscape.DataJourney.Organisation;
import org.tenday.area.landscape.DataJourneyType;
import org.tenday.area.landscape.Pace;
import org.tenday.skill.Words;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** The editors of the data landscape. */
class LandscapeIT extends AreaIT {

	private static final String JOURNEY = "journey-example";

	LandscapeIT() {
		super("landscape");
	}

	private DataJourney journey() {
		return content(JOURNEY, DataJourney.class);
	}

	private Handle picture() {
		choose(JOURNEY);
		return desk.ui.find("journey.picture");
	}

	private Point middle(Handle canvas, String spot) {
		return middle(canvas, DataJourneyType.sketch(journey(), Words.beside(DataJourneyType.class, Locale.UK)).orElseThrow(), spot);
	}

	private Movement movement(int place) {
		return journey().movements().get(place);
	}

	@Test
	void organisationsAreJoinedByDraggingOneOntoAnother() throws IOException {
		Handle canvas = picture();
		DataJourney before = journey();
		canvas.focus();
		Screenshots.keep("data-journey");
		canvas.drag(middle(canvas, "node-0"), middle(canvas, "node-3"));
		await(JOURNEY, before.joined(0, 3, "Data"));
		canvas.click(middle(canvas, "edge-3"));
		canvas.chooseFromMenu("Set light to medium");
		desk.ui.await("the light", () -> movement(3).pace() == Pace.MEDIUM);
		undo("Undo change traffic light");
		undo("Undo add movement");
		await(JOURNEY, before);

		canvas.click(middle(canvas, "edge-1"));
		canvas.press(0, SWT.ARROW_LEFT);
		desk.ui.await("a quicker movement", () -> movement(1).pace() == Pace.MEDIUM);
		assertTrue(movement(1).months().isEmpty(), "seven months are not medium");
		undo("Undo change traffic light");
		await(JOURNEY, before);
	}

	@Test
	void organisationsAndMovementsAreAddedRenamedAndTakenAwayByKeys() throws IOException {
		Handle canvas = picture();
		DataJourney before = journey();
		canvas.focus();
		canvas.press(0, SWT.INSERT);
		desk.ui.find("drawing.name").typeOver("Patients’ forum").press(0, SWT.CR);
		desk.ui.await("the new organisation",
				() -> journey().organisations().getLast().equals(new Organisation("organisation-5", "Patients’ forum")));
		// Of the organisations, which come first, the new one is the last: the next in the round is the first.
		canvas.press(0, 'l').press(0, SWT.ARROW_RIGHT).press(0, SWT.ARROW_RIGHT).press(0, SWT.ARROW_RIGHT);
		Screenshots.keep("data-journey-linking");
		canvas.press(0, SWT.CR);
		desk.ui.await("the movement", () -> journey().movements().size() == 4);
		assertEquals("organisation-5", movement(3).from());
		assertEquals("wards", movement(3).to());

		canvas.click(middle(canvas, "edge-3"));
		canvas.press(0, SWT.F2);
		desk.ui.find("drawing.name").typeOver("What families saw").press(0, SWT.CR);
		desk.ui.await("what is sent", () -> movement(3).what().equals("What families saw"));
		canvas.press(0, SWT.ARROW_RIGHT);
		desk.ui.await("a light", () -> movement(3).pace() == Pace.QUICK);
		canvas.press(0, SWT.DEL);
		desk.ui.await("the movement to be gone", () -> journey().movements().equals(before.movements()));
		undo("Undo remove movement");
		canvas.click(middle(canvas, "node-4"));
		canvas.press(0, SWT.DEL);
		await(JOURNEY, before);
		undo("Undo remove organisation");
		assertEquals(4, journey().movements().size());
	}

	@Test
	void thePageOfSourcesLeadsToTheirBlocks() throws IOException {
		show("org.tenday.area.landscape.ui.sources");
		desk.ui.await("the sources", () -> desk.ui.is("landscape.sources", table -> !table.rows().isEmpty()));
		List<String> sources = desk.ui.find("landscape.sources").rows();
		assertEquals(2, sources.size());
		assertTrue(sources.getFirst().contains("Incident system of the general hospital"), sources::toString);
		List<String> routes = desk.ui.find("landscape.routes").rows();
		assertTrue(routes.getFirst().contains("The way to the falls data"), routes::toString);
		Screenshots.keep("landscape-sources");
		desk.ui.find("landscape.routes").openRow(routes.getFirst());
		desk.ui.await("the block", () -> desk.ui.is("block.title", field -> field.text().equals("The way to the falls data")));
		choose("card-example");
		Screenshots.keep("data-source-card");
	}
}
