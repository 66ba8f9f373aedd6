package org.tenday.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which way words are written. */
public enum Direction {

	LEFT_TO_RIGHT, RIGHT_TO_LEFT;

	/** Languages that are written from right to left where their tag names no script; {@code iw} and {@code ji} are old names of two. */
	private static final Set<String> LANGUAGES = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur",
			"yi");
	private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

	/** Which way a language is written. */
	public static Direction of(Locale language) {
		boolean isRightToLeft = language.getScript().isEmpty()
				? LANGUAGES.contains(language.getLanguage())
				: SCRIPTS.contains(language.getScript());
		return isRightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
	}

	/**
	 * Which way a text is written, by its first letter that has a direction (Unicode Standard Annex 9, rules P2 and P3); empty for one
	 * without such a letter.
	 */
	public static Optional<Direction> of(String text) {
		return text.codePoints().mapToObj(Direction::ofLetter).flatMap(Optional::stream).findFirst();
	}

	/** Which way a line is written; empty where nothing tells. */
	public static Optional<Direction> of(List<Inline> line) {
		return of(Inline.plainText(line));
	}

	private static Optional<Direction> ofLetter(int letter) {
		return switch (Character.getDirectionality(letter)) {
		case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
		case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> Optional.of(RIGHT_TO_LEFT);
		default -> Optional.empty();
		};
	}
}
