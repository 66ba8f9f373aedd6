package org.tenday.ui.internal;

import java.util.Locale;

/** How values are said on the screen. */
public final class Wording {

	private Wording() {
	}

	/** A choice in words: WHOLE_GROUP is "Whole group". One with words of its own, as names in capitals have, says them by its toString. */
	public static String of(Enum<?> value) {
		if (!value.toString().equals(value.name())) {
			return value.toString();
		}
		String words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/** A length of time, short enough for a list: "45 min", "1 h 30 min", "2 h". */
	public static String minutes(int minutes) {
		if (minutes < 60) {
			return minutes + " min";
		}
		return minutes % 60 == 0 ? minutes / 60 + " h" : minutes / 60 + " h " + minutes % 60 + " min";
	}

	/** What is shown for something that has no title yet. */
	public static String titleOr(String title, String otherwise) {
		return title.isBlank() ? otherwise : title;
	}
}
