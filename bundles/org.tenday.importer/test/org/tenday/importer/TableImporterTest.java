package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.document.Inline;
import org.tenday.markdown.Markdown;
import org.tenday.model.Day;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Module;
import org.tenday.model.Objective;

class TableImporterTest {

	private static final Path TABLES = Path.of("test/tables");

	@TempDir
	private Path folder;

	private static Imported read(Path table, Map<String, String> settings) throws ImportException {
		return new TableImporter().read(new Material(table, settings, () -> false));
	}

	private Imported read(String name, String text, Map<String, String> settings) throws IOException, ImportException {
		return read(Files.writeString(folder.resolve(name), text), settings);
	}

	private Imported read(String text) throws IOException, ImportException {
		return read("table.csv", text, Map.of());
	}

	private String refusal(String text) {
		String message = assertThrows(ImportException.class, () -> read(text)).getMessage();
		assertTrue(message.endsWith(".") && !message.contains("\n"), message);
		return message;
	}

	@ParameterizedTest
	@ValueSource(strings = { "module-de.csv", "needs.csv", "timetable.csv", "glossary.tsv", "moodle.csv", "open.csv", "course.xlsx" })
	void examplesBecomeWhatWasReadByEye(String name) throws ImportException, IOException {
		Map<String, String> settings = name.equals("needs.csv") ? Map.of("column.aim", "why") : Map.of();
		Golden.check(TABLES.resolve(name.replaceFirst("\\.[a-z]+$", ".txt")), read(TABLES.resolve(name), settings));
	}

	@Test
	void theTableOfTrainingNeedsIsReadAsItStands() throws ImportException {
		Path repository = Path.of("").toAbsolutePath();
		while (repository != null && !Files.exists(repository.resolve("targetplatform"))) {
			repository = repository.getParent();
		}
		Path table = repository == null ? Path.of("gone") : repository.resolveSibling("shared").resolve("domain/chc-training-needs.csv");
		assumeTrue(Files.exists(table), "The table of training needs is not on this machine; its test is left out.");
		Imported imported = read(table, Map.of());
		assertEquals(9, imported.programme().modules().size());
		Module first = imported.programme().modules().getFirst();
		assertEquals("What does it take to get the data for care pathway improvement?", first.title());
		assertTrue(first.aim().startsWith("The first planning stage of the process of data-driven improvement"));
		assertEquals("Look at how to identify a measurable and achievable data-driven improvement strategy",
				first.objectives().getFirst().text());
		assertEquals(List.of(), first.sessions());
		long rows = imported.found().stream().filter(found -> found.becomes() instanceof org.tenday.model.ObjectiveId).count();
		long twice = imported.report().stream().filter(line -> line.message().contains("has this objective already")).count();
		assertEquals(rows + twice, objectiveRows(table));
		assertEquals(twice, imported.report().size(), TestLesson.report(imported));
	}

