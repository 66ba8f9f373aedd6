package org.tenday.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.document.Element;
import org.tenday.publish.Publication;
import org.tenday.publish.Publications;

class ExportCommandTest {

	@TempDir
	private Path folder;
	private Typed typed;

	@BeforeEach
	void makeProgramme() throws IOException {
		typed = new Typed(folder, false);
		assertEquals(0, typed.run("new", "mine", "--template", "one-day"), typed::err);
	}

	private List<String> files(String name) throws IOException {
		if (!Files.isDirectory(folder.resolve(name))) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder.resolve(name))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void everythingIsMadeWhereNothingNarrowsIt() throws IOException {
		assertEquals(0, typed.run("export", "mine", "--out", "print"), typed::err);
		List<String> files = files("print");
		for (Publication publication : Publications.own().choices()) {
			boolean hasSomethingToPrint = !publication.id().equals("workbook") && !publication.id().equals("answers");
			assertEquals(hasSomethingToPrint, files.stream().anyMatch(file -> file.startsWith("one-day-workshop-" + publication.id())),
					publication.id() + " and " + files);
		}
		assertTrue(typed.err().contains("There is no workbook of \"One-day workshop\": "), typed.err());
	}

	@Test
	void publicationsMayHaveFormatsOfTheirOwn() throws IOException {
		assertEquals(0, typed.run("export", "mine", "--out", "print", "--publication", "handbook:docx+pdf,slides", "--format", "pdf",
				"--edition", "learner"), typed::err);
		assertEquals(List.of("export.json", "one-day-workshop-handbook-learner.docx", "one-day-workshop-handbook-learner.pdf",
				"one-day-workshop-slides-learner.pdf"), files("print"));
		assertEquals(0, typed.run("export", "mine", "--out", "other", "--publication", "handbook:docx", "--edition", "learner"),
				typed::err);
		assertEquals(List.of("export.json", "one-day-workshop-handbook-learner.docx"), files("other"));
	}

	@Test
	void whatThereIsNothingForIsNoFaultUnlessItIsAllThatWasAskedFor() throws IOException {
		assertEquals(0, typed.run("export", "mine", "--out", "print", "--publication", "workbook,timetable", "--format", "pdf"),
				typed::err);
		assertEquals(List.of("export.json", "one-day-workshop-timetable.pdf"), files("print"));
		assertEquals(1, typed.run("export", "mine", "--out", "other", "--publication", "workbook", "--format", "pdf"));
		assertEquals("tenday: one-day-workshop-workbook.pdf: There is no workbook of \"One-day workshop\": nothing in it asks learners to "
				+ "write or to answer.\n", typed.err());
		assertEquals(List.of("export.json"), files("other"));
	}

	@Test
	void eachPublicationIsListedOnce() {
		assertEquals(0, typed.run("export", "--help"));
		String ids = typed.out().lines().filter(line -> line.contains("what to print: ")).findFirst().orElseThrow();
		List<String> listed = List.of(ids.substring(ids.indexOf("what to print: ") + 15).split(", "));
		assertEquals(listed.stream().distinct().toList(), listed);
		assertTrue(listed.containsAll(List.of("handbook", "slides", "workbook", "answers", "timetable", "forms")), ids);
	}

	@Test
	void whatIsMadeIsListed() throws IOException {
		assertEquals(0, typed.run("export", "mine", "--out", "print", "--publication", "handbook,slides"), typed::err);
		List<String> made = List.of("one-day-workshop-handbook-learner.docx", "one-day-workshop-handbook-learner.pdf",
				"one-day-workshop-handbook-trainer.docx",
				"one-day-workshop-handbook-trainer.pdf", "one-day-workshop-slides-learner.pdf", "one-day-workshop-slides-trainer.pdf");
		assertEquals(Stream.concat(Stream.of("export.json"), made.stream()).sorted().toList(), files("print"));
		assertEquals(made, typed.out().lines().map(line -> Path.of(line).getFileName().toString()).sorted().toList());
		assertEquals("", typed.err());
	}

