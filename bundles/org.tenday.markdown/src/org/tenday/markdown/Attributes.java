package org.tenday.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributes in braces: {@code {#id .class key=value key="two words"}}, with an optional colon after the brace as kramdown writes it.
 *
 * @param id      empty for none
 * @param classes without their dots, in order
 * @param values  by key
 */
public record Attributes(String id, List<String> classes, Map<String, String> values) {

	/** No attributes. */
	public static final Attributes NONE = new Attributes("", List.of(), Map.of());

	public Attributes {
		classes = List.copyOf(classes);
		values = Map.copyOf(values);
	}

	/** Attributes with the place where they end. */
	public record Found(Attributes attributes, int end) {
	}

	/** The value of a key; empty where it is not given. */
	public String value(String key) {
		return values.getOrDefault(key, "");
	}

	/**
	 * Reads the attributes that begin at a place.
	 *
	 * @param start where the opening brace stands
	 * @return the attributes and the place after the closing brace; empty where the text there is something else, such as words in braces
	 */
	public static Optional<Found> at(String text, int start) {
		return start < text.length() && text.charAt(start) == '{' ? Optional.ofNullable(new Scan(text, start + 1).run()) : Optional.empty();
	}

	private static final class Scan {
		private final String text;
		private int place;
		private String id = "";
		private final List<String> classes = new ArrayList<>();
		private final Map<String, String> values = new LinkedHashMap<>();

		Scan(String text, int place) {
			this.text = text;
			this.place = place;
		}

		/** Null where this is something else. */
		Found run() {
			if (peek() == ':') {
				place++;
			}
			boolean any = false;
			while (true) {
				skipSpace();
				if (peek() == '}') {
					return any ? new Found(new Attributes(id, classes, values), place + 1) : null;
				}
				if (!one()) {
					return null;
				}
				any = true;
			}
		}

		private boolean one() {
			char first = peek();
			if (first == '.' || first == '#') {
				place++;
				String name = name(false);
				if (first == '#') {
					id = name;
				} else {
					classes.add(name);
				}
				return !name.isEmpty();
			}
			if (first == '-') {
				// Pandoc's mark for a heading without a number says nothing here.
				place++;
				return true;
			}
			String key = name(true);
			skipSpace();
			if (key.isEmpty() || peek() != '=') {
				return false;
			}
			place++;
			skipSpace();
			String value = value();
			if (value == null) {
				return false;
			}
			values.put(key, value);
			return true;
		}

		private String value() {
			char quote = peek();
			if (quote == '"' || quote == '\'') {
				int from = ++place;
				// An apostrophe within single quotes is common; only a quote before a space or the brace closes.
				while (place < text.length() && !(text.charAt(place) == quote && closes(place + 1))) {
					place++;
				}
				if (place >= text.length()) {
					return null;
				}
				return text.substring(from, place++).replaceAll("\\s*\\R\\s*", " ");
			}
			int from = place;
			while (place < text.length() && "} \t\r\n\"'".indexOf(text.charAt(place)) < 0) {
				place++;
			}
			return place > from ? text.substring(from, place) : null;
		}

		private boolean closes(int next) {
			return next < text.length() && (text.charAt(next) == '}' || Character.isWhitespace(text.charAt(next)));
		}

		private String name(boolean withDots) {
			int from = place;
			while (place < text.length() && (Character.isLetterOrDigit(text.charAt(place)) || "_-:".indexOf(text.charAt(place)) >= 0
					|| withDots && text.charAt(place) == '.')) {
				place++;
			}
			return text.substring(from, place);
		}

		private void skipSpace() {
			while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
				place++;
			}
		}

		private char peek() {
			return place < text.length() ? text.charAt(place) : '\0';
		}
	}
}
