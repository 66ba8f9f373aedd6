package org.tenday.ui.internal.asking;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.document.Themes;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Handout.PerPage;

/**
 * What is to be printed, as the user chose it.
 *
 * @param publications by id; at least one
 * @param formats      file endings; at least one
 * @param readers      who the editions are for; at least one
 * @param folder       where to
 * @param look         theme, logo and house style
 * @param handout      how the slides stand on a page of the handout
 * @param extent       how much of the programme, and in how many files
 * @param settings     what is set for formats, by file ending and the id of the setting; all else is as usual
 */
public record ExportChoice(Set<String> publications, Set<String> formats, Set<Reader> readers, Path folder, ExportLook look,
		PerPage handout, ExportExtent extent, Map<String, Map<String, String>> settings) {

	public ExportChoice {
		publications = Set.copyOf(publications);
		formats = Set.copyOf(formats);
		readers = Set.copyOf(readers);
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(look, "look");
		Objects.requireNonNull(handout, "handout");
		Objects.requireNonNull(extent, "extent");
		settings = settings.entrySet().stream()
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
	}

	/** The whole programme, in a theme as it is, with nothing set for the formats. */
	public ExportChoice(Set<String> publications, Set<String> formats, Set<Reader> readers, Path folder, String theme, PerPage handout) {
		this(publications, formats, readers, folder, ExportLook.of(theme), handout, ExportExtent.WHOLE, Map.of());
	}

	/** With three slides on a page of the handout. */
	public ExportChoice(Set<String> publications, Set<String> formats, Set<Reader> readers, Path folder, String theme) {
		this(publications, formats, readers, folder, theme, PerPage.THREE);
	}

	/** In the neutral theme. */
	public ExportChoice(Set<String> publications, Set<String> formats, Set<Reader> readers, Path folder) {
		this(publications, formats, readers, folder, Themes.NEUTRAL.id());
	}

	/** The same with other settings for formats. */
	public ExportChoice withSettings(Map<String, Map<String, String>> newSettings) {
		return new ExportChoice(publications, formats, readers, folder, look, handout, extent, newSettings);
	}
}
