package org.tenday.area.curation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that look like an NHS number: ten digits, alone or in groups of three, three and four, the last of which checks the others (NHS
 * Data Model and Dictionary, attribute NHS NUMBER: the first nine are weighted by 10 down to 2; 11 less the remainder of their sum by 11 is
 * the tenth, 11 standing for 0; a number for which it would be 10 is never issued).
 */
final class NhsNumber {

	private static final Pattern SHAPE = Pattern.compile("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)");
	private static final int DIGITS = 10;
	private static final int MODULUS = 11;

	private NhsNumber() {
	}

	/** The first of a text; empty where it has none. */
	static Optional<String> in(String text) {
		Matcher matcher = SHAPE.matcher(text);
		return matcher.results().map(found -> found.group()).filter(NhsNumber::isValid).findFirst();
	}

	private static boolean isValid(String shaped) {
		String digits = shaped.replaceAll("\\D", "");
		int sum = 0;
		for (int i = 0; i < DIGITS - 1; i++) {
			sum += (DIGITS - i) * Character.digit(digits.charAt(i), DIGITS);
		}
		// 10 is no digit, so that such a number never passes.
		int check = (MODULUS - sum % MODULUS) % MODULUS;
		return check == Character.digit(digits.charAt(DIGITS - 1), DIGITS);
	}
}
