package org.tenday.ui.internal.findings;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.model.Field;
import org.tenday.model.Programme;

/** Says in words what is different between two values of a programme, for somebody who is to agree to it. */
final class ChangeWords {

	private static final int LONGEST = 120;

	private final List<String> lines = new ArrayList<>();

	private ChangeWords() {
	}

	/** One line for each thing that changes; empty where nothing does. */
	static List<String> between(Programme before, Programme after) {
		ChangeWords words = new ChangeWords();
		words.compare("programme", before, after);
		return List.copyOf(words.lines);
	}

	private void compare(String label, Object before, Object after) {
		if (before.equals(after)) {
			return;
		}
		if (before instanceof Record && before.getClass() == after.getClass() && isSame(before, after)) {
			for (RecordComponent component : before.getClass().getRecordComponents()) {
				compare(label(component), value(component, before), value(component, after));
			}
		} else if (before instanceof List<?> one && after instanceof List<?> other) {
			compareLists(label, one, other);
		} else if (say(before).isEmpty()) {
			lines.add("Added to " + label + ": " + quoted(after));
		} else if (say(after).isEmpty()) {
			lines.add("Removed from " + label + ": " + quoted(before));
		} else {
			lines.add(capital(label) + ": " + quoted(before) + " becomes " + quoted(after));
		}
	}

	/** Two records with ids of their own are about the same thing only where the ids agree. */
	private static boolean isSame(Object before, Object after) {
		return component(before, "id").map(id -> id.equals(component(after, "id").orElse(null))).orElse(true);
	}

	/** What is the same at both ends is left out; what remains changes one by one, or is taken out and put in. */
	private void compareLists(String label, List<?> before, List<?> after) {
		int start = 0;
		int most = Math.min(before.size(), after.size());
		while (start < most && isOne(before.get(start), after.get(start))) {
			compare(label, before.get(start), after.get(start));
			start++;
		}
		int end = 0;
		while (end < most - start && isOne(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
			compare(label, before.get(before.size() - 1 - end), after.get(after.size() - 1 - end));
			end++;
		}
		if (before.size() == after.size()) {
			// Days and rows have no ids: where there are as many as before, each is taken for what stood there.
			for (int i = start; i < before.size() - end; i++) {
				compare(label, before.get(i), after.get(i));
			}
			return;
		}
		before.subList(start, before.size() - end).forEach(gone -> lines.add("Removed from " + label + ": " + quoted(gone)));
		after.subList(start, after.size() - end).forEach(come -> lines.add("Added to " + label + ": " + quoted(come)));
	}

	private static boolean isOne(Object before, Object after) {
		return before.equals(after)
				|| before instanceof Record && before.getClass() == after.getClass() && component(before, "id").isPresent()
						&& isSame(before, after);
	}

	private static Optional<Object> component(Object value, String name) {
		return Stream.of(value.getClass().getRecordComponents()).filter(component -> component.getName().equals(name))
				.map(component -> value(component, value)).findFirst();
	}

	private static Object value(RecordComponent component, Object of) {
		try {
			component.getAccessor().trySetAccessible();
			return component.getAccessor().invoke(of);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The component " + component.getName() + " of " + of.getClass().getName() + " can't be read.",
					e);
		}
	}

	private static String label(RecordComponent component) {
		Field field = component.getAnnotation(Field.class);
		return field == null || field.label().isEmpty() ? component.getName() : field.label().toLowerCase(Locale.ROOT);
	}

	private static String capital(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	private static String quoted(Object value) {
		String words = say(value);
		return "“" + (words.length() > LONGEST ? words.substring(0, LONGEST).strip() + "…" : words) + "”";
	}

	/** The words in a value, without its ids. */
	private static String say(Object value) {
		return switch (value) {
		case Optional<?> maybe -> maybe.map(ChangeWords::say).orElse("");
		case List<?> list -> list.stream().map(ChangeWords::say).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
		case Map<?, ?> map -> map.toString();
		case Boolean flag -> flag ? "yes" : "no";
		case Enum<?> choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		case Record record -> sayRecord(record);
		default -> value.toString().strip().replaceAll("\\s+", " ");
		};
	}

	private static String sayRecord(Record record) {
		RecordComponent[] components = record.getClass().getRecordComponents();
		// An id alone, as in a list of references, is all there is to say.
		return Stream.of(components).filter(component -> components.length == 1 || !component.getName().equals("id"))
				.map(component -> say(value(component, record))).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
	}
}
