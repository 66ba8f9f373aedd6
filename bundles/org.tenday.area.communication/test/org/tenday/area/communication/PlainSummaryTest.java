package org.tenday.area.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.communication.PlainSummary.Jargon;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Programme;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class PlainSummaryTest {

	private static final String ID = "communication.plain-summary.";
	private static final String PLAIN = "A nurse rings you soon after you come home. We looked at 450 stays. Of 100 people phoned, 17 came back.";

	private static Trial<PlainSummary> trial(String text, String checkedBy, Jargon... jargon) {
		return Trial.of(new PlainSummaryType(),
				new PlainSummary(Brief.of(Use.WORKED_EXAMPLE), "", text, List.of(jargon), checkedBy, Optional.empty()));
	}

	@Test
	void sentencesHaveTwentyFiveWords() {
		String sentence = "The nurse " + "really ".repeat(22) + "rings.";
		assertEquals(List.of(), trial(sentence, "").findings(ID + "sentence"));
		assertEquals(
				List.of("The sentence that begins \"And The nurse really …\" of the summary \"The block\" has 26 words: make two of it."),
				trial("And " + sentence, "").findings(ID + "sentence"));
	}

	/** By hand: 9 + 5 + 7 words in 3 sentences. */
	@Test
	void theReadingCheckIsPrinted() {
		String printed = trial(PLAIN, "").handbook();
		assertTrue(printed.contains("Reading check: 21 words in 3 sentences, 7 on average, 9 at most."), printed);
		assertTrue(printed.contains("can read it"), printed);
		assertFalse(trial(PLAIN, "").in(Locale.GERMAN).handbook().contains("können ihn lesen"));
	}

	@Test
	void whatAsksForAnOlderReaderIsReported() {
		String dense = "Utilisation of a telephone-based post-discharge intervention was retrospectively evaluated in a multidisciplinary "
				+ "respiratory service. Stratification attenuated statistical significance considerably throughout.";
		assertEquals(1, trial(dense, "").findings(ID + "reading-age").size());
		assertEquals(List.of(), trial(dense, "").in(Locale.GERMAN).findings(ID + "reading-age"));
		assertEquals(List.of(), trial(PLAIN, "").findings(ID + "reading-age"));
	}

	@Test
	void longWordsAreInTheGlossaryOrInTheJargon() {
		Trial<PlainSummary> rare = trial("Utilisation rose.", "");
		assertEquals(List.of("The summary \"The block\" has long words that neither its list of jargon nor the glossary explains "
				+ "(utilisation): look for shorter ones."), rare.findings(ID + "long-words"));
		assertEquals(List.of(), rare.in(Programme.titled("P").withGlossary(List.of(new GlossaryEntry("Utilisation", "Use", "", ""))))
				.findings(ID + "long-words"));
		assertEquals(List.of(), trial(PLAIN, "").findings(ID + "long-words"));
	}

	@Test
	void theSummaryDoesWithoutItsJargon() {
		assertEquals(List.of("The summary \"The block\" still says \"confidence interval\": write its plain words."),
				trial("The Confidence interval is wide.", "", new Jargon("confidence interval", "range")).findings(ID + "jargon"));
		assertEquals(List.of("The jargon \"spell\" of the summary \"The block\" has no plain words: say what you would say at home."),
				trial(PLAIN, "", new Jargon("spell", "")).findings(ID + "jargon"));
		assertEquals(List.of(), trial("Two stays were misspelled.", "", new Jargon("spell", "stay")).findings(ID + "jargon"));
	}

	@Test
	void somebodyFromOutsideHasCheckedIt() {
		assertEquals(1, trial(PLAIN, "").findings(ID + "checked").size());
		assertEquals(List.of(), trial(PLAIN, "Patient partner").findings(ID + "checked"));
	}
}
