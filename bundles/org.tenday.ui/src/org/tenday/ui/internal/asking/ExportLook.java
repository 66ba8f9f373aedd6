package org.tenday.ui.internal.asking;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How what is printed looks.
 *
 * @param theme by id
 * @param logo  a picture for covers and title slides; empty where the theme's own is wanted, if it has one
 * @param house files whose styles and layouts Word and PowerPoint files take over
 */
public record ExportLook(String theme, Optional<Path> logo, List<Path> house) {

	public ExportLook {
		Objects.requireNonNull(theme, "theme");
		Objects.requireNonNull(logo, "logo");
		house = List.copyOf(house);
	}

	/** A theme as it is. */
	public static ExportLook of(String theme) {
		return new ExportLook(theme, Optional.empty(), List.of());
	}
}
