package org.tenday.authoring.fields;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.tenday.model.Field;
import org.tenday.model.ObjectiveId;

/**
 * What a content record is made of, so that a form can be made from it without knowing it.
 *
 * @param type       the record class
 * @param components in the record's order
 */
public record RecordShape(Class<? extends Record> type, List<RecordShape.Component> components) {

	/**
	 * One component of a record.
	 *
	 * @param name  as in the source
	 * @param words what its author says of it
	 * @param type  what it holds
	 * @param place its place among the components, from 0
	 */
	public record Component(String name, Field words, FieldType type, int place) {
	}

	public RecordShape {
		components = List.copyOf(components);
	}

	/**
	 * @throws IllegalArgumentException where a component has no {@link Field}, or is of a type of which no form can be made
	 */
	public static RecordShape of(Class<? extends Record> type) {
		RecordComponent[] components = type.getRecordComponents();
		return new RecordShape(type, IntStream.range(0, components.length).mapToObj(i -> component(type, components[i], i)).toList());
	}

	private static Component component(Class<?> owner, RecordComponent component, int place) {
		Field words = component.getAnnotation(Field.class);
		if (words == null) {
			throw new IllegalArgumentException(
					"%s.%s cannot be shown in a form: give it a @Field with a label.".formatted(owner.getName(), component.getName()));
		}
		FieldType type = fieldType(component.getGenericType(), words).orElseThrow(() -> new IllegalArgumentException(
				"%s.%s cannot be shown in a form: its type is %s.".formatted(owner.getName(), component.getName(),
						component.getGenericType())));
		return new Component(component.getName(), words, type, place);
	}

	private static Optional<FieldType> fieldType(Type type, Field words) {
		if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
			return listType(list.getActualTypeArguments()[0], words);
		}
		if (type instanceof ParameterizedType maybe && maybe.getRawType() == Optional.class) {
			return maybe(maybe.getActualTypeArguments()[0]);
		}
		if (type == BigDecimal.class) {
			return Optional.of(new FieldType.Decimal());
		}
		if (type == String.class) {
			return Optional.of(new FieldType.Text(words.kind()));
		}
		if (type == int.class) {
			return Optional.of(new FieldType.Number());
		}
		if (type == boolean.class) {
			return Optional.of(new FieldType.Flag());
		}
		if (type == LocalDate.class) {
			return Optional.of(new FieldType.Date());
		}
		if (type == ObjectiveId.class) {
			return Optional.of(new FieldType.OneObjective());
		}
		if (type instanceof Class<?> of && of.isEnum()) {
			@SuppressWarnings("unchecked") // checked by the line above
			Class<? extends Enum<?>> values = (Class<? extends Enum<?>>) of;
			return Optional.of(new FieldType.Choice(values));
		}
		return nested(type).map(FieldType.One::new);
	}

	/** What is written on one line may be missing; texts and lists are empty instead. */
	private static Optional<FieldType> maybe(Type type) {
		if (type == Integer.class) {
			return Optional.of(new FieldType.Maybe(new FieldType.Number()));
		}
		if (type == BigDecimal.class) {
			return Optional.of(new FieldType.Maybe(new FieldType.Decimal()));
		}
		return type == LocalDate.class ? Optional.of(new FieldType.Maybe(new FieldType.Date())) : Optional.empty();
	}

	private static Optional<FieldType> listType(Type element, Field words) {
		if (element == String.class) {
			return Optional.of(new FieldType.Texts(words.kind()));
		}
		if (element == ObjectiveId.class) {
			return Optional.of(new FieldType.Objectives());
		}
		if (element instanceof ParameterizedType row && row.getRawType() == List.class && row.getActualTypeArguments()[0] == String.class) {
			return Optional.of(new FieldType.Table());
		}
		return nested(element).map(FieldType.Many::new);
	}

	private static Optional<RecordShape> nested(Type type) {
		return type instanceof Class<?> of && of.isRecord() ? Optional.of(of(of.asSubclass(Record.class))) : Optional.empty();
	}

	/** The value of one component. */
	public Object get(Record value, Component component) {
		try {
			return type.getRecordComponents()[component.place()].getAccessor().invoke(value);
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(type.getName() + " must be public, so that a form can read it.", e);
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(type.getName() + "." + component.name() + " cannot be read.", e.getCause());
		}
	}

	/**
	 * The record with one component changed.
	 *
	 * @throws IllegalArgumentException where the record refuses the value; the message is the record's own
	 */
	public Record with(Record value, Component component, Object newValue) {
		Object[] values = components.stream().map(each -> get(value, each)).toArray();
		values[component.place()] = newValue;
		return make(values);
	}

	/**
	 * A record of empty texts, noughts, first choices and empty lists.
	 *
	 * @throws IllegalArgumentException where the record refuses to be empty
	 */
	public Record blank() {
		return make(components.stream().map(component -> blank(component.type())).toArray());
	}

	private static Object blank(FieldType type) {
		return switch (type) {
		case FieldType.Text text -> "";
		case FieldType.Number number -> 0;
		case FieldType.Decimal decimal -> BigDecimal.ZERO;
		case FieldType.Maybe maybe -> Optional.empty();
		case FieldType.Flag flag -> false;
		case FieldType.Choice choice -> choice.values().getEnumConstants()[0];
		case FieldType.Date date -> LocalDate.now();
		case FieldType.OneObjective objective -> new ObjectiveId("objective");
		case FieldType.One one -> one.shape().blank();
		case FieldType.Texts texts -> List.of();
		case FieldType.Table table -> List.of();
		case FieldType.Objectives objectives -> List.of();
		case FieldType.Many many -> List.of();
		};
	}

	private Record make(Object[] values) {
		try {
			Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
			Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
			return constructor.newInstance(values);
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof IllegalArgumentException refusal) {
				throw refusal;
			}
			throw new IllegalStateException(type.getName() + " cannot be made.", e.getCause());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(type.getName() + " must be public, so that a form can make it.", e);
		}
	}

	/**
	 * One component of a record as a property of its own.
	 *
	 * @param view the component's value in its own type, such as {@code String.class::cast}
	 */
	public <R, V> Property<V> property(Property<R> whole, Component component, Function<Object, V> view) {
		String change = "Change " + component.words().label().toLowerCase(Locale.ROOT);
		return whole.part(component.name(), change,
				value -> type.isInstance(value) ? Optional.of(view.apply(get(type.cast(value), component))) : Optional.empty(),
				(value, part) -> alike(value, with(type.cast(value), component, part)));
	}

	/** A value of some kind of content as the record that it is; empty where it is another. */
	public static <R, T extends Record> Property<T> as(Class<T> type, Property<R> whole) {
		return whole.part(type.getSimpleName(), whole.change(),
				value -> type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty(),
				RecordShape::alike);
	}

	@SuppressWarnings("unchecked") // the record made has the class of the record that it was made from
	private static <R> R alike(R before, Record after) {
		return (R) before.getClass().cast(after);
	}

	/** One item of a list as a property of its own. */
	public static <T> Property<T> item(Property<List<T>> list, int place, String change) {
		return list.part(Integer.toString(place), change, items -> place < items.size() ? Optional.of(items.get(place)) : Optional.empty(),
				(items, item) -> {
					List<T> changed = new ArrayList<>(items);
					changed.set(place, item);
					return changed;
				});
	}
}
