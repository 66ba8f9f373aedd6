package org.tenday.skill.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.tenday.document.Element;
import org.tenday.document.Element.Paragraph;
import org.tenday.skill.Words;

class CondensedTest {

	private final Condensed condensed = new Condensed(Words.beside(Words.class, Locale.UK));

	private List<Element> instruction(String text) {
		return condensed.instruction(List.of(new Paragraph(text)));
	}

	@Test
	void aNumberIsNoSentence() {
		assertEquals(List.of(new Paragraph("1). Count the mice.")), instruction("1). Count the mice. Then weigh them."));
		assertTrue(condensed.leftOut());
	}

	@Test
	void whatHasNoWordsIsSaidWhole() {
		assertEquals(List.of(new Paragraph("2 + 2. 4.")), instruction("2 + 2. 4."));
	}
}
