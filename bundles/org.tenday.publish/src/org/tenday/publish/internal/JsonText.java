package org.tenday.publish.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A value as indented JSON: maps in their order, lists, texts, whole numbers, booleans. Writing these few is all that is needed, so no
 * library is brought in for it.
 */
public final class JsonText {

	private final StringBuilder text = new StringBuilder();

	private JsonText() {
	}

	/** The value with a line end after it. */
	public static String of(Object value) {
		JsonText json = new JsonText();
		json.add(value, "\n");
		return json.text.append('\n').toString();
	}

	private void add(Object value, String newLine) {
		switch (value) {
		case Map<?, ?> map -> {
			Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
			enclose('{', '}', entries, newLine, deeper -> {
				Map.Entry<?, ?> entry = entries.next();
				quote(entry.getKey().toString());
				text.append(": ");
				add(entry.getValue(), deeper);
			});
		}
		case List<?> list -> {
			Iterator<?> values = list.iterator();
			enclose('[', ']', values, newLine, deeper -> add(values.next(), deeper));
		}
		case Number number -> text.append(number.longValue());
		case Boolean truth -> text.append(truth.booleanValue());
		default -> quote(value.toString());
		}
	}

	private void enclose(char open, char close, Iterator<?> left, String newLine, Consumer<String> next) {
		text.append(open);
		boolean some = left.hasNext();
		while (left.hasNext()) {
			text.append(newLine).append("  ");
			next.accept(newLine + "  ");
			if (left.hasNext()) {
				text.append(',');
			}
		}
		text.append(some ? newLine : "").append(close);
	}

	private void quote(String value) {
		text.append('"');
		value.chars().forEach(c -> {
			switch (c) {
			case '"' -> text.append("\\\"");
			case '\\' -> text.append("\\\\");
			case '\n' -> text.append("\\n");
			case '\r' -> text.append("\\r");
			case '\t' -> text.append("\\t");
			default -> text.append(c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c));
			}
		});
		text.append('"');
	}
}
