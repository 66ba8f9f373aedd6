package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.tenday.area.communication.StakeholderMap;
import org.tenday.area.communication.StakeholderMap.Stakeholder;
import org.tenday.area.communication.StakeholderMapType;
import org.tenday.skill.Words;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** The editors of communication. */
class CommunicationIT extends AreaIT {

	private static final String MAP = "map-example";

	CommunicationIT() {
		super("communication");
	}

	private StakeholderMap map() {
		return content(MAP, StakeholderMap.class);
	}

	private Stakeholder last() {
		return map().stakeholders().getLast();
	}

	private Handle grid() {
		choose(MAP);
		return desk.ui.find("stakeholders.map");
	}

	private Point middle(Handle canvas, String spot) {
		return middle(canvas, StakeholderMapType.sketch(map(), Words.beside(StakeholderMapType.class, Locale.UK)), spot);
	}

	@Test
	void stakeholdersAreDraggedAndUndone() throws IOException {
		Handle canvas = grid();
		StakeholderMap before = map();
		canvas.focus();
		Screenshots.keep("stakeholder-map");
		Stakeholder director = before.stakeholders().get(1);
		canvas.drag(middle(canvas, "entry-1"), middle(canvas, "cell-5-5"));
		desk.ui.await("the director to be moved", () -> map().stakeholders().get(1).equals(director.moved(5, 5)));
		undo("Undo move stakeholder");
		await(MAP, before);
	}

	@Test
	void stakeholdersAreAddedMovedRenamedAndTakenAwayByKeys() throws IOException {
		Handle canvas = grid();
		StakeholderMap before = map();
		canvas.focus();
		canvas.press(0, SWT.INSERT);
		desk.ui.find("drawing.name").typeOver("Porters").press(0, SWT.CR);
		desk.ui.await("the new one beside the first", () -> last().equals(Stakeholder.at("Porters", 5, 4)));
		canvas.press(0, SWT.ARROW_RIGHT).press(0, SWT.ARROW_DOWN).press(0, SWT.ARROW_LEFT).press(0, SWT.ARROW_LEFT);
		desk.ui.await("them to be moved", () -> last().equals(Stakeholder.at("Porters", 3, 3)));
		canvas.press(0, SWT.F2);
		desk.ui.find("drawing.name").typeOver("Night porters").press(0, SWT.CR);
		desk.ui.await("them to be renamed", () -> last().name().equals("Night porters"));
		Screenshots.keep("stakeholder-map-keys");
		canvas.press(0, SWT.DEL);
		await(MAP, before);
		undo("Undo remove stakeholder");
		undo("Undo rename stakeholder");
		undo("Undo move stakeholder");
		assertEquals("Porters", last().name());
	}

	@Test
	void thePageOfDatesLeadsToThePlans() throws IOException {
		show("org.tenday.area.communication.ui.dates");
		desk.ui.await("the outputs", () -> desk.ui.is("communication.dates", table -> !table.rows().isEmpty()));
		List<String> rows = desk.ui.find("communication.dates").rows();
		assertEquals(5, rows.size());
		assertTrue(rows.getFirst().contains("5 March 2027") && rows.getLast().contains("20 May 2027"), rows::toString);
		Screenshots.keep("communication-dates");
		desk.ui.find("communication.dates").openRow(rows.getFirst());
		desk.ui.await("the block", () -> desk.ui.is("block.title", field -> field.text().equals("Who hears of the rounds, and when")));
		choose("summary-example");
		Screenshots.keep("plain-summary");
	}
}
