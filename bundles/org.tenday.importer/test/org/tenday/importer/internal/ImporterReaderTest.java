package org.tenday.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.contribution.LoosePlugins;
import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.contribution.setting.DeclaredSettings;
import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Importer;
import org.tenday.importer.ImporterDescription;
import org.tenday.importer.Importers;
import org.tenday.importer.Material;
import org.tenday.importer.Origin;
import org.tenday.importer.ReportLine;
import org.tenday.model.Programme;

class ImporterReaderTest {

	@AutoClose
	private final LoosePlugins plugins = new LoosePlugins();

	/** Says what it was given. */
	public static class Telling implements Importer {
		@Override
		public Imported read(Material material) throws ImportException {
			return new Imported(Programme.titled("Told"), Map.of(), List.of(),
					List.of(new ReportLine(Origin.of(material.path()), material.settings().toString())));
		}
	}

	/** Has a fault. */
	public static final class Failing implements Importer {
		@Override
		public Imported read(Material material) {
			throw new IllegalStateException("no ink");
		}
	}

	/** Makes nothing. */
	public static final class Idle implements Importer {
		@Override
		public Imported read(Material material) {
			return null;
		}
	}

	/** Goes too deep. */
	public static final class Deep implements Importer {
		@Override
		public Imported read(Material material) {
			return read(material);
		}
	}

	/** Refuses. */
	public static final class Refusing implements Importer {
		@Override
		public Imported read(Material material) throws ImportException {
			throw new ImportException("It is written in ink.");
		}
	}

	/** The plug-in's own importers, as they are installed with it. */
	@BeforeEach
	void addOwn() throws IOException {
		plugins.add("org.tenday.importer", Path.of("plugin.xml"));
	}

	private void plugin(String name, String attributes, Class<?> type, String settings) {
		plugins.add(name, "<extension point=\"org.tenday.importer.importers\"><importer %s class=\"%s\">%s</importer></extension>"
				.formatted(attributes.replace('\'', '"'), type.getName(), settings.replace('\'', '"')));
	}

	private Importers read() {
		return Importers.of(plugins.read(ImporterReader::new).read());
	}

	@Test
	void tendaysOwnImportersComeThroughThePointAndCanBeMade() {
		Importers own = read();
		assertTrue(own.all().stream().allMatch(each -> each.plugin().equals("org.tenday.importer")));
		for (ImporterDescription each : own.all()) {
			assertInstanceOf(Importer.class, each.maker().get(), each.id());
			assertFalse(each.description().isBlank(), each.id());
		}
		assertTrue(own.of("carpentries").orElseThrow().folder());
		assertEquals(List.of(), plugins.log());
	}

	@Test
	void thoseOfOthersStandWhereTheirOrderPutsThem() {
		int own = read().all().size();
		plugin("org.example.b", "id='last' label='Last' endings='txt'", Telling.class, "");
		plugin("org.example.a", "id='first' label='First' endings='txt, text' order='1'", Telling.class, "");
		List<ImporterDescription> all = read().all();
		assertEquals(own + 2, all.size());
		assertEquals("first", all.getFirst().id());
		assertEquals(List.of("txt", "text"), all.getFirst().endings());
		assertEquals("last", all.getLast().id());
		assertEquals(List.of(), plugins.log());
	}

