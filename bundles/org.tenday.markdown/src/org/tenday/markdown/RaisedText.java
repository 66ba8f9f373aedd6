package org.tenday.markdown;

import java.util.Optional;

/** Raised and lowered characters, as in m² and CO₂, for the few signs that fonts have. */
enum RaisedText {
	SUPERSCRIPT("sup", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾"), SUBSCRIPT("sub", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎");

	private static final String PLAIN = "0123456789+-−=()";

	private final String tag;
	private final String raised;

	RaisedText(String tag, String raised) {
		this.tag = tag;
		this.raised = raised;
	}

	/** The kind that an opening HTML tag asks for. */
	static Optional<RaisedText> opened(String html) {
		for (RaisedText kind : values()) {
			if (html.equalsIgnoreCase("<" + kind.tag + ">")) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	boolean isClosedBy(String html) {
		return html.equalsIgnoreCase("</" + tag + ">");
	}

	/** The text in raised or lowered signs; empty where one of them does not exist. */
	Optional<String> of(String text) {
		StringBuilder result = new StringBuilder();
		for (char sign : text.toCharArray()) {
			int place = PLAIN.indexOf(sign);
			if (place < 0) {
				return Optional.empty();
			}
			result.append(raised.charAt(place));
		}
		return Optional.of(result.toString());
	}
}
