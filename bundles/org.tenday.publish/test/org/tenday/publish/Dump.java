package org.tenday.publish;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any value made of records as indented lines, and as the row of all texts in it. */
final class Dump {

	private final StringBuilder lines = new StringBuilder();
	private final List<String> texts = new ArrayList<>();

	private Dump() {
	}

	/** One line a record, with its plain components on it and the others below. */
	static String of(Object value) {
		Dump dump = new Dump();
		dump.add("", value);
		return dump.lines.toString();
	}

	/** Every text in it, wherever it stands. */
	static List<String> texts(Object value) {
		Dump dump = new Dump();
		dump.add("", value);
		return dump.texts;
	}

	private void add(String indent, Object value) {
		switch (value) {
		case Record components -> add(indent, components);
		case Collection<?> values -> values.forEach(each -> add(indent, each));
		case Optional<?> some -> some.ifPresent(each -> add(indent, each));
		case Map<?, ?> map -> map.forEach((key, each) -> {
			add(indent, key);
			add(indent, each);
		});
		default -> {
			texts.add(plain(value));
			lines.append(indent).append(plain(value)).append('\n');
		}
		}
	}

	private void add(String indent, Record value) {
		StringBuilder line = new StringBuilder(value.getClass().getSimpleName());
		List<Object> below = new ArrayList<>();
		for (RecordComponent component : value.getClass().getRecordComponents()) {
			Object part = read(component, value);
			if (part instanceof Record || part instanceof Collection<?> || part instanceof Optional<?> || part instanceof Map<?, ?>) {
				below.add(part);
			} else {
				texts.add(plain(part));
				line.append(' ').append(component.getName()).append('=').append(plain(part));
			}
		}
		lines.append(indent).append(line).append('\n');
		below.forEach(part -> add(indent + "  ", part));
	}

	private static String plain(Object value) {
		return value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value);
	}

	private static Object read(RecordComponent component, Record value) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(value);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}
