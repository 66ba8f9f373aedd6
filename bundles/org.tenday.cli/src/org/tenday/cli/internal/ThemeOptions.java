package org.tenday.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.tenday.document.Theme;
import org.tenday.document.Themes;
import org.tenday.publish.ExportException;
import org.tenday.publish.HouseStyle;
import org.tenday.publish.ThemeCatalogue;

/** The options that say how publications look. */
record ThemeOptions(ThemeCatalogue themes) {

	private static final String THEME = "--theme";
	private static final String LOGO = "--logo";
	private static final String HOUSE = "--house";

	/** As in the help. */
	List<Option> options() {
		return List.of(Option.optional(THEME, "ID", "how it looks: " + ids()),
				Option.optional(LOGO, "FILE", "a PNG, JPEG or SVG picture for covers and title slides"),
				Option.optional(HOUSE, "FILE,…",
						"a .dotx or .docx, a .potx or .pptx: Word and PowerPoint files take its styles and layouts"));
	}

	/**
	 * The theme that was asked for, with the user's own files in it.
	 *
	 * @throws CommandException where there is no such theme, or a file is not there or of another kind
	 */
	Theme chosen(Arguments arguments, Terminal terminal) throws CommandException {
		String id = arguments.option(THEME).orElse(Themes.NEUTRAL.id());
		Theme theme = themes.of(id)
				.orElseThrow(() -> new CommandException("There is no theme \"%s\": choose from %s.".formatted(id, ids())));
		try {
			if (arguments.option(LOGO).isPresent()) {
				theme = HouseStyle.withLogo(theme, terminal.path(arguments.option(LOGO).get()), "");
			}
			for (String file : arguments.list(HOUSE)) {
				theme = HouseStyle.withHouse(theme, terminal.path(file));
			}
			return theme;
		} catch (ExportException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}

	private String ids() {
		return themes.all().stream().map(Theme::id).collect(Collectors.joining(", "));
	}
}
