package org.tenday.publish;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.tenday.contribution.setting.DeclaredSettings;
import org.tenday.document.CalendarWriter;
import org.tenday.document.DeckWriter;
import org.tenday.document.DocumentWriter;

/**
 * A file format, brought by a plug-in. What writes it is made when it is first needed.
 *
 * @param id         names the format in messages and settings
 * @param format     the file ending, without the dot; unique among the writers
 * @param name       what users call the format, such as "Word"
 * @param plugin     the symbolic name of the plug-in, for messages
 * @param document   writes pages; empty where the format has none
 * @param deck       writes slides; empty where the format has none
 * @param calendar   writes calendars; empty where the format has none
 * @param needsPages whether it shows page numbers that only another writer can know
 * @param settings   what users can set for the format
 */
public record Writer(String id, String format, String name, String plugin, Optional<Supplier<DocumentWriter>> document,
		Optional<Supplier<DeckWriter>> deck, Optional<Supplier<CalendarWriter>> calendar, boolean needsPages,
		DeclaredSettings settings) {

	public Writer {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(plugin, "plugin");
		Objects.requireNonNull(settings, "settings");
		if (!format.matches("[a-z0-9]{1,10}")) {
			throw new IllegalArgumentException(
					"\"%s\" is no file ending: write one to ten small letters and digits, without a dot.".formatted(format));
		}
		if (document.isEmpty() && deck.isEmpty() && calendar.isEmpty()) {
			throw new IllegalArgumentException(
					"The writer \"%s\" writes neither pages nor slides nor calendars: name the class of one of them.".formatted(id));
		}
	}

	/** A format without calendars, in which nothing can be set. */
	public Writer(String id, String format, String name, String plugin, Optional<Supplier<DocumentWriter>> document,
			Optional<Supplier<DeckWriter>> deck, boolean needsPages) {
		this(id, format, name, plugin, document, deck, Optional.empty(), needsPages, DeclaredSettings.NONE);
	}

	/** Whether it can write what is composed in a form. */
	public boolean writes(Publication.Form form) {
		return switch (form) {
		case PAGES -> document.isPresent();
		case SLIDES -> deck.isPresent();
		case CALENDAR -> calendar.isPresent();
		};
	}
}
