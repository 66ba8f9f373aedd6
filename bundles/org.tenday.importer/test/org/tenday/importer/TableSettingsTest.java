package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.contribution.setting.DeclaredSettings;

/** What users choose from before a table is imported. */
class TableSettingsTest {

	private static final DeclaredSettings DECLARED = new DeclaredSettings(Stream
			.of("as", "sheet", "column.module", "column.title", "column.aim", "column.objective", "column.session", "column.minutes",
					"column.term", "column.definition", "column.clinical", "column.analyst", "column.question", "column.answers",
					"column.correct", "column.time", "column.explanation")
			.map(id -> new DeclaredSetting(id, "The " + id, "", id.equals("as") ? "auto" : "", List.of())).toList());

	@TempDir
	private Path folder;

	/** A line each: its id, what is taken and what there is to choose from. */
	private List<String> settings(String table, Map<String, String> chosen) throws IOException, ImportException {
		return settings(Files.writeString(folder.resolve("table.csv"), table), chosen);
	}

	private static List<String> settings(Path table, Map<String, String> chosen) throws ImportException {
		return new TableImporter().settingsFor(new Material(table, chosen, () -> false), DECLARED).stream()
				.map(setting -> "%s %s of %s".formatted(setting.id(), setting.usual(),
						setting.choices().stream().map(DeclaredSetting.Choice::id).toList()))
				.toList();
	}

	@Test
	void theColumnsOfTheFileAreOfferedAndThoseRecognisedAreTaken() throws Exception {
		String columns = "[Word, Meaning, Seen on]";
		assertEquals(List.of("as auto of []", "column.term Word of " + columns, "column.definition Meaning of " + columns,
				"column.clinical  of " + columns, "column.analyst  of " + columns),
				settings("Word,Meaning,Seen on,,word\nPathway,A way of care.,Monday,,\n", Map.of()));
	}

	@Test
	void whatIsChosenChangesNothingOfWhatWouldBeTakenWithoutIt() throws Exception {
		assertEquals(List.of("column.term Word of [Word, Meaning]"),
				settings("Word,Meaning\nPathway,A way of care.\n", Map.of("column.term", "Meaning", "column.definition", "Word")).stream()
						.filter(line -> line.startsWith("column.term")).toList());
	}

	@Test
	void aTableThatIsNotUnderstoodAsksFirstWhatItIs() throws Exception {
		String table = "Corner,Wish\nData,Find the data\n";
		assertEquals(List.of("as auto of []"), settings(table, Map.of()));
		List<String> modules = settings(table, Map.of("as", "modules"));
		assertEquals("column.module  of [Corner, Wish]", modules.get(1));
		assertEquals(7, modules.size(), modules::toString);
	}

	@Test
	void theOptionsOfAQuizAreTypedSinceTheyAreSeveral() throws Exception {
		assertEquals(List.of("column.answers A, B of []"),
				settings("Question,A,B,Correct\nHow many?,1,2,B\n", Map.of()).stream().filter(line -> line.contains("answers")).toList());
	}

	@Test
	void theSheetsOfAWorkbookAreOfferedWhicheverIsChosen() throws Exception {
		Path book = Path.of("test/tables/course.xlsx");
		String sheets = settings(book, Map.of()).get(1);
		assertEquals("sheet  of [", sheets.substring(0, 11));
		String second = sheets.replaceFirst("^[^,]*, ([^,\\]]*).*$", "$1");
		assertEquals(sheets, settings(book, Map.of("sheet", second)).get(1));
	}
}
