package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.Block;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.model.SessionId;
import org.tenday.model.content.Prose;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.PictureWords;
import org.tenday.ui.tests.harness.Desktop;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** Text is written: with tools, with spelling, with words that are proposed, and with pictures. */
@ExtendWith(Screenshots.class)
class WritingIT {

	private static final String FORMAT = "org.tenday.ui.command.format";
	private static final String PROPOSE = "org.eclipse.ui.edit.text.contentAssist.proposals";
	private static final String PASTE = "org.eclipse.ui.edit.paste";
	private static final String FIELD = "block.text";

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openAText() throws StoreException {
		Path folder = Given.programme(temp.resolve("footprints"));
		ProgrammeFolder given = ProgrammeFolder.open(folder, SkillAreas.installed()::recordOf);
		given.save(given.programme()
				.withGlossary(List.of(new GlossaryEntry("spirometry", "Measuring breath.", "", ""),
						new GlossaryEntry("codelist", "Codes.", "", "")))
				.withReferences(List.of(new Reference("greenhalgh2004", "Greenhalgh, T. (2004): Diffusion.", ""))));
		desk = new Desk(folder);
		desk.session("Walk the pathway");
		desk.ui.find("sessions.tree").choose("Walk the pathway", "Why we walk");
		desk.ui.await("the form of the text", () -> desk.ui.is(FIELD, field -> field.text().startsWith("A pathway")));
	}

	@AfterEach
	void closeTheProgramme() {
		desk.close();
	}

	private Handle field() {
		return desk.ui.find(FIELD);
	}

	private void tool(String name) {
		desk.commands.run(FORMAT, Map.of(FORMAT + ".tool", name));
	}

	private Programme saved() throws StoreException {
		desk.save();
		return ProgrammeFolder.open(desk.folder, SkillAreas.installed()::recordOf).programme();
	}

	private static String prose(Programme programme) {
		Block block = programme.session(new SessionId("walk")).orElseThrow().blocks().getFirst();
		return ((Prose) block.content()).text();
	}

	@Test
	void toolsChangeWhatIsSelectedAndAreUndoneByName() throws StoreException {
		field().typeOver("Follow the footprints home.\nBring a pen\nBring a map\n").select("footprints");
		tool("bold");
		assertEquals("Follow the **footprints** home.\nBring a pen\nBring a map\n", field().text());
		field().select("home");
		tool("link");
		field().select("Bring a pen\nBring a map");
		tool("bullets");
		assertEquals("Follow the **footprints** [home](https://).\n- Bring a pen\n- Bring a map\n", prose(saved()));
		desk.commands.run(Desk.UNDO);
		desk.commands.run(Desk.UNDO);
		desk.ui.await("the link to be undone",
				() -> desk.ui.is(FIELD, field -> field.text().equals("Follow the **footprints** home.\nBring a pen\nBring a map\n")));
		desk.commands.run(Desk.REDO);
		desk.ui.await("the link to be back", () -> desk.ui.is(FIELD, field -> field.text().contains("[home](https://)")));
	}

	@Test
	void toolsAreShownWhileSomebodyWrites() throws IOException {
		assertFalse(desk.ui.has(FIELD + ".tools"));
		field().typeOver(
				"## A pathway\n\nLeaves **footprints** in *each* `system` that it [passes](https://example.org), as [@greenhalgh2004] says"
						+ "^[And others.]:\n\n- in the recieving ward\n- in the practise of nurses\n\n| Step | System |\n|---|---|\n| Home | Diary |\n");
		desk.ui.await("the tools", () -> desk.ui.has(FIELD + ".tools"));
		desk.ui.await("the measure", () -> desk.ui.is(FIELD + ".words", label -> label.text().startsWith("2")));
		Screenshots.keep("writing");
		desk.ui.find("sessions.tree").focus();
		desk.ui.await("the tools to make way", () -> !desk.ui.has(FIELD + ".tools"));
	}

	@Test
	void aMisspeltWordIsMendedFromTheMenu() throws StoreException {
		Handle field = field().typeOver("We recieve the data of Larkmoor and the codelist.\n");
		field.caretIn("recieve");
		desk.ui.await("a mend in the menu", () -> desk.ui.is(FIELD, text -> text.menu().contains("receive")));
		field.chooseFromMenu("receive");
		assertEquals("We receive the data of Larkmoor and the codelist.\n", field.text());
		field.caretIn("codelist");
		assertFalse(field.menu().toString().contains("codelist"));
		field.caretIn("Larkmoor");
		desk.ui.await("an unknown name", () -> desk.ui.is(FIELD, text -> text.menu().contains("Ignore “Larkmoor”")));
		field.chooseFromMenu("Add “Larkmoor” to the programme's dictionary");
		desk.ui.await("the name to be known", () -> desk.ui.is(FIELD, text -> !text.menu().toString().contains("Larkmoor")));
		assertEquals(List.of("Larkmoor"), saved().words());
	}

