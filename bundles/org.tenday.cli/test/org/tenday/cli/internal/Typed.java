package org.tenday.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.tenday.check.rules.GeneralRules;
import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.contribution.setting.DeclaredSetting.Choice;
import org.tenday.contribution.setting.DeclaredSettings;
import org.tenday.document.DeckWriter;
import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.Theme;
import org.tenday.document.Themes;
import org.tenday.document.Written;
import org.tenday.importer.CarpentriesImporter;
import org.tenday.importer.Imported;
import org.tenday.importer.ImporterDescription;
import org.tenday.importer.Importers;
import org.tenday.importer.Origin;
import org.tenday.importer.ReportLine;
import org.tenday.model.Programme;
import org.tenday.publish.Publications;
import org.tenday.publish.ThemeCatalogue;
import org.tenday.publish.Writer;
import org.tenday.publish.Writers;
import org.tenday.skill.SkillAreas;

/** A command as typed in a folder, with what came of it. */
final class Typed {

	private static final Importers IMPORTERS = Importers.of(List.of(
			new ImporterDescription("carpentries", "Lesson of The Carpentries", "", "org.example", List.of(), true, DeclaredSettings.NONE,
					CarpentriesImporter::new),
			new ImporterDescription("echo", "Echo", "Tells what was set.", "org.example", List.of("txt", "text"), false,
					new DeclaredSettings(List.of(new DeclaredSetting("as", "What it is", "", "word",
							List.of(new Choice("word", "A word"), new Choice("list", "A list"))),
							new DeclaredSetting("column.title", "The column of titles", "By its header.", "", List.of()))),
					() -> material -> new Imported(Programme.titled("Echo"), Map.of(), List.of(), List.of(new ReportLine(
							Origin.part(material.path().getFileName(), "word 1"), new TreeMap<>(material.settings()).toString()))))));

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final Path folder;
	private final boolean watched;
	private Document last;
	private Map<String, String> settings = Map.of();

	Typed(Path folder, boolean watched) {
		this.folder = folder;
		this.watched = watched;
	}

	/** Runs it with writers that write one word, and gives its exit status. */
	int run(String... words) {
		out.reset();
		err.reset();
		DocumentWriter pages = new DocumentWriter() {
			@Override
			public Written write(Document document, Map<String, Integer> numbers, OutputStream file) throws IOException {
				return write(document, numbers, Map.of(), file);
			}

			@Override
			public Written write(Document document, Map<String, Integer> numbers, Map<String, String> chosen, OutputStream file)
					throws IOException {
				file.write("pages".getBytes(StandardCharsets.UTF_8));
				last = document;
				settings = chosen;
				return new Written(3, Map.of(), List.of());
			}
		};
		DeckWriter slides = (deck, file) -> {
			if (deck.info().title().contains("Unwritable")) {
				throw new IllegalStateException("no ink");
			}
			file.write("slides".getBytes(StandardCharsets.UTF_8));
			return new Written(4, Map.of(), List.of());
		};
		Writers writers = Writers.of(List.of(
				new Writer("pdf", "pdf", "PDF", "org.example.pdf", Optional.of(() -> pages), Optional.of(() -> slides), Optional.empty(),
						false,
						new DeclaredSettings(List.of(new DeclaredSetting("sides", "Printed on", "What is printed.", "both",
								List.of(new Choice("both", "Both sides"), new Choice("one", "One side")))))),
				new Writer("docx", "docx", "Word", "org.example.docx", Optional.of(() -> pages), Optional.empty(), false)));
		Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8),
				watched, folder);
		Theme plain = Themes.NEUTRAL;
		Theme grey = new Theme("grey", "Grey", plain.colours(), plain.type(), plain.page());
		Installed installed = new Installed(GeneralRules::all, SkillAreas::core, () -> writers, Publications::own,
				() -> ThemeCatalogue.of(List.of(plain, grey)), () -> IMPORTERS);
		return new CommandLine(CommandLine.commands(installed, InstalledAddOns.inPlatform()), "1.2.3").run(List.of(words), terminal)
				.number();
	}

	/** The last document that was to be written. */
	Document document() {
		return last;
	}

	/** What was set for its format. */
	Map<String, String> settings() {
		return settings;
	}

	/** How it was to look. */
	Theme theme() {
		return last.theme();
	}

	/** What it said. */
	String out() {
		return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

	/** What went wrong. */
	String err() {
		return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}
}
