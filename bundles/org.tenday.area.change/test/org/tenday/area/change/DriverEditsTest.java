package org.tenday.area.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.change.DriverDiagram.Kind;
import org.tenday.area.change.DriverDiagram.Measure;
import org.tenday.area.change.DriverDiagram.Part;
import org.tenday.area.change.DriverDiagram.Primary;
import org.tenday.area.change.DriverNode.Level;
import org.tenday.document.Themes;
import org.tenday.drawing.Pen;
import org.tenday.drawing.Placed;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;

class DriverEditsTest {

	private static final DriverNode FIRST = new DriverNode(Level.PRIMARY, 0);
	private static final DriverNode SECOND = new DriverNode(Level.PRIMARY, 1);
	private static final DriverNode DRIVER = new DriverNode(Level.SECONDARY, 0);
	private static final DriverNode IDEA = new DriverNode(Level.IDEA, 0);

	private final DriverDiagram diagram = new DriverDiagram(Brief.of(Use.WORKED_EXAMPLE), "Admissions", "from 84 to 71", Optional.empty(),
			List.of(new Primary("P1", "Heard at once", "audit"), new Primary("P2", "Most at risk first", "")),
			List.of(new Part("S1", "People pick up", "P1", "")), List.of(new Part("C1", "Card", "S1, P2", "")),
			List.of(new Measure("P1", "Phoned in time", Kind.PROCESS), new Measure("aim", "Admissions", Kind.OUTCOME)));

	@Test
	void whatIsAddedLeadsToWhatWasChosenAndGetsAFreeKey() {
		assertEquals(new Primary("P3", "New", ""), DriverEdits.add(diagram, DriverNode.AIM, "New").primaryDrivers().get(2));
		assertEquals(new Part("S2", "New", "P2", ""), DriverEdits.add(diagram, SECOND, "New").secondaryDrivers().get(1));
		assertEquals(new Part("C2", "New", "S1", ""), DriverEdits.add(diagram, DRIVER, "New").changeIdeas().get(1));
		assertEquals(new DriverNode(Level.IDEA, 1), DriverEdits.added(diagram, DRIVER));
		assertEquals(new Part("C2", "New", "S1, P2", ""), DriverEdits.add(diagram, IDEA, "New").changeIdeas().get(1));
		assertEquals(new Part("C2", "New", "P1", ""), DriverEdits.addIdea(diagram, FIRST, "New").changeIdeas().get(1));
	}

	@Test
	void aDriverIsRenamedAndKeepsItsKeyAndEvidence() {
		assertEquals(new Primary("P1", "Told at once", "audit"),
				DriverEdits.rename(diagram, FIRST, "Told at once").primaryDrivers().get(0));
		assertEquals("Stays", DriverEdits.rename(diagram, DriverNode.AIM, "Stays").aim());
	}

	@Test
	void whatIsRemovedIsLedToNoMoreAndMeasuredNoMore() {
		DriverDiagram without = DriverEdits.remove(diagram, FIRST);
		assertEquals(List.of("P2"), without.primaryDrivers().stream().map(Primary::key).toList());
		assertEquals("", without.secondaryDrivers().get(0).leadsTo());
		assertEquals(List.of("aim"), without.measures().stream().map(Measure::of).toList());
		assertEquals("P2", DriverEdits.remove(diagram, DRIVER).changeIdeas().get(0).leadsTo());
		assertEquals(diagram, DriverEdits.remove(diagram, DriverNode.AIM));
	}

	@Test
	void aDriverIsMovedUnderAnother() {
		assertEquals("P2", DriverEdits.move(diagram, DRIVER, SECOND).secondaryDrivers().get(0).leadsTo());
		assertTrue(DriverEdits.canLead(DRIVER, SECOND));
		assertTrue(DriverEdits.canLead(IDEA, FIRST));
		assertFalse(DriverEdits.canLead(FIRST, SECOND));
		assertFalse(DriverEdits.canLead(IDEA, DriverNode.AIM));
	}

	@Test
	void anIdeaIsLinkedToASecondDriverAndParted() {
		DriverDiagram linked = DriverEdits.link(diagram, IDEA, FIRST);
		assertEquals("S1, P2, P1", linked.changeIdeas().get(0).leadsTo());
		assertEquals(diagram, DriverEdits.link(linked, IDEA, FIRST));
	}

	@Test
	void aDriverIsShiftedAsFarAsThereIsRoom() {
		assertEquals(List.of("P2", "P1"), DriverEdits.shift(diagram, FIRST, 1).primaryDrivers().stream().map(Primary::key).toList());
		assertEquals(diagram, DriverEdits.shift(diagram, FIRST, -1));
		assertEquals(SECOND, DriverEdits.shifted(diagram, FIRST, 1));
		assertEquals(IDEA, DriverEdits.shifted(diagram, IDEA, 1));
	}

	@Test
	void everyNodeHasItsSpotInThePicture() {
		Placed placed = new Pen(Themes.NEUTRAL.colours(), Locale.UK)
				.place(new DriverSketch(diagram, Locale.UK).sketch());
		for (DriverNode node : DriverNode.all(diagram)) {
			assertEquals(node, DriverNode.of(node.id()));
			assertTrue(placed.spot("node-" + node.id()).isPresent(), node.id());
		}
		assertEquals(5, DriverNode.all(diagram).size());
	}
}
