package org.tenday.ui.internal.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tenday.authoring.fields.FieldType;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.authoring.fields.RecordShape.Component;
import org.tenday.model.Field;
import org.tenday.ui.internal.Wording;
import org.tenday.ui.internal.form.TextFormat;

/**
 * A column of a table of records: one of their components, each value of which is one line of text.
 *
 * @param shape     of the records
 * @param component which of their components
 */
public record Column(RecordShape shape, Component component) {

	/** Whether records of a shape have room in a table: every component is one line. A word with a tick stands better on a line of its own. */
	public static boolean areFor(RecordShape shape) {
		List<FieldType> types = shape.components().stream().map(Component::type).toList();
		boolean isTickedWord = types.size() == 2 && types.stream().anyMatch(FieldType.Flag.class::isInstance);
		return types.size() > 1 && !isTickedWord && types.stream().allMatch(Column::isLine);
	}

	private static boolean isLine(FieldType type) {
		return switch (type) {
		case FieldType.Text(Field.Kind kind) -> kind != Field.Kind.MARKDOWN && kind != Field.Kind.CODE;
		case FieldType.Number number -> true;
		case FieldType.Decimal decimal -> true;
		case FieldType.Maybe maybe -> true;
		case FieldType.Flag flag -> true;
		case FieldType.Choice choice -> true;
		case FieldType.Date date -> true;
		default -> false;
		};
	}

	/** All columns of the records of a shape. */
	public static List<Column> of(RecordShape shape) {
		return shape.components().stream().map(component -> new Column(shape, component)).toList();
	}

	/** What stands above the column. */
	public String heading() {
		Field words = component.words();
		return words.label() + (words.unit().isEmpty() ? "" : " (" + words.unit() + ")") + (words.trainerOnly() ? " (trainer only)" : "");
	}

	/** The words to choose from; empty where anything can be written. */
	public List<String> choices() {
		return switch (component.type()) {
		case FieldType.Choice choice -> Arrays.stream(choice.values().getEnumConstants()).map(Wording::of).toList();
		case FieldType.Flag flag -> List.of("No", "Yes");
		default -> List.of();
		};
	}

	/** Whether the values are numbers, which stand at the right. */
	public boolean isNumber() {
		return switch (component.type()) {
		case FieldType.Number number -> true;
		case FieldType.Decimal decimal -> true;
		case FieldType.Maybe(FieldType.Number number) -> true;
		case FieldType.Maybe(FieldType.Decimal decimal) -> true;
		default -> false;
		};
	}

	/** The record's value in this column, as text. */
	public String text(Record row) {
		Object value = shape.get(row, component);
		return switch (value) {
		case Optional<?> maybe -> maybe.map(String::valueOf).orElse("");
		case Enum<?> choice -> Wording.of(choice);
		case Boolean flag -> flag ? "Yes" : "No";
		default -> String.valueOf(value);
		};
	}

	/**
	 * The record with another value in this column.
	 *
	 * @throws IllegalArgumentException where the text is no such value, or the record refuses it; says what to write
	 */
	public Record with(Record row, String text) {
		return shape.with(row, component, value(component.type(), text));
	}

	private static Object value(FieldType type, String text) {
		return switch (type) {
		case FieldType.Number number -> TextFormat.WHOLE.read().apply(text);
		case FieldType.Decimal decimal -> TextFormat.DECIMAL.read().apply(text);
		case FieldType.Date date -> TextFormat.DATE.read().apply(text);
		case FieldType.Maybe(FieldType inner) -> text.isBlank() ? Optional.empty() : Optional.of(value(inner, text));
		case FieldType.Flag flag -> isYes(text);
		case FieldType.Choice choice -> choice(choice, text.strip());
		default -> text.replaceAll("\\s*\\R\\s*", " ");
		};
	}

	private static boolean isYes(String text) {
		return switch (text.strip().toLowerCase(Locale.ROOT)) {
		case "yes", "true", "y", "1", "x", "✓" -> true;
		case "no", "false", "n", "0", "" -> false;
		default -> throw new IllegalArgumentException("“" + text + "” is neither yes nor no: write one of the two.");
		};
	}

	private static Enum<?> choice(FieldType.Choice choice, String text) {
		Enum<?>[] values = choice.values().getEnumConstants();
		return Arrays.stream(values).filter(value -> Wording.of(value).equalsIgnoreCase(text) || value.name().equalsIgnoreCase(text))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("“%s” cannot be chosen: write one of %s.".formatted(text,
						String.join(", ", Arrays.stream(values).map(value -> Wording.of(value).toLowerCase(Locale.ROOT)).toList()))));
	}
}
