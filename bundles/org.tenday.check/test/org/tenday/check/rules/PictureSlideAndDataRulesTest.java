package org.tenday.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.check.Finding;
import org.tenday.check.Where;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.content.Grid;
import org.tenday.model.content.Picture;
import org.tenday.model.content.Slide;

class PictureSlideAndDataRulesTest {

	private static final Media KNOWN = new Media("ward.jpg", "A ward", "Written for this programme", "CC BY 4.0", "");

	@Test
	void picturesNeedAnAlternativeTextSomewhere() {
		Programme bare = Given.text("![](media/ward.jpg)");
		assertEquals(List.of("The picture media/ward.jpg has no alternative text: say in a sentence what it shows."),
				Given.messages("picture.no-alt", bare));
		assertEquals(List.of(), Given.messages("picture.no-alt", Given.text("![A ward](media/ward.jpg)")));
		assertEquals(List.of(), Given.messages("picture.no-alt", bare.withMedia(List.of(KNOWN))));
		assertEquals(1, Given.messages("picture.no-alt", Given.blocks(Given.block("figure", "", new Picture("ward.jpg", "", 100)))).size());
	}

	@Test
	void picturesNeedASourceAndALicence() {
		Programme bare = Given.text("![A ward](media/ward.jpg)");
		assertEquals(List.of("Nobody has written where media/ward.jpg comes from and under which licence: do so before it is printed."),
				Given.messages("picture.no-licence", bare));
		assertEquals(List.of(), Given.messages("picture.no-licence", bare.withMedia(List.of(KNOWN))));
	}

	@Test
	void anAddressWithASpaceNamesItsFile() {
		Media spaced = new Media("my ward.png", "A ward", "Written for this programme", "CC BY 4.0", "");
		for (String address : List.of("media/my%20ward.png", "<media/my ward.png>")) {
			assertEquals(List.of(), Given.messages("picture.no-licence",
					Given.text("![A ward](%s)".formatted(address)).withMedia(List.of(spaced))), address);
		}
	}

	@Test
	void photographsOfPeopleNeedConsentAndDrawingsDoNot() {
		Programme photograph = Given.text("![Two nurses on a ward](media/ward.jpg)").withMedia(List.of(KNOWN));
		assertEquals(1, Given.messages("picture.no-consent", photograph).size());
		assertEquals(List.of(), Given.messages("picture.no-consent", Given.text("![Two nurses](media/ward.svg)")));
		assertEquals(List.of(), Given.messages("picture.no-consent",
				photograph.withMedia(List.of(new Media("ward.jpg", "", "", "", "Signed forms, 6 August 2018")))));
	}

	@Test
	void whatIsMissingOfAFileIsPutRightWithTheFileAndWhatATextSaysInTheText() {
		Media other = new Media("other.jpg", "", "", "", "");
		Programme unknown = Given.text("![](media/ward.jpg)");
		Programme bare = unknown.withMedia(List.of(other, new Media("ward.jpg", "", "", "", "")));
		for (String rule : List.of("picture.no-alt", "picture.no-licence")) {
			assertEquals(List.of(Optional.of(Where.programme("media", "1"))), remedies(rule, bare), rule);
			assertEquals(List.of(Optional.empty()), remedies(rule, unknown), rule + " where nothing is known of the file");
			assertEquals(Given.findings(rule, unknown).getFirst().where(), Given.findings(rule, bare).getFirst().where(), rule);
		}
		String longText = "word ".repeat(26).strip();
		assertEquals(List.of(Optional.empty()), remedies("picture.long-alt",
				Given.text("![" + longText + "](media/ward.jpg)").withMedia(List.of(KNOWN))));
		assertEquals(List.of(Optional.of(Where.programme("media", "0"))),
				remedies("picture.long-alt", unknown.withMedia(List.of(new Media("ward.jpg", longText, "", "", "")))));
	}

	private static List<Optional<Where>> remedies(String rule, Programme programme) {
		return Given.findings(rule, programme).stream().map(Finding::remedy).toList();
	}

	@Test
	void longAlternativeTextsBelongInTheText() {
		assertEquals(1, Given.messages("picture.long-alt", Given.text("![" + "word ".repeat(26) + "](media/ward.jpg)")).size());
	}

	@Test
	void fullSlidesAreCounted() {
		Block full = Given.block("slide", "Full", new Slide("- a b c\n".repeat(7), ""));
		assertEquals(List.of("The slide \"Full\" has 21 words in 7 lines: keep 40 words in 6 lines, and say the rest."),
				Given.messages("slide.overfull", Given.blocks(full)));
		assertEquals(List.of(),
				Given.messages("slide.overfull", Given.blocks(Given.block("slide", "", new Slide("- a b c\n".repeat(6), "")))));
	}

	@Test
	void slidesWithTheSameTitleGetOneOfTheirOwn() {
		Programme programme = Given.blocks(Given.block("slide", "Aims", new Slide("One", "")),
				Given.block("slide", "aims", new Slide("Two", "")));
		Finding finding = Given.findings("slide.repeated-title", programme).getFirst();
		assertEquals("Another slide is called \"aims\" already: give this one a title of its own.", finding.message());
		assertEquals(List.of(), Given.messages("slide.repeated-title", finding.mends().getFirst().apply().apply(programme)));
	}

	@ParameterizedTest
	@CsvSource({ "Patients, 9, 1", "Patients, 0, 1", "Number of cases, 3, 1", "Patients, 10, 0", "'Admissions, 2020', '1,009', 0",
			"Day, 3, 0", "Minutes, 5, 0", "Row number, 3, 0", "Ward no., 3, 0", "Number, 3, 1", "No. of falls, 3, 1",
			"Number of days, 3, 0",
			"'Time with people, hours', 5, 0", "Deaths per 1000, 5, 0", "Patients (%), 5, 0", "Patients (%), 7 (3.4%), 1",
			"n (%), 7 (3.4%), 1",
			"Patients, **7**, 1", "Patients, '123,456,789,012', 0" })
	void smallCountsOfPeopleAreErrorsUnlessMadeUp(String column, String cell, int findings) {
		Programme programme = Given
				.blocks(Given.block("table", "", new Grid("Table", List.of("Site", column), List.of(List.of("A", cell)), "", false)));
		List<Finding> found = Given.findings("data.small-number", programme);
		assertEquals(findings, found.size());
		for (Finding finding : found) {
			assertEquals(List.of(), Given.messages("data.small-number", finding.mends().getFirst().apply().apply(programme)));
		}
	}

	@Test
	void rowsThatAreNumberedCountNobody() {
		assertEquals(List.of(), Given.messages("data.small-number", counts("1", "2", "3")));
		assertEquals(1, Given.messages("data.small-number", counts("1", "2", "4")).size());
	}

	@Test
	void aTableThatHasChangedSinceIsNotPutBackByItsMend() {
		Finding finding = Given.findings("data.small-number", counts("12", "4")).getFirst();
		Programme changed = counts("12", "40");
		assertEquals(changed, finding.mends().getFirst().apply().apply(changed));
		Programme gone = Programme.titled("Without it");
		assertEquals(gone, finding.mends().getFirst().apply().apply(gone));
	}

	private static Programme counts(String... cells) {
		Grid grid = new Grid("Table", List.of("Number"), Arrays.stream(cells).map(List::of).toList(), "", false);
		return Given.sessions(Session.of(new SessionId("s"), "Session", 10).withBlocks(
				List.of(new Block(new BlockId("table"), new BlockTypeId("table"), "", Audience.DEFAULT, grid))));
	}
}
