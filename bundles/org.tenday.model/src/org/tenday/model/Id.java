package org.tenday.model;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The name by which one part of a programme refers to another; stable for ever, unique among its kind in one programme.
 * <p>
 * Shape: small letters, digits and hyphens, beginning with a letter or digit, at most 64 characters. So an id can stand in a file name,
 * in a web address and in a YAML key without quoting.
 */
public sealed interface Id permits ProgrammeId, ModuleId, SessionId, BlockId, ObjectiveId, TimetableId {

	/** The most characters that an id may have. */
	int MAX_LENGTH = 64;

	/** The id as it stands in the file. */
	String value();

	/**
	 * Whether the text has the shape of an id.
	 */
	static boolean isValid(String text) {
		return text.length() <= MAX_LENGTH && Shape.ID.matcher(text).matches();
	}

	/**
	 * Makes an id-shaped text from any title: "Day 1: Getting the data!" becomes "day-1-getting-the-data".
	 *
	 * @param title    any text
	 * @param fallback what to use where the title holds no letter or digit; itself a valid id
	 */
	static String fromTitle(String title, String fallback) {
		String plain = java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		String id = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		if (id.length() > MAX_LENGTH) {
			id = id.substring(0, MAX_LENGTH).replaceAll("-$", "");
		}
		return id.isEmpty() ? fallback : id;
	}

	/**
	 * The wanted id where it is not taken; else one like it that is not, with a number behind it: "draw", "draw-2", "draw-3".
	 *
	 * @param wanted itself a valid id
	 */
	static String free(String wanted, Predicate<String> isTaken) {
		String stem = wanted.replaceFirst("-\\d{1,3}$", "");
		String candidate = wanted;
		for (int i = 2; isTaken.test(candidate); i++) {
			String ending = "-" + i;
			candidate = stem.substring(0, Math.min(stem.length(), MAX_LENGTH - ending.length())) + ending;
		}
		return candidate;
	}

	/** Refuses what is not id-shaped, naming the kind of thing that it should have been the id of, with its article. */
	static void check(String kind, String value) {
		if (!isValid(value)) {
			throw new IllegalArgumentException("\"%s\" is not the id of %s: use small letters, digits and hyphens, at most %d."
					.formatted(value, kind, MAX_LENGTH));
		}
	}

	/** Keeps the compiled pattern off the interface's public face. */
	final class Shape {
		private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

		private Shape() {
		}
	}
}
