package org.tenday.authoring.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.tenday.authoring.fields.FieldType;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.authoring.fields.RecordShape.Component;
import org.tenday.model.Field;

/**
 * Goes through the texts of a content record, whatever skill area it comes from. The fields' names are those of the form that the workbench
 * makes of the record.
 */
public final class ContentTexts {

	/** Whether the paths of files and the keys of references are texts, too. */
	public enum Paths {
		INCLUDED, LEFT
	}

	/** What is done with one text. */
	@FunctionalInterface
	public interface Change {

		/**
		 * @param field names the field of the form
		 * @param words what the record's author says of the component
		 */
		String change(String field, Field words, String text);
	}

	private final Change change;
	private final Paths paths;

	private ContentTexts(Change change, Paths paths) {
		this.change = change;
		this.paths = paths;
	}

	/**
	 * The record with every text changed.
	 *
	 * @param field begins the names of the fields
	 * @throws IllegalArgumentException where the record refuses a text; the message is its own
	 */
	public static <R> R map(R value, String field, Paths paths, Change change) {
		return value instanceof Record record ? alike(value, new ContentTexts(change, paths).record(record, field)) : value;
	}

	@SuppressWarnings("unchecked") // the record made has the class of the record that it was made from
	private static <R> R alike(R before, Record after) {
		return (R) before.getClass().cast(after);
	}

	private Record record(Record value, String field) {
		RecordShape shape = RecordShape.of(value.getClass());
		Record changed = value;
		for (Component component : shape.components()) {
			Object before = shape.get(value, component);
			Object after = part(component, before, field + "." + component.name());
			if (!after.equals(before)) {
				changed = shape.with(changed, component, after);
			}
		}
		return changed;
	}

	private Object part(Component component, Object value, String field) {
		return switch (component.type()) {
		case FieldType.Text text -> text(component, text.kind(), field, (String) value);
		case FieldType.Texts texts when texts.kind() == Field.Kind.MARKDOWN -> list(value,
				(item, place) -> text(component, texts.kind(), field + "." + place, (String) item));
		case FieldType.Texts texts -> list(value, (item, place) -> text(component, texts.kind(), field, (String) item));
		case FieldType.Table table -> list(value,
				(row, place) -> list(row, (cell, column) -> text(component, Field.Kind.LINE, field, (String) cell)));
		case FieldType.One one -> record((Record) value, field);
		case FieldType.Many many -> list(value, (item, place) -> record((Record) item, field + "." + place));
		case FieldType.Maybe maybe -> value;
		case FieldType.Number number -> value;
		case FieldType.Decimal decimal -> value;
		case FieldType.Flag flag -> value;
		case FieldType.Choice choice -> value;
		case FieldType.Date date -> value;
		case FieldType.OneObjective objective -> value;
		case FieldType.Objectives objectives -> value;
		};
	}

	private String text(Component component, Field.Kind kind, String field, String text) {
		boolean isName = kind == Field.Kind.MEDIA || kind == Field.Kind.REFERENCE;
		return isName && paths == Paths.LEFT ? text : change.change(field, component.words(), text);
	}

	private static List<Object> list(Object values, BiFunction<Object, Integer, Object> each) {
		List<Object> changed = new ArrayList<>();
		for (Object value : (List<?>) values) {
			changed.add(each.apply(value, changed.size()));
		}
		return changed;
	}
}