	@Test
	void optionsNarrowIt() throws IOException {
		assertEquals(0,
				typed.run("export", "--format=pdf", "--publication", "handbook,slides", "--edition", "learner", "--day", "1", "mine",
						"--out", "a/b",
						"--timetable", "one-day", "--theme", "neutral"),
				typed::err);
		assertEquals(List.of("export.json", "one-day-workshop-handbook-day-01-learner.pdf", "one-day-workshop-slides-day-01-learner.pdf"),
				files("a/b"));
		assertEquals(0, typed.run("export", "mine", "--out", "c", "--publication", "all", "--format", "all", "--module", "workshop"),
				typed::err);
		assertTrue(files("c").contains("one-day-workshop-handbook-workshop-trainer.docx"), files("c").toString());
	}

	@Test
	void aHandoutHasAsManySlidesToAPageAsAskedFor() {
		assertEquals(0, typed.run("export", "mine", "--out", "print", "--publication", "handout", "--format", "pdf"), typed::err);
		List<Element> byThree = typed.document().parts().getLast().content();
		assertEquals(0, typed.run("export", "mine", "--out", "print", "--publication", "handout", "--format", "pdf", "--handout", "2"),
				typed::err);
		List<Element> byTwo = typed.document().parts().getLast().content();
		assertEquals(2,
				byThree.stream().filter(Element.Columns.class::isInstance).findFirst().map(Element.Columns.class::cast).orElseThrow()
						.columns().size(),
				"lines to write on stand beside");
		assertEquals(1, byTwo.stream().filter(Element.Columns.class::isInstance).findFirst().map(Element.Columns.class::cast).orElseThrow()
				.columns().size());
	}

	@Test
	void whatCanBeSetForAFormatIsListedAndSet() {
		assertEquals(0, typed.run("export", "--help"));
		assertTrue(typed.out().contains("pdf.sides  Printed on: both (Both sides), one (One side); usually both. What is printed."),
				typed.out());
		String[] words = { "export", "mine", "--out", "print", "--publication", "handbook", "--format", "pdf" };
		assertEquals(0, typed.run(words), typed::err);
		assertEquals(Map.of("sides", "both"), typed.settings());
		assertEquals(0, typed.run(Stream.concat(Stream.of(words), Stream.of("--set", "pdf.sides=one")).toArray(String[]::new)), typed::err);
		assertEquals(Map.of("sides", "one"), typed.settings());
	}

	@Test
	void aThemeTakesInTheUsersOwnFiles() throws IOException {
		Files.writeString(folder.resolve("mark.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>");
		for (String part : List.of("word/document.xml", "ppt/presentation.xml")) {
			String name = part.startsWith("word") ? "house.dotx" : "house.potx";
			try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
				zip.putNextEntry(new ZipEntry(part));
			}
		}
		assertEquals(0,
				typed.run("export", "mine", "--out", "print", "--format", "docx", "--theme", "grey", "--logo", "mark.svg", "--house",
						"house.dotx,house.potx"),
				typed::err);
		assertEquals("grey", typed.theme().id());
		assertEquals("mark.svg", typed.theme().logo().orElseThrow().name());
		assertEquals(Set.of("docx", "pptx"), typed.theme().house().keySet());
	}

	@Test
	void progressIsShownOnlyWhereSomebodyWatches() {
		Typed watched = new Typed(folder, true);
		assertEquals(0, watched.run("export", "mine", "--out", "print", "--publication", "slides", "--edition", "learner"));
		assertTrue(watched.err().contains("1 of 1: one-day-workshop-slides-learner.pdf"), watched.err());
		assertFalse(watched.out().contains("1 of 1"));
		assertTrue(watched.err().endsWith("\r\u001b[K"), "the line of progress is taken away");
	}

