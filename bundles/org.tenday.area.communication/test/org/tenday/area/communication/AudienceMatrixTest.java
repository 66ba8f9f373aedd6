package org.tenday.area.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.area.communication.AudienceMatrix.Row;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Programme;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class AudienceMatrixTest {

	private static final String ID = "communication.audience-matrix.";

	private static Trial<AudienceMatrix> trial(String message, String proof, String ask) {
		return Trial.of(new AudienceMatrixType(), new AudienceMatrix(Brief.of(Use.WORKED_EXAMPLE), "",
				List.of(new Row("Board", "Winter beds", message, proof, "Meeting", ask))));
	}

	private static List<String> asked(String ask) {
		return trial("Calls help.", "Chart", ask).findings(ID + "one-ask");
	}

	@Test
	void aMessageHasTwentyFiveWords() {
		assertEquals(List.of(), trial("word ".repeat(25).strip() + ".", "Chart", "Fund it").findings(ID + "length"));
		assertEquals(List.of("The message to \"Board\" in \"The block\" has 26 words: shorten it to 25."),
				trial("word ".repeat(26).strip() + ".", "Chart", "Fund it").findings(ID + "length"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Fund it. Say so in public.", "Fund it; tell the press", "Fund it, and tell the press",
			"Fund it and then visit us" })
	void twoAsksAreOneTooMany(String ask) {
		assertEquals(List.of("More than one thing is asked of \"Board\" in \"The block\": keep the one that matters most."), asked(ask));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Fund one more year of calls.", "Give time and money", "Decide by 18 March, in public", "Please sign" })
	void oneAskIsEnough(String ask) {
		assertEquals(List.of(), asked(ask));
	}

	@Test
	void somethingIsAsked() {
		assertEquals(List.of("Nothing is asked of \"Board\" in \"The block\": say what they are to do."), asked(" "));
	}

	@Test
	void abbreviationsAreExplainedInTheMessageOrInTheGlossary() {
		Trial<AudienceMatrix> unknown = trial("Fewer people with COPD come back.", "Chart", "Fund it");
		assertEquals(List.of("The message to \"Board\" in \"The block\" does not explain COPD: write it out."),
				unknown.findings(ID + "abbreviation"));
		assertEquals(List.of(),
				trial("Fewer people with lung disease (COPD) come back.", "Chart", "Fund it").findings(ID + "abbreviation"));
		assertEquals(List.of(),
				unknown.in(Programme.titled("P").withGlossary(List.of(new GlossaryEntry("Lung disease (COPD)", "", "", ""))))
						.findings(ID + "abbreviation"));
	}

	@Test
	void eachAudienceHasMessageProofAndChannel() {
		assertEquals(List.of("There is no proof for \"Board\" in \"The block\": write one."),
				trial("Yes", "", "Sign").findings(ID + "complete"));
		assertEquals(List.of(), trial("Yes", "Chart", "Sign").findings(ID + "complete"));
	}
}
