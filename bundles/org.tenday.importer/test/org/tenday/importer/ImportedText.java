package org.tenday.importer;

import java.util.Locale;
import java.util.stream.Collectors;

import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.Module;
import org.tenday.model.Session;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Slide;
import org.tenday.model.content.TrainerNote;

/** All that came of an import, as text that people can read and compare. */
public final class ImportedText {

	private final StringBuilder text = new StringBuilder();

	private ImportedText() {
	}

	public static String of(Imported imported) {
		ImportedText out = new ImportedText();
		out.write(imported);
		return out.text.toString();
	}

	private void write(Imported imported) {
		line("programme: %s (%s)", imported.programme().about().title(), imported.programme().about().language().toLanguageTag());
		for (Module module : imported.programme().modules()) {
			module.sessions().forEach(this::session);
		}
		line("%n==== media");
		imported.programme().media()
				.forEach(media -> line("%s: %s; %s; %s", media.file(), size(media.file(), imported), media.alt(), media.source()));
		line("%n==== found");
		imported.found().forEach(found -> line("%s: %s -> %s", found.origin().part(), found.what(), found.becomes()));
		line("%n==== report");
		imported.report().forEach(report -> line("%s", report));
	}

	/** How drawings are made, others have tests for. */
	private static String size(String file, Imported imported) {
		return file.endsWith(".svg") ? "a drawing" : imported.media().get(file).length + " bytes";
	}

	private void session(Session session) {
		line("%n==== session %s: %s (%d min)", session.id(), session.title(), session.minutes());
		session.blocks().forEach(this::block);
	}

	private void block(Block block) {
		line("%n-- %s %s [%s]: %s", block.type(), block.id(), places(block.audience()), block.title());
		switch (block.content()) {
		case Slide slide -> {
			if (!slide.text().isEmpty()) {
				line("%s", slide.text());
			}
			if (!slide.notes().isEmpty()) {
				line("-- says:%n%s", slide.notes());
			}
		}
		case Prose prose -> line("%s", prose.text());
		case TrainerNote note -> line("%s", note.text());
		default -> throw new AssertionError("No such block is made: " + block.content());
		}
	}

	private static String places(Audience audience) {
		return audience.places().stream().map(place -> place.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
	}

	private void line(String format, Object... values) {
		text.append(String.format(format, values).replace("\r\n", "\n")).append('\n');
	}
}
