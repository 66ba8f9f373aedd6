package org.tenday.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Reference;

class SpellingTest {

	private static final Lexicon BRITISH = Lexicon.of(Locale.UK).orElseThrow();

	private static List<String> unknown(String markdown, String... known) {
		return new Spelling(BRITISH, Set.of(known)).check(markdown).stream().map(Misspelling::word).toList();
	}

	@Test
	void anUnknownWordIsFoundWhereItIsWritten() {
		String text = "They **recieve** `wrod` teh data.";
		List<Misspelling> found = new Spelling(BRITISH, Set.of()).check(text);
		assertEquals(List.of("recieve", "teh"), found.stream().map(each -> text.substring(each.start(), each.end())).toList());
		assertEquals("the", found.getLast().similar().getFirst());
		assertEquals(found.getFirst().start() + 3, found.getFirst().moved(3).start());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The clinician's data, the learners' maps, today’s plan.", "COPD and FEV1 in SNOMED, XmR charts",
			"e.g. a, b and c",
			"See ~x~ [@wardd2019] and `kwery`", "Open programme.yaml or read/write", "Follow-up of well-being", "London on Monday",
			"It’s theirs. Don’t.", "GPs and the NHS’s own", "https://exampel.org/fooo and ann@exampel.org", "", "…" })
	void whatIsRightOrNoProseIsLeftAlone(String markdown) {
		assertEquals(List.of(), unknown(markdown));
	}

	@ParameterizedTest
	@ValueSource(strings = { "colour", "organise", "organisation", "programme" })
	void eachCountryHasItsOwnSpelling(String british) {
		assertEquals(List.of(), unknown(british));
		assertEquals(1, new Spelling(Lexicon.of(Locale.US).orElseThrow(), Set.of()).check("colour").size());
		assertEquals(0, new Spelling(Lexicon.of(Locale.of("en", "IE")).orElseThrow(), Set.of()).check(british).size());
	}

	@Test
	void aLanguageWithoutADictionaryHasNone() {
		assertTrue(Lexicon.of(Locale.of("cy")).isEmpty());
	}

	@Test
	void theProgrammesOwnWordsAreKnown() {
		Programme programme = Programme.titled("Footprints").withWords(List.of("Larkmoor"))
				.withGlossary(List.of(new GlossaryEntry("Codelist", "A list.", "", "")))
				.withPeople(List.of(new Person("Priti Welpton", "Trainer", "Heronview Trust", "")))
				.withReferences(List.of(new Reference("g", "Greenhalgh, T. (2018)", "")));
		assertEquals(List.of("Dubbious"), new Spelling(BRITISH, KnownWords.of(programme))
				.check("At Larkmoor’s door, Priti read Greenhalgh’s codelists.\nA codelist of Heronview. Dubbious.").stream()
				.map(Misspelling::word).filter(word -> !word.equals("codelists")).toList());
	}

	@Test
	void aWordIsMendedByOneThatIsMeant() {
		assertEquals("receive", BRITISH.similar("recieve").getFirst());
		assertTrue(BRITISH.similar("Recieve").contains("Receive"));
		assertTrue(BRITISH.similar("infact").contains("in fact"));
		assertTrue(BRITISH.similar("seperate").contains("separate"));
		assertTrue(BRITISH.similar("teh").size() <= 6);
	}
}