	@Test
	void anIgnoredWordIsAskedAboutNoMore() throws StoreException {
		Handle field = field().typeOver("In Heronview we walk.\n");
		field.caretIn("Heronview");
		desk.ui.await("an unknown name", () -> desk.ui.is(FIELD, text -> text.menu().contains("Ignore “Heronview”")));
		field.chooseFromMenu("Ignore “Heronview”");
		desk.ui.await("the name to be left alone", () -> desk.ui.is(FIELD, text -> !text.menu().toString().contains("Heronview")));
		assertEquals(List.of(), saved().words());
	}

	@Test
	void aGermanProgrammeIsSpeltInGerman() throws IOException {
		desk.ui.find("navigator.tree").open("Footprints");
		desk.ui.find("programme.language").typeOver("de");
		desk.ui.find("programme.aim").typeOver(
				"Am Ende kennen die Schulungsteilnehmenden die Wege der Krankenhausdatten, beginnen eine Datenschutzfolgenabschätzung "
						+ "und schreiben ein lernziel für ihre Gesundheits- und Pflegeberufe.\n");
		desk.ui.find("programme.aim").caretIn("Krankenhausdatten");
		desk.ui.await("a mend in the menu", () -> desk.ui.is("programme.aim", text -> text.menu().contains("Krankenhausdaten")));
		Screenshots.keep("german");
		desk.ui.find("programme.aim").chooseFromMenu("Krankenhausdaten");
		desk.ui.find("programme.aim").caretIn("lernziel");
		desk.ui.await("the noun with its capital", () -> desk.ui.is("programme.aim", text -> text.menu().contains("Lernziel")));
		desk.ui.find("programme.aim").chooseFromMenu("Lernziel");
		assertTrue(desk.ui.find("programme.aim").text().contains("die Wege der Krankenhausdaten, beginnen"));
		assertTrue(desk.ui.find("programme.aim").text().contains("schreiben ein Lernziel für"));
		desk.ui.find("programme.aim").caretIn("Datenschutzfolgenabschätzung");
		assertFalse(desk.ui.find("programme.aim").menu().toString().contains("Datenschutz"));
	}

	@Test
	void aLanguageWithoutADictionarySaysSoAndMarksNothing() {
		desk.ui.find("navigator.tree").open("Footprints");
		desk.ui.find("programme.language").typeOver("cy");
		desk.ui.find("programme.aim").typeOver("Dysgu gyda data bob dydd.\n");
		desk.ui.await("the word about Welsh",
				() -> desk.ui.is("programme.aim.words", label -> label.text().startsWith("There is no dictionary for Welsh")));
		desk.ui.find("programme.aim").caretIn("Dysgu");
		assertFalse(desk.ui.find("programme.aim").menu().toString().contains("Dysgu"));
	}

	@Test
	void aWordOfTheGlossaryAndACitationAreProposed() throws StoreException {
		field().typeOver("We measure spirom");
		desk.commands.run(PROPOSE);
		desk.ui.chooseProposal("spirometry");
		desk.ui.await("the word", () -> desk.ui.is(FIELD, text -> text.text().equals("We measure spirometry")));
		field().press(0, 'A');
		field().typeOver("As we know ");
		assertFalse(desk.ui.isProposing(), "nothing is proposed that nobody asked for");
		tool("citation");
		desk.ui.chooseProposal("greenhalgh2004");
		desk.ui.await("the citation", () -> desk.ui.is(FIELD, text -> text.text().equals("As we know [@greenhalgh2004]")));
		assertEquals("As we know [@greenhalgh2004]", prose(saved()));
	}

