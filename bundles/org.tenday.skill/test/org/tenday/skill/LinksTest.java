package org.tenday.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.skill.Fixture.block;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.document.Element;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.document.Inline.Jump;
import org.tenday.model.content.Prose;

class LinksTest {

	private static List<Inline> line(Fixture fixture, String markdown) {
		List<Element> printed = fixture.handbook(block("prose", "", new Prose(markdown)));
		return ((Paragraph) printed.getFirst()).content();
	}

	@Test
	void linksToPrintedSessionsAreJumps() {
		Fixture fixture = Fixture.inEnglish();
		assertTrue(line(fixture, "See [there](session:s2).").contains(new Jump("session-s2", Inline.text("there"))));
		assertEquals(List.of(), fixture.said());
	}

	@Test
	void linksToSessionsPrintedElsewhereAreWords() {
		Fixture fixture = Fixture.printingOnlyTheFirstSession();
		List<Inline> line = line(fixture, "See [there](session:s2).");
		assertEquals("See there.", Inline.plainText(line));
		assertTrue(line.stream().noneMatch(Jump.class::isInstance));
		assertEquals(List.of(), fixture.said());
	}

	@Test
	void linksToSessionsThatDoNotExistAreWarnedAbout() {
		Fixture fixture = Fixture.inEnglish();
		assertEquals("See there.", Inline.plainText(line(fixture, "See [there](session:s9).")));
		assertEquals(List.of("The block \"b1\" links to a session \"s9\" that the programme does not have: mend the link."),
				fixture.said());
	}

	@Test
	void citationsAreNumbersInThePrintedList() {
		Fixture fixture = Fixture.inEnglish();
		List<Inline> line = line(fixture, "As [@z] says.");
		assertEquals("As\u00a0[2] says.", Inline.plainText(line));
		assertTrue(line.contains(new Jump("references", Inline.text("2"))));
		assertEquals(List.of(2), List.copyOf(fixture.composition().cited().keySet()));
	}

	@Test
	void worksThatAreNotListedAreWarnedAbout() {
		Fixture fixture = Fixture.inEnglish();
		assertEquals("As\u00a0[q] says.", Inline.plainText(line(fixture, "As [@q] says.")));
		assertEquals(List.of("The block \"b1\" cites \"q\", which is not among the programme's references: add it there."),
				fixture.said());
	}

	@Test
	void linksAreResolvedInTablesListsAndFootnotes() {
		Fixture fixture = Fixture.inEnglish();
		fixture.handbook(block("prose", "", new Prose("| A |\n|---|\n| [@q1] |\n\n- **[@q2]**\n\nWords.[^1]\n\n[^1]: Note [@q3].")));
		assertEquals(3, fixture.said().size(), fixture.said().toString());
	}
}
