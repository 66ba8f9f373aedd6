package org.tenday.ui.internal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.tenday.authoring.fields.FieldType;
import org.tenday.authoring.fields.Property;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.authoring.fields.RecordShape.Component;
import org.tenday.model.Field;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.content.Grid;
import org.tenday.ui.internal.table.Column;

/** Makes the form of a content record from what its components say of themselves, so that a new block type needs no form of its own. */
public final class ContentForm {

	/** More than anybody will count of lines, minutes or per cent; the record itself says what is too much. */
	private static final int MAX_NUMBER = 9_999;

	private final FieldBinder binder;
	private final Function<Programme, List<Objective>> objectives;

	/**
	 * @param objectives those that a reference can choose from
	 */
	public ContentForm(FieldBinder binder, Function<Programme, List<Objective>> objectives) {
		this.binder = binder;
		this.objectives = objectives;
	}

	/** The same form with its fields in another part of the page. */
	ContentForm with(FieldBinder part) {
		return new ContentForm(part, objectives);
	}

	/**
	 * Adds the fields of a record.
	 *
	 * @param parent has a grid of two columns
	 * @param id     begins the fields' stable ids
	 */
	public <R> void add(Composite parent, String id, RecordShape shape, Property<R> whole) {
		add(parent, id, shape, whole, component -> true);
	}

	/** Adds the fields of those components of a record that are wanted. */
	<R> void add(Composite parent, String id, RecordShape shape, Property<R> whole, Predicate<Component> isWanted) {
		for (Component component : shape.components()) {
			if (isWanted.test(component) && !(shape.type() == Grid.class && component.name().equals("columns"))) {
				add(parent, id, shape, whole, component);
			}
		}
	}

	private <R> void add(Composite parent, String id, RecordShape shape, Property<R> whole, Component component) {
		FieldStyle style = new FieldStyle(id + "." + component.name(), label(component), help(component));
		switch (component.type()) {
		case FieldType.Text text -> text(parent, style, text.kind(), shape.property(whole, component, String.class::cast));
		case FieldType.Number number -> binder.number(parent, style, component.words().unit(), MAX_NUMBER,
				shape.property(whole, component, Integer.class::cast));
		case FieldType.Decimal decimal -> binder.line(parent, style, shape.property(whole, component, BigDecimal.class::cast),
				TextFormat.DECIMAL);
		case FieldType.Maybe(FieldType.Date date) -> binder.maybeDate(parent, style,
				shape.property(whole, component, value -> ((Optional<?>) value).map(LocalDate.class::cast)));
		case FieldType.Maybe(FieldType.Decimal decimal) -> maybe(parent, style, shape, whole, component, BigDecimal.class,
				TextFormat.DECIMAL);
		case FieldType.Maybe maybe -> maybe(parent, style, shape, whole, component, Integer.class, TextFormat.WHOLE);
		case FieldType.Flag flag -> binder.flag(parent, style, shape.property(whole, component, Boolean.class::cast));
		case FieldType.Choice choice -> choice(parent, style, choice, shape.property(whole, component, Enum.class::cast));
		case FieldType.Date date -> binder.date(parent, style, shape.property(whole, component, LocalDate.class::cast));
		case FieldType.Texts texts when texts.kind() == Field.Kind.MARKDOWN -> ItemsField.add(binder, parent, style,
				shape.property(whole, component, value -> list(value, String.class)), programme -> "", false, this::markdownItem);
		case FieldType.Texts texts -> binder.lines(parent, style, shape.property(whole, component, value -> list(value, String.class)),
				TextFormat.LINES);
		case FieldType.Table table -> binder.lines(parent, style, table(shape, whole, component), TextFormat.TABLE);
		case FieldType.OneObjective one -> binder.choice(parent, style, objectiveWords(),
				shape.property(whole, component, ObjectiveId.class::cast));
		case FieldType.Objectives many -> ObjectivesField.add(binder, parent, style,
				shape.property(whole, component, value -> list(value, ObjectiveId.class)), objectives);
		case FieldType.One one -> add(parent, style.id(), one.shape(), shape.property(whole, component, Record.class::cast));
		case FieldType.Many many when Column.areFor(many.shape()) -> TableField.add(binder, parent, style,
				shape.property(whole, component, value -> list(value, Record.class)), many.shape());
		case FieldType.Many many ->
			ItemsField.add(binder, parent, style, shape.property(whole, component, value -> list(value, Record.class)),
					programme -> many.shape().blank(), isShort(many.shape()),
					(part, place, itemId, item) -> with(part).add(place, itemId, many.shape(), item));
		}
	}

