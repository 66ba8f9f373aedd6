package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.document.Element.Figure;
import org.tenday.document.Image;
import org.tenday.document.Theme;
import org.tenday.document.Themes;
import org.tenday.model.Programme;
import org.tenday.skill.SkillAreas;

class HouseStyleTest {

	private static final byte[] SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>".getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path folder;

	private Path file(String name, byte... bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}

	private Path zip(String name, String part) throws IOException {
		Path file = folder.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry(part));
		}
		return file;
	}

	@Test
	void aLogoIsKnownByItsBytes() throws Exception {
		Image logo = HouseStyle.withLogo(Themes.NEUTRAL, file("mark.png", SVG), "The ward").logo().orElseThrow();
		assertEquals(Image.Format.SVG, logo.format());
		assertEquals("The ward", logo.alt());
		assertEquals("mark.png", logo.name());
		assertArrayEquals(SVG, logo.bytes());
		assertEquals(Image.Format.JPEG, HouseStyle.withLogo(Themes.NEUTRAL, file("x", (byte) 0xff, (byte) 0xd8, (byte) 0xff), "").logo()
				.orElseThrow().format());
	}

	@ParameterizedTest
	@CsvSource({ "house.dotx,word/document.xml,docx", "HOUSE.DOCX,word/document.xml,docx", "a.b.potx,ppt/presentation.xml,pptx",
			"house.pptx,ppt/presentation.xml,pptx" })
	void aFileOfHouseStyleBelongsToItsFormat(String name, String part, String format) throws Exception {
		Path file = zip(name, part);
		Theme theme = HouseStyle.withHouse(Themes.NEUTRAL, file);
		assertEquals(name, theme.house().get(format).name());
		assertArrayEquals(Files.readAllBytes(file), theme.house().get(format).bytes());
		assertEquals(1, theme.house().size());
	}

	@Test
	void whatIsNoneIsRefusedInOneSentence() throws Exception {
		refusedLogo(folder.resolve("gone.png"), "There is no logo ", ": name a file that is there.");
		refusedLogo(folder, "There is no logo ", ": name a file that is there.");
		refusedLogo(file("mark.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII)), "The logo ",
				" is no PNG, JPEG or SVG picture: save it as one of these.");
		refusedLogo(file("empty.png"), "The logo ", " is no PNG, JPEG or SVG picture: save it as one of these.");
		refusedHouse(Themes.NEUTRAL, folder.resolve("gone.docx"), "There is no file of house style ");
		refusedHouse(Themes.NEUTRAL, zip("macros.dotm", "word/document.xml"),
				" cannot give a house style: name a .dotx or .docx for Word, a .potx or .pptx for PowerPoint.");
		refusedHouse(Themes.NEUTRAL, zip("plain", "word/document.xml"), " cannot give a house style: ");
		refusedHouse(Themes.NEUTRAL, file("text.docx", SVG), " is no Word file, whatever its name says: save it as .docx again.");
		refusedHouse(Themes.NEUTRAL, zip("slides.dotx", "ppt/presentation.xml"),
				" is no Word file, whatever its name says: save it as .dotx again.");
		refusedHouse(Themes.NEUTRAL, zip("words.potx", "word/document.xml"),
				" is no PowerPoint file, whatever its name says: save it as .potx again.");
		refusedHouse(HouseStyle.withHouse(Themes.NEUTRAL, zip("one.dotx", "word/document.xml")), zip("two.docx", "word/document.xml"),
				"The files one.dotx and two.docx both give the house style of Word: name one of them.");
	}

	private static void refusedLogo(Path file, String beginning, String end) {
		String message = assertThrows(ExportException.class, () -> HouseStyle.withLogo(Themes.NEUTRAL, file, "")).getMessage();
		assertEquals(beginning + file + end, message);
	}

	private static void refusedHouse(Theme theme, Path file, String words) {
		String message = assertThrows(ExportException.class, () -> HouseStyle.withHouse(theme, file)).getMessage();
		assertTrue(message.contains(words), message);
	}

	@Test
	void coversAndTitleSlidesShowTheLogo() throws Exception {
		Programme programme = Small.programme();
		Setting plain = Setting.of(programme, SkillAreas.core(), Small.MEDIA);
		Theme marked = HouseStyle.withLogo(Themes.NEUTRAL, file("mark.svg", SVG), "");
		Setting setting = new Setting(plain.extent(), plain.timetable(), marked, plain.stamp(), plain.areas(), plain.pictures());
		EditionOf edition = EditionOf.forLearners(programme);
		Composed.Pages pages = new Handbook().compose(edition, setting);
		assertEquals(List.of("The ward"), logos(pages.document().parts().getFirst().content()),
				"whose it is, where nothing was said with it");
		Composed.Slides slides = new Slides().compose(edition, setting);
		assertEquals(List.of("The ward"), logos(slides.deck().slides().getFirst().body()));
		assertEquals(List.of(), logos(new Handbook().compose(edition, plain).document().parts().getFirst().content()));
	}

	private static List<String> logos(List<org.tenday.document.Element> elements) {
		return elements.stream().filter(Figure.class::isInstance).map(each -> ((Figure) each).picture().alt()).toList();
	}
}
