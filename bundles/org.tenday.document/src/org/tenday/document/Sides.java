package org.tenday.document;

import java.util.Map;

/**
 * On how many sides of a sheet pages are printed. Writers of pages in whose format this can be set declare it as the setting {@value #SETTING}
 * with the values {@code both} and {@code one}, so that formats that are set alike have the same pages.
 */
public enum Sides {

	/** As the theme has it: Tenday's own turn the sheet, mirror its margins, and begin each day on a right-hand page. */
	BOTH,
	/** On the front alone: no margins are mirrored, and no page is left empty. */
	ONE;

	/** The id of the setting. */
	public static final String SETTING = "sides";

	/** What is set; as usual, {@link #BOTH}, where nothing is. */
	public static Sides of(Map<String, String> settings) {
		return "one".equals(settings.get(SETTING)) ? ONE : BOTH;
	}

	/** The theme with its page for these sides. */
	public Theme printed(Theme theme) {
		return this == ONE ? theme.withPage(theme.page().oneSided()) : theme;
	}
}