	/** Lines of the table, whose cells go over one line each. */
	private static long objectiveRows(Path table) {
		try {
			return Files.readAllLines(table).stream().filter(line -> !line.isBlank()).count() - 1;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** Any words in any cells come back the same, whatever separates them, ends their lines and encodes them. */
	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "COMMA UTF-8 lf", "SEMICOLON UTF-8 crlf", "TAB UTF-16LE crlf", "PIPE UTF-16BE lf",
			"COMMA windows-1252 crlf" })
	void wordsComeBackAsTheyWere(String separator, String encoding, String ends) throws IOException, ImportException {
		char between = Map.of("COMMA", ',', "SEMICOLON", ';', "TAB", '\t', "PIPE", '|').get(separator);
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int round = 0; round < 20; round++) {
			List<String> terms = new ArrayList<>();
			List<String> definitions = new ArrayList<>();
			StringBuilder text = new StringBuilder("Term" + between + "Definition");
			for (int i = 0; i < 1 + random.nextInt(30); i++) {
				terms.add("t" + i + words(random));
				definitions.add("d" + words(random));
				text.append(ends.equals("lf") ? "\n" : "\r\n").append(quoted(terms.getLast(), between, random)).append(between)
						.append(quoted(definitions.getLast(), between, random));
			}
			Path table = folder.resolve("table.csv");
			Charset charset = Charset.forName(encoding);
			byte[] mark = encoding.startsWith("UTF-16") ? "\ufeff".getBytes(charset) : new byte[0];
			try (OutputStream out = Files.newOutputStream(table)) {
				out.write(mark);
				out.write(text.toString().getBytes(charset));
			}
			List<GlossaryEntry> entries = read(table, Map.of()).programme().glossary();
			assertEquals(terms.stream().map(TableImporterTest::plain).toList(), entries.stream().map(GlossaryEntry::term).toList(),
					"seed " + seed);
			assertEquals(definitions.stream().map(TableImporterTest::plain).toList(),
					entries.stream().map(entry -> plain(shown(entry.definition()))).toList(), "seed " + seed);
		}
	}

	/** What a reader sees of Markdown. */
	private static String shown(String markdown) {
		return Inline.plainText(Markdown.inline(markdown));
	}

	private static String words(Random random) {
		String signs = "abc  xyzÄéß,;|\t\"'*_#<>&[](){}!\\`~$=+-1.:@^%";
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < random.nextInt(25); i++) {
			words.append(signs.charAt(random.nextInt(signs.length())));
		}
		return words.toString();
	}

	private static String quoted(String words, char separator, Random random) {
		boolean needed = words.indexOf(separator) >= 0 || words.indexOf('"') >= 0;
		return needed || random.nextBoolean() ? '"' + words.replace("\"", "\"\"") + '"' : words;
	}

	private static String plain(String words) {
		return words.strip().replaceAll("[\\s\u00A0]+", " ");
	}

	@Test
	void cellsAreWordsWhateverTheyBeginWith() throws IOException, ImportException {
		Imported imported = read("Title,Objective\n=cmd|' /C calc'!A0,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\n@SUM(1),+1-1\n");
		Module first = imported.programme().modules().getFirst();
		assertEquals("=cmd|' /C calc'!A0", first.title());
		assertEquals("=HYPERLINK(\"http://x\",\"y\")", shown(first.objectives().getFirst().text()));
		assertEquals("+1-1", shown(imported.programme().modules().getLast().objectives().getFirst().text()));
	}

	@Test
	void columnsAreMappedByName() throws IOException, ImportException {
		String text = "Need,Points,Reason\nAsking,Ask once,Because\n";
		assertTrue(refusal(text).contains("The columns Need, Points, Reason are not those of quiz"), refusal(text));
		Imported imported = read("table.csv", text, Map.of("column.title", "need", "column.objective", "Points"));
		assertEquals("Asking", imported.programme().modules().getFirst().title());
		assertEquals(List.of("Ask once"), imported.programme().modules().getFirst().objectives().stream().map(Objective::text).toList());
		assertEquals("[table.csv:1: The column \"Reason\" (1 cells) has no place in a table of modules and is left out.]",
				imported.report().toString());
		Imported glossary = read("table.csv", text, Map.of("as", "glossary", "column.term", "Need", "column.definition", "Reason"));
		assertEquals(List.of(new GlossaryEntry("Asking", "Because", "", "")), glossary.programme().glossary());
		assertThrows(ImportException.class, () -> read("table.csv", text, Map.of("column.title", "gone", "column.objective", "Points")));
	}

	@Test
	void oneSheetCanBeChosen() throws ImportException {
		Imported secret = read(TABLES.resolve("course.xlsx"), Map.of("sheet", "secret"));
		assertEquals(List.of("x"), secret.programme().glossary().stream().map(GlossaryEntry::term).toList());
		assertTrue(assertThrows(ImportException.class, () -> read(TABLES.resolve("course.xlsx"), Map.of("sheet", "No"))).getMessage()
				.contains("choose from Quiz, Timetable, Needs, Secret, Scribbles, Words"));
	}

	@ParameterizedTest
	@CsvSource({ "9:00,10:00,60", "9.00,9.45,45", "9 am,1 pm,240", "09:00-10:30,,90", "09:00 to 10:30,,90", "9:00 Uhr,11:30 Uhr,150" })
	void timesOfDayAreReadAsPeopleWriteThem(String start, String end, int minutes) throws IOException, ImportException {
		Imported imported = read("Start,End,Session\n%s,%s,Talk\n".formatted(start, end == null ? "" : end));
		assertEquals(minutes, imported.programme().modules().getFirst().sessions().getFirst().minutes());
		assertEquals("09:00", imported.programme().timetables().getFirst().days().getFirst().start().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-05-04", "4/5/2026", "04.05.2026", "Mon 4 May 2026", "Monday, 4th May 2026", "May 4, 2026", "4-5-2026" })
	void datesAreReadAsPeopleWriteThem(String date) throws IOException, ImportException {
		Imported imported = read("Date,Start,Session\n\"%s\",9:00,Talk\n5/18/2026,9:00,Again\n".formatted(date));
		assertEquals("Optional[2026-05-04]", imported.programme().timetables().getFirst().starts().toString());
		assertEquals(13, imported.programme().timetables().getFirst().days().getLast().restDays());
	}

	@Test
	void timesThatCannotBeReadAreReportedOnce() throws IOException, ImportException {
		String modules = TestLesson.report(read("Module,Session,Objective,Minutes\nA,S,Do x,0\nA,T,Do y,soon\nA,S,Do z,soon\n"));
		assertEquals("""
				table.csv:2: The time "0" is no length that "S" can have: set its minutes.
				table.csv:3: The time "soon" is no length that "T" can have: set its minutes.
				table.csv:4: The time "soon" is no number of minutes and is left out.""", modules);
		String timetable = TestLesson.report(read("Start,End,Minutes,Title\n9:00,noon,45,S\n9:45,,long,T\n10:00,,5,U\n"));
		assertEquals("""
				table.csv:2: The end "noon" is no time that can be read and is left out.
				table.csv:3: The time "long" is no number of minutes and is left out.""", timetable);
	}

	@Test
	void sessionsAreFoundAgainByTheirTitlesInALongTable() throws IOException, ImportException {
		StringBuilder table = new StringBuilder("Module,Session,Objective,Minutes\n");
		for (int i = 0; i < 9_000; i++) {
			table.append("M,Session %d,Do %d,10\n".formatted(i, i));
		}
		for (int i = 0; i < 9_000; i++) {
			table.append("M,SESSION  %d,Do %d again,\n".formatted(i, i));
		}
		Module module = read(table.toString()).programme().modules().getFirst();
		assertEquals(9_000, module.sessions().size());
		assertEquals(List.of("m-objective-9000", "m-objective-18000"),
				module.sessions().getLast().objectives().stream().map(Object::toString).toList());
	}

	@Test
	void daysWithoutNamesBeginWhereTimeGoesBack() throws IOException, ImportException {
		Imported imported = read("Start,Minutes,Session\n9:00,30,One\n9:30,30,Two\n9:00,700,Three\n,800,Four\n");
		List<Day> days = imported.programme().timetables().getFirst().days();
		assertEquals(2, days.size());
		assertEquals("23:59", days.getLast().end().toString());
		assertTrue(TestLesson.report(imported).contains("goes on past midnight"), TestLesson.report(imported));
	}

	@Test
	void hostileTextsAreRefusedInASentence() throws IOException {
		assertTrue(refusal("Term,Definition\na,b\n\"never closed,b\n\n")
				.contains("table.csv:3: A quotation mark opens here that is never closed"));
		assertTrue(refusal("").contains("is empty"));
		assertTrue(refusal("\n , \n").contains("is empty"));
		assertTrue(refusal("Term,Definition\n" + "a,b\n".repeat(100_000)).contains("more than 20,000 rows"));
		assertTrue(refusal("Term" + ",Definition".repeat(5_000)).contains("more than 1,000 columns"));
		assertTrue(refusal("Term,Def\0inition\na,b\n").contains("holds zeros"));
		Path long_ = folder.resolve("long.csv");
		try (OutputStream out = Files.newOutputStream(long_)) {
			byte[] part = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 21; i++) {
				out.write(part);
			}
		}
		assertTrue(
				assertThrows(ImportException.class, () -> read(long_, Map.of())).getMessage().contains("no more than 20,000,000 are read"));
		assertTrue(assertThrows(ImportException.class, () -> read(folder, Map.of())).getMessage().contains("is a folder"));
		assertTrue(assertThrows(ImportException.class, () -> read(folder.resolve("gone.csv"), Map.of())).getMessage()
				.contains("cannot be read"));
	}

	@Test
	void aLongLineWithoutEndIsReadOrRefusedAndNothingElse() throws IOException, ImportException {
		Imported imported = read("Term,Definition\na," + "b ".repeat(20_000));
		assertEquals(1, imported.programme().glossary().size());
		assertTrue(refusal("Term,Definition\na," + "b".repeat(5_000_000)).contains("table.csv:2: A value holds more than 50,000 signs"));
		assertTrue(refusal("a".repeat(5_000_000)).contains("A value holds more than"));
		assertTrue(refusal("\"".repeat(100_001)).contains("never closed"));
	}

	@Test
	void hostileWorkbooksAreRefusedInASentence() throws IOException {
		Path lie = Files.writeString(folder.resolve("lie.xlsx"), "Term,Definition\na,b\n");
		Path cut = Files.write(folder.resolve("cut.xlsx"),
				java.util.Arrays.copyOf(Files.readAllBytes(TABLES.resolve("course.xlsx")), 2_000));
		Path bomb = changed("bomb.xlsx", "xl/sharedStrings.xml",
				"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>"
						+ "a".repeat(300_000_000 / 4));
		Path entities = changed("entities.xlsx", "xl/worksheets/sheet6.xml",
				"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>");
		for (Path path : List.of(lie, cut, bomb, entities)) {
			String message = assertThrows(ImportException.class, () -> read(path, Map.of()), path.toString()).getMessage();
			assertTrue(message.contains(path.getFileName().toString()) && message.endsWith(".") && !message.contains("\n"), message);
		}
	}

	/** The example with another part in the place of one. */
	private Path changed(String name, String part, String text) throws IOException {
		Path changed = folder.resolve(name);
		try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(TABLES.resolve("course.xlsx").toFile());
				ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
			for (ZipEntry entry : zip.stream().collect(Collectors.toList())) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(entry.getName().equals(part) ? text.getBytes(StandardCharsets.UTF_8) : zip.getInputStream(entry).readAllBytes());
			}
		}
		return changed;
	}

	@Test
	void cellsOutOfPlaceAndStylesThatAreNotThereHarmNothing() throws IOException, ImportException {
		Path odd = changed("odd.xlsx", "xl/worksheets/sheet6.xml", """
				<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
				<row r="1"><c r="A1" t="inlineStr"><is><t>Term</t></is></c><c t="inlineStr"><is><t>Definition</t></is></c></row>
				<row><c r="A2" s="99"><v>1</v></c><c r="B2" t="s"><v>9999</v></c><c r="A2"><v>2</v></c><c r="XFD2"><v>3</v></c></row>
				<row r="3"><c r="A3" t="d"><v>x</v></c><c r="B3"><v>not a number</v></c></row>
				</sheetData><mergeCells><mergeCell ref="nonsense"/><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>""");
		Imported imported = read(odd, Map.of("sheet", "Words"));
		assertFalse(imported.programme().glossary().isEmpty());
		assertTrue(TestLesson.report(imported).contains("The cell XFD2 stands where none is read"), TestLesson.report(imported));
	}

	@Test
	void anImportCanBeStopped() throws IOException {
		Path table = Files.writeString(folder.resolve("table.csv"), "Term,Definition\na,b\n");
		assertThrows(ImportException.class, () -> new TableImporter().read(new Material(table, Map.of(), () -> true)));
	}
}
