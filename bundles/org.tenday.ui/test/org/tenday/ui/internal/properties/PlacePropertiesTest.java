package org.tenday.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Media;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.content.Picture;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.properties.PlaceProperties.Property;

class PlacePropertiesTest {

	@TempDir
	private Path temp;
	private OpenProgramme open;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		open = Given.open(temp);
	}

	private static Map<String, String> of(Node node) {
		return PlaceProperties.of(node).stream().collect(Collectors.toMap(Property::name, Property::value));
	}

	@Test
	void aSessionSaysWhereItIsWrittenAndWhenItBegins() {
		open.edit("Serve", programme -> programme
				.withModule(Given.MODULE,
						module -> module.withObjectives(List.of(new Objective(new ObjectiveId("map"), "Map the sources"))))
				.withSession(Given.DRAW, session -> session.withObjectives(List.of(new ObjectiveId("map")))));
		Map<String, String> draw = of(new Node.OfSession(open, Given.MODULE, Given.DRAW));
		assertEquals("draw", draw.get("Id"));
		assertEquals("10:30 on day 1", draw.get("Start"));
		assertEquals("90", draw.get("Minutes"));
		assertEquals("Map the sources", draw.get("Objectives"));
		assertTrue(draw.get("File").endsWith(".module.yaml"), draw::toString);
		assertEquals("on no day", of(new Node.OfSession(open, Given.MODULE, Given.SPARE)).get("Start"));
	}

	@Test
	void aSlotIsItsSessionAndABreakHasATime() {
		assertEquals(of(new Node.OfSession(open, Given.MODULE, Given.WALK)), of(new Node.OfSlot(open, Given.TIMETABLE, 0, 0)));
		Map<String, String> pause = of(new Node.OfSlot(open, Given.TIMETABLE, 0, 1));
		assertEquals("10:15", pause.get("Start"));
		assertEquals("15", pause.get("Minutes"));
	}

	@Test
	void aPictureSaysWhereItComesFrom() {
		open.edit("Add", programme -> programme.withMedia(List.of(new Media("ward.png", "A ward", "The trust", "CC BY 4.0", "")))
				.withSession(Given.WALK,
						session -> session.withBlocks(List.of(new Block(new BlockId("shown"), new BlockTypeId("figure"), "",
								Audience.DEFAULT, new Picture("ward.png", "", 100))))));
		Map<String, String> figure = of(new Node.OfBlock(open, Given.MODULE, Given.WALK, new BlockId("shown")));
		assertEquals("The trust", figure.get("Source"));
		assertEquals("CC BY 4.0", figure.get("Licence"));
		assertEquals("figure", figure.get("Type"));
	}

	@Test
	void whatIsNotThereAnyMoreHasNone() {
		assertEquals(List.of(), PlaceProperties.of(new Node.OfBlock(open, Given.MODULE, Given.WALK, new BlockId("gone"))));
		assertEquals(List.of(), PlaceProperties.of(new Node.OfDay(open, Given.TIMETABLE, 9)));
	}
}
