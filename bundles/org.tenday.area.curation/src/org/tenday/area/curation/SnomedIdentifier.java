package org.tenday.area.curation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifiers of SNOMED CT: 6 to 18 digits, of which the last checks the others and the two before it say what is identified (SNOMED
 * International, SNOMED CT Release File Specifications, "SCTID"; the check digit is that of Verhoeff, J. (1969). Error Detecting Decimal
 * Codes. Mathematical Centre Tract 29).
 */
final class SnomedIdentifier {

	private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{5,17}");
	private static final int RADIX = 10;
	/** Digits are permuted by their place, and the permutations come round again after so many. */
	private static final int PLACES = 8;
	/** The multiplication of the symmetries of a pentagon: 0 to 4 turn it, 5 to 9 turn it over. */
	private static final int[][] PRODUCT = { { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 }, { 1, 2, 3, 4, 0, 6, 7, 8, 9, 5 },
			{ 2, 3, 4, 0, 1, 7, 8, 9, 5, 6 }, { 3, 4, 0, 1, 2, 8, 9, 5, 6, 7 }, { 4, 0, 1, 2, 3, 9, 5, 6, 7, 8 },
			{ 5, 9, 8, 7, 6, 0, 4, 3, 2, 1 }, { 6, 5, 9, 8, 7, 1, 0, 4, 3, 2 }, { 7, 6, 5, 9, 8, 2, 1, 0, 4, 3 },
			{ 8, 7, 6, 5, 9, 3, 2, 1, 0, 4 }, { 9, 8, 7, 6, 5, 4, 3, 2, 1, 0 } };
	private static final int[] PERMUTED = { 1, 5, 7, 6, 2, 8, 3, 0, 9, 4 };

	private SnomedIdentifier() {
	}

	/** Why a text is not the identifier of a concept; empty where it is shaped as one. */
	static Optional<String> fault(String text) {
		if (!SHAPE.matcher(text).matches()) {
			return Optional.of("a SNOMED CT identifier has 6 to 18 digits and does not begin with 0");
		}
		if (!isChecked(text)) {
			return Optional.of("its last digit does not fit the others, so a digit is mistyped, or a spreadsheet has rounded the number");
		}
		return switch (text.substring(text.length() - 3, text.length() - 1)) {
		case "00", "10" -> Optional.empty();
		case "01", "11" -> Optional.of("it identifies a description, not a concept: take the identifier of the concept itself");
		case "02", "12" -> Optional.of("it identifies a relationship, not a concept: take the identifier of the concept itself");
		default -> Optional.of("the two digits before its last say that it identifies no concept");
		};
	}

	/** Whether the last of some digits is the Verhoeff check digit of the others. */
	static boolean isChecked(String digits) {
		int product = 0;
		for (int place = 0; place < digits.length(); place++) {
			int digit = Character.digit(digits.charAt(digits.length() - 1 - place), RADIX);
			product = PRODUCT[product][permuted(digit, place % PLACES)];
		}
		return product == 0;
	}

	private static int permuted(int digit, int times) {
		int permuted = digit;
		for (int i = 0; i < times; i++) {
			permuted = PERMUTED[permuted];
		}
		return permuted;
	}
}