	@Test
	void aPictureIsPastedWithWhatMustBeKnownOfIt() throws StoreException, IOException {
		desk.answers.give("picture", new PictureWords("A map of the ward", "Ann Example", "CC BY 4.0", ""));
		field().typeOver("Look at the map.\n");
		new Desktop(desk.ui).copyPicture(40, 30);
		desk.commands.run(PASTE);
		String expected = "Look at the map.\n\n![A map of the ward](media/a-map-of-the-ward.png)\n";
		desk.ui.await("the picture in the text", () -> desk.ui.is(FIELD, text -> text.text().equals(expected)));
		Programme programme = saved();
		assertEquals(expected, prose(programme));
		assertEquals(Optional.of(new Media("a-map-of-the-ward.png", "A map of the ward", "Ann Example", "CC BY 4.0", "")),
				programme.media("a-map-of-the-ward.png"));
		byte[] begin = new byte[]{ (byte) 0x89, 'P', 'N', 'G' };
		byte[] file = Files.readAllBytes(desk.folder.resolve("media/a-map-of-the-ward.png"));
		assertArrayEquals(begin, Arrays.copyOf(file, begin.length));
		desk.commands.run(Desk.UNDO);
		desk.ui.await("text and picture to be undone at once", () -> desk.ui.is(FIELD, text -> text.text().equals("Look at the map.\n")));
		assertEquals(List.of(), saved().media());
	}

	@Test
	void aFileIsDroppedAsAPictureAndAnotherKindIsRefused() throws StoreException, IOException {
		Path svg = Files.writeString(temp.resolve("My Ward.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
		Path words = Files.writeString(temp.resolve("words.txt"), "no picture");
		desk.answers.give("picture", new PictureWords("The ward", "", "", ""));
		field().typeOver("Words");
		new Desktop(desk.ui).drag(words, field());
		desk.ui.await("the refusal", () -> desk.answers.said().toString().contains("Tenday prints PNG, JPEG, GIF and SVG pictures"));
		new Desktop(desk.ui).drag(svg, field());
		desk.ui.await("the picture in the text",
				() -> desk.ui.is(FIELD, text -> text.text().equals("Words\n\n![The ward](media/my-ward.svg)\n")));
		assertTrue(Files.exists(desk.folder.resolve("media/my-ward.svg")));
		assertEquals(List.of("my-ward.svg"), saved().media().stream().map(Media::file).toList());
	}

	@Test
	void theQuestionAboutAPictureWantsWordsForThoseWhoCannotSeeIt() throws IOException {
		field().typeOver("Look.\n");
		new Desktop(desk.ui).copyPicture(40, 30);
		desk.answers.close();
		desk.commands.run(PASTE);
		assertFalse(desk.ui.find("picture.ok").isEnabled());
		desk.ui.find("picture.alt").typeOver("A map");
		desk.ui.find("picture.licence").typeOver("CC0");
		assertTrue(desk.ui.find("picture.ok").isEnabled());
		Screenshots.keep("picture");
		desk.ui.find("picture.ok").click();
		desk.ui.await("the picture in the text",
				() -> desk.ui.is(FIELD, text -> text.text().equals("Look.\n\n![A map](media/a-map.png)\n")));
		desk.save();
	}

	@Test
	void wordsArePastedAsEver() {
		field().typeOver("one ");
		new Desktop(desk.ui).copy("two");
		desk.commands.run(PASTE);
		desk.ui.await("the words", () -> desk.ui.is(FIELD, text -> text.text().equals("one two")));
	}

	@Test
	void theWordCountFollows() {
		field().typeOver("One two three.\n");
		desk.ui.await("three words",
				() -> desk.ui.is(FIELD + ".words", label -> label.text().equals("3 words · less than a minute to read")));
		field().typeOver(
				"The nurse writes what the patient says. The doctor reads it on the next day. Then they talk about what to do now.\n");
		desk.ui.await("an age", () -> desk.ui.is(FIELD + ".words", label -> label.text().matches("23 words · .* · reading age \\d+")));
	}

	/** What is undone ends before the caret, which the control is in the middle of a change when it learns of. */
	@Test
	void linesTypedOverTheLastLetterAreUndone() {
		typeLinesOverTheLastLetter();
		desk.commands.run(Desk.UNDO);
		desk.ui.await("the letter", () -> desk.ui.is(FIELD, text -> text.text().equals("one x")));
	}

	@Test
	void linesTypedOverTheLastLetterAreUndoneFromAnotherField() {
		typeLinesOverTheLastLetter();
		desk.ui.find("block.title").focus();
		desk.commands.run(Desk.UNDO);
		desk.ui.await("the letter", () -> desk.ui.is(FIELD, text -> text.text().equals("one x")));
	}

	private void typeLinesOverTheLastLetter() {
		field().typeOver("one x");
		desk.save();
		field().press(SWT.SHIFT, SWT.ARROW_LEFT).press(0, SWT.CR).press(0, SWT.CR);
		desk.ui.await("two empty lines", () -> desk.ui.is(FIELD, text -> text.text().equals("one \n\n")));
	}
}