	@Test
	void anIdIsTendaysOwnOrOfThePluginThatComesFirstByName() {
		plugin("org.example.b", "id='text' label='B' endings='txt'", Telling.class, "");
		plugin("org.example.a", "id='text' label='A' endings='txt'", Telling.class, "");
		plugin("aaa.example", "id='carpentries' label='Mine' endings='txt'", Telling.class, "");
		assertEquals("A", read().of("text").orElseThrow().label());
		assertEquals(List.of("The plug-in aaa.example adds \"carpentries\" to org.tenday.importer.importers, which is left out: "
				+ "the plug-in org.tenday.importer brings an importer of the same id already.",
				"The plug-in org.example.b adds \"text\" to org.tenday.importer.importers, which is left out: "
						+ "the plug-in org.example.a brings an importer of the same id already."),
				plugins.said());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"label='Text' endings='txt' | | it has no id",
			"id='text' endings='txt' | | it has no label",
			"id='Text' label='Text' endings='txt' | | its id is not of small letters, digits and hyphens",
			"id='text' label='Text' | | it reads nothing: it has no endings, and no folder",
			"id='text' label='Text' endings='.txt' | | \".txt\" is no ending of small letters and digits",
			"id='text' label='Text' endings='txt' order='first' | | its order \"first\" is not a whole number",
			"id='text' label='Text' endings='txt' | <setting id='a'/> | its element setting has no label",
			"id='text' label='Text' endings='txt' | <setting id='a b' label='A'/> | The id of a setting, \"a b\", is not of small letters",
			"id='text' label='Text' endings='txt' | <setting id='a' label='A'/><setting id='a' label='A'/> | it has the setting \"a\" twice",
			"id='text' label='Text' endings='txt' | <setting id='a' label='A'><choice id='b'/></setting> | its element choice has no label",
			"id='text' label='Text' endings='txt' | <setting id='a' label='A' default='c'><choice id='b' label='B'/></setting> "
					+ "| The setting \"a\" has \"c\" as default, which cannot be chosen" })
	void whatIsWrongIsLeftOutAndSaid(String attributes, String settings, String message) {
		int own = read().all().size();
		plugin("org.example.a", attributes, Telling.class, settings == null ? "" : settings);
		assertEquals(own, read().all().size());
		assertEquals(1, plugins.log().size(), plugins.said().toString());
		String said = plugins.said().getFirst();
		assertTrue(said.startsWith("The plug-in org.example.a adds ")
				&& said.contains(" to org.tenday.importer.importers, which is left out: " + message), said);
	}

	@Test
	void settingsAreAsDeclaredOrChosen() throws ImportException {
		plugin("org.example.a", "id='text' label='Text' endings='txt'", Telling.class, """
				<setting id='as' label='As' default='b'><choice id='b' label='B'/><choice id='c' label='C'/></setting>\
				<setting id='column.title' label='Title'/>""");
		ImporterDescription text = read().of("text").orElseThrow();
		assertEquals(new DeclaredSetting("column.title", "Title", "", "", List.of()), text.settings().all().getLast());
		assertEquals("{as=b}", told(text, Map.of()));
		assertEquals("{as=c}", told(text, Map.of("as", "c")));
		assertTrue(told(text, Map.of("column.title", "What, and = why")).contains("column.title=What, and = why"));
		refused(text, Map.of("as", "d"), "The setting \"as\" for importing Text cannot be \"d\": choose from b, c.");
		refused(text, Map.of("is", "d"), "There is no setting \"is\" for importing Text: choose from as, column.title.");
	}

	private static String told(ImporterDescription importer, Map<String, String> settings) throws ImportException {
		return importer.read(new Material(Path.of("a.txt"), settings, () -> false)).report().getFirst().message();
	}

	private static void refused(ImporterDescription importer, Map<String, String> settings, String message) {
		Material material = new Material(Path.of("a.txt"), settings, () -> false);
		assertEquals(message, assertThrows(ImportException.class, () -> importer.read(material)).getMessage());
	}

	@Test
	void whateverOneDoesIsARefusalToItsUser() {
		Map<Class<?>, String> said = Map.of(Failing.class, "The plug-in a could not import a.txt (java.lang.IllegalStateException: no ink)",
				Idle.class, "The plug-in a could not import a.txt (it made nothing)",
				Deep.class, "What a.txt holds is nested more deeply than can be read",
				Refusing.class, "It is written in ink.",
				String.class,
				"The plug-in a could not import a.txt (java.lang.IllegalStateException: its class java.lang.String is no org.tenday.importer.Importer)");
		said.forEach((type, message) -> {
			String id = type.getSimpleName().toLowerCase(Locale.ROOT);
			plugin("a", "id='%s' label='Text' endings='txt'".formatted(id), type, "");
			ImporterDescription importer = read().of(id).orElseThrow();
			ImportException refusal = assertThrows(ImportException.class, () -> importer.read(Material.of(Path.of("a.txt"))));
			assertTrue(refusal.getMessage().startsWith(message), refusal.getMessage());
		});
	}

	@Test
	void filesAreKnownByTheirEndingsAndFoldersAsFolders(@TempDir Path folder) throws IOException {
		plugin("org.example.a", "id='text' label='Text' endings='txt'", Telling.class, "");
		plugin("org.example.b", "id='folders' label='Folders' folder='true'", Telling.class, "");
		Importers importers = read();
		Files.createDirectory(folder.resolve("a.txt"));
		assertEquals(List.of("text"), importers.accepting(folder.resolve("B.TXT")).stream().map(ImporterDescription::id).toList());
		assertEquals(List.of(), importers.accepting(folder.resolve("txt")));
		List<String> ids = importers.accepting(folder.resolve("a.txt")).stream().map(ImporterDescription::id).toList();
		assertTrue(ids.contains("folders") && !ids.contains("text"), ids.toString());
	}

	@Test
	void thereIsNoSecondOfOneId() {
		ImporterDescription text = new ImporterDescription("text", "Text", "", "a", List.of("txt"), false, DeclaredSettings.NONE,
				Telling::new);
		assertThrows(IllegalArgumentException.class, () -> Importers.of(List.of(text, text)));
	}
}
