package org.tenday.importer;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All words of a value made of records, and how often each occurs. */
final class Wording {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
	/** What is in Markdown but is no word: targets of links, attributes, tags. */
	private static final Pattern MARKUP = Pattern
			.compile(
					"]\\(<?[^)\\s>]*>?|<(https?://[^>]*)>|https?://\\S+|</?[A-Za-z][^>]*>|\\{:[^}]*}|\\{[#.][^}]*}|\\{?width=\"?\\d+%?\"?}?");

	private Wording() {
	}

	/** Every text in a value, whatever record it is in. */
	static List<String> texts(Object value) {
		List<String> texts = new ArrayList<>();
		collect(value, texts);
		return texts;
	}

	static Map<String, Integer> counts(String text) {
		Map<String, Integer> counts = new HashMap<>();
		Matcher word = WORD.matcher(MARKUP.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT));
		while (word.find()) {
			counts.merge(word.group(), 1, Integer::sum);
		}
		return counts;
	}

	private static void collect(Object value, List<String> texts) {
		if (value instanceof String text) {
			texts.add(text);
		} else if (value instanceof Iterable<?> values) {
			values.forEach(inner -> collect(inner, texts));
		} else if (value instanceof Record) {
			for (RecordComponent component : value.getClass().getRecordComponents()) {
				try {
					collect(component.getAccessor().invoke(value), texts);
				} catch (ReflectiveOperationException e) {
					throw new AssertionError(e);
				}
			}
		}
	}
}
