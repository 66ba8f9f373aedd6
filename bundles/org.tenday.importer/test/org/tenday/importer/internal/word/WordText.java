package org.tenday.importer.internal.word;

import java.nio.file.Path;

import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Material;
import org.tenday.importer.WordImporter;
import org.tenday.model.Block;
import org.tenday.model.Module;
import org.tenday.model.Session;
import org.tenday.model.content.Callout;
import org.tenday.model.content.Prose;
import org.tenday.model.content.TrainerNote;

/** What a document became, as text that a person can read and compare. */
final class WordText {

	private WordText() {
	}

	static Imported read(Path document) throws ImportException {
		return new WordImporter().read(Material.of(document));
	}

	static String of(Imported imported) {
		StringBuilder text = new StringBuilder();
		text.append("programme: ").append(imported.programme().about().title()).append('\n');
		if (!imported.programme().about().subtitle().isEmpty()) {
			text.append("subtitle: ").append(imported.programme().about().subtitle()).append('\n');
		}
		text.append("language: ").append(imported.programme().about().language().toLanguageTag()).append('\n');
		for (Module module : imported.programme().modules()) {
			text.append("\nmodule: ").append(module.title()).append('\n');
			for (Session session : module.sessions()) {
				text.append("\n  session: ").append(session.title()).append(" (").append(session.minutes()).append(" min)\n");
				session.blocks().forEach(block -> text.append(block(block)));
			}
		}
		text.append("\nmedia:\n");
		imported.programme().media()
				.forEach(media -> text.append("  ").append(media.file()).append(" \"").append(media.alt()).append("\"\n"));
		text.append("\nfound:\n");
		imported.found().forEach(found -> text.append("  ").append(found.origin()).append(": ").append(found.what()).append(" -> ")
				.append(found.becomes().value()).append('\n'));
		text.append("\nreport:\n");
		imported.report().forEach(line -> text.append("  ").append(line).append('\n'));
		return text.toString();
	}

	private static String block(Block block) {
		String markdown = switch (block.content()) {
		case Prose prose -> prose.text();
		case Callout callout -> callout.text();
		case TrainerNote note -> note.text();
		default -> throw new IllegalStateException("Word documents become no " + block.type() + ".");
		};
		String kind = block.content() instanceof Callout callout ? "callout " + callout.kind() : block.type().value();
		return "\n    %s%s:\n%s".formatted(kind, block.title().isEmpty() ? "" : " \"" + block.title() + "\"", indented(markdown));
	}

	private static String indented(String markdown) {
		StringBuilder text = new StringBuilder();
		markdown.lines().forEach(line -> text.append(line.isEmpty() ? "" : "      ").append(line).append('\n'));
		return text.toString();
	}
}