	@Test
	void aPartThatCannotBeMadeIsStatus1() throws IOException {
		Path file = folder.resolve("mine/programme.yaml");
		Files.writeString(file, Files.readString(file).replace("title: One-day workshop", "title: Unwritable"));
		assertEquals(1, typed.run("export", "mine", "--out", "print", "--publication", "handbook,slides", "--edition", "learner",
				"--format", "pdf"));
		assertEquals("tenday: one-day-workshop-slides-learner.pdf: The plug-in org.example.pdf failed on it: no ink.\n", typed.err());
		assertEquals(List.of("export.json", "one-day-workshop-handbook-learner.pdf"), files("print"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', value = { "gone --out print | /gone",
			"mine --out mine/programme.yaml | is a file, and files cannot be put into it: name a folder.",
			"mine --out print --publication poster | There is no publication \"poster\": choose from handbook, ",
			"mine --out print --format odt | There is no format \"odt\": choose from docx, pdf.",
			"mine --out print --publication handbook:odt | There is no format \"odt\": choose from docx, pdf.",
			"mine --out print --publication handbook: | \"handbook:\" is no publication with its formats: write handbook:docx+pdf.",
			"mine --out print --publication :pdf | \":pdf\" is no publication with its formats: write handbook:docx+pdf.",
			"mine --out print --publication poster:pdf | There is no publication \"poster\": choose from handbook, ",
			"mine --out print --edition pupil | There is no edition \"pupil\": choose learner or trainer.",
			"mine --out print --day one | \"one\" is not the number of a day: write --day 1,2.",
			"mine --out print --day 2 | There is no day 2: the timetable \"One day\" has 1.",
			"mine --out print --module Work | \"Work\" is not the id of a module: use small letters, digits and hyphens, at most 64.",
			"mine --out print --module other | There is no module \"other\": the programme has workshop.",
			"mine --out print --timetable weekly | There is no timetable \"weekly\": choose from one-day.",
			"mine --out print --handout 4 | There is no handout with \"4\" slides to a page: choose 2, 3, 6.",
			"mine --out print --theme dark | There is no theme \"dark\": choose from neutral, grey.",
			"mine --out print --logo gone.png | There is no logo ",
			"mine --out print --logo mine/programme.yaml | is no PNG, JPEG or SVG picture: save it as one of these.",
			"mine --out print --house mine/programme.yaml | cannot give a house style: name a .dotx or .docx for Word, a .potx or .pptx for",
			"mine --out print --house gone.dotx | There is no file of house style ",
			"mine --out print --format docx,,pdf | There is nothing between the commas of --format: write names with single commas between them.",
			"mine --out print --set pdf.side=one | There is no setting \"side\" for PDF: choose from sides.",
			"mine --out print --set pdf.sides=three | The setting \"sides\" for PDF cannot be \"three\": choose from both, one.",
			"mine --out print --set docx.sides=one | There is no setting \"sides\" for Word: there is nothing to set.",
			"mine --out print --set odt.sides=one | There is no format \"odt\": choose from docx, pdf.",
			"mine --out print --set sides=one | --set sides says not for which format: write pdf.sides=one.",
			"mine --out print --set pdf.sides | --set cannot be \"pdf.sides\": write a name, an equals sign and a value.",
			"mine --out '' | A path is empty: name a file or folder." })
	void whatCannotBeDoneIsOneLineAndNothingIsMade(String line, String message) throws IOException {
		List<String> words = Stream.concat(Stream.of("export"), Stream.of(line.split(" "))).map(word -> word.equals("''") ? "" : word)
				.toList();
		assertEquals(2, typed.run(words.toArray(String[]::new)), line);
		assertEquals(1, typed.err().lines().count(), typed.err());
		assertTrue(typed.err().startsWith("tenday: "), typed.err());
		assertTrue(typed.err().contains(message), typed.err());
		assertEquals("", typed.out());
		assertEquals(List.of(), files("print"));
	}

	@Test
	void aBrokenModuleIsNamedWithItsLineAndNothingIsPrintedWithoutIt() throws IOException {
		Path module = folder.resolve("mine/modules/01-workshop.module.yaml");
		String text = Files.readString(module);
		Files.writeString(module, text + "\nsessions: [\n");
		assertEquals(2, typed.run("export", "mine", "--out", "print"));
		assertTrue(typed.err().contains("01-workshop.module.yaml, line "), typed.err());
		assertTrue(typed.err().lines().allMatch(line -> line.startsWith("tenday: ")), typed.err());
		assertEquals(List.of(), files("print"));
	}

	@Test
	void aFolderThatIsNoProgrammeIsRefused() throws IOException {
		Files.createDirectories(folder.resolve("empty"));
		assertEquals(2, typed.run("export", "empty", "--out", "print"));
		assertEquals(1, typed.err().lines().count(), typed.err());
		assertTrue(typed.err().contains("programme.yaml"), typed.err());
	}
}