	private <R, V> void maybe(Composite parent, FieldStyle style, RecordShape shape, Property<R> whole, Component component, Class<V> type,
			TextFormat<V> format) {
		binder.line(parent, style, shape.property(whole, component, value -> ((Optional<?>) value).map(type::cast)), format.orNothing());
	}

	/** Whether all its fields have room on one line. */
	private static boolean isShort(RecordShape shape) {
		return shape.components().size() <= 3 && shape.components().stream().allMatch(component -> switch (component.type()) {
		case FieldType.Text text -> text.kind() == Field.Kind.LINE;
		case FieldType.Flag flag -> true;
		default -> false;
		});
	}

	private static String label(Component component) {
		return component.words().trainerOnly() && !(component.type() instanceof FieldType.Flag)
				? component.words().label() + " (trainer only)"
				: component.words().label();
	}

	private static String help(Component component) {
		return component.type() instanceof FieldType.Table
				? (component.words().help() + " One row a line, the first for the headings; a bar | between two cells; "
						+ "cells from a spreadsheet can be pasted.").strip()
				: component.words().help();
	}

	private void text(Composite parent, FieldStyle style, Field.Kind kind, Property<String> property) {
		switch (kind) {
		case MARKDOWN -> binder.markdown(parent, style, property);
		case CODE -> binder.lines(parent, style, property, TextFormat.TEXT);
		case MEDIA -> binder.assisted(parent, style, property, Proposals.Of.MEDIA);
		case TERM -> binder.assisted(parent, style, property, Proposals.Of.TERMS);
		case REFERENCE -> binder.assisted(parent, style, property, Proposals.Of.REFERENCES);
		case LINE -> binder.line(parent, style, property);
		}
	}

	private void markdownItem(FieldBinder part, Composite parent, String id, Property<String> item) {
		part.markdown(parent, new FieldStyle(id, "Text"), item);
	}

	private <E extends Enum<E>> void choice(Composite parent, FieldStyle style, FieldType.Choice choice, Property<?> property) {
		@SuppressWarnings("unchecked") // the component's type is the enum that its values are of
		Class<E> values = (Class<E>) choice.values();
		@SuppressWarnings("unchecked") // as above
		Property<E> chosen = (Property<E>) property;
		binder.choice(parent, style, values, chosen);
	}

	private static <R> Property<List<List<String>>> table(RecordShape shape, Property<R> whole, Component component) {
		return shape.type() == Grid.class ? cells(RecordShape.as(Grid.class, whole)) : shape.property(whole, component, ContentForm::rows);
	}

	/** A {@link Grid} is one table to its author: headings and rows are typed together, so that their widths always agree. */
	private static Property<List<List<String>>> cells(Property<Grid> grid) {
		return grid.part("cells", "Change table",
				table -> Optional
						.of(Stream.concat(Stream.of(table.columns()), table.rows().stream()).filter(row -> !row.isEmpty()).toList()),
				(table, rows) -> new Grid(table.caption(), rows.isEmpty() ? List.of() : rows.getFirst(), rows.stream().skip(1).toList(),
						table.source(), table.synthetic()));
	}

	private static List<List<String>> rows(Object value) {
		return list(value, List.class).stream().map(row -> list(row, String.class)).toList();
	}

	private static <T> List<T> list(Object value, Class<T> type) {
		return ((List<?>) value).stream().<T>map(type::cast).toList();
	}

	private Map<ObjectiveId, String> objectiveWords() {
		Map<ObjectiveId, String> words = new LinkedHashMap<>();
		objectives.apply(binder.programme().programme()).forEach(objective -> words.put(objective.id(), objective.text()));
		return words;
	}
}
