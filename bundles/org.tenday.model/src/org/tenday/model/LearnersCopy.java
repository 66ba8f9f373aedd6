package org.tenday.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A block's record without what its components mark as the trainer's own, in records within it too, and without the answers of an exercise.
 * It goes by the marks of {@link Field} alone, so that the author of a block type cannot forget to take away what the form says learners
 * never see.
 */
final class LearnersCopy {

	private final boolean withoutAnswers;

	private LearnersCopy(boolean withoutAnswers) {
		this.withoutAnswers = withoutAnswers;
	}

	/** Empty where a component cannot be emptied, or where the record refuses to be without it: then learners get nothing of it. */
	static Optional<BlockContent> of(BlockContent content) {
		return content instanceof Record whole
				? new LearnersCopy(content.isExercise()).copy(whole).map(BlockContent.class::cast)
				: Optional.of(content);
	}

	/** Whether anything that is marked as an answer is filled in, in records within it too. */
	static boolean hasAnswer(BlockContent content) {
		return content instanceof Record whole && !new LearnersCopy(true).copy(whole).equals(new LearnersCopy(false).copy(whole));
	}

	private Optional<Record> copy(Record whole) {
		RecordComponent[] components = whole.getClass().getRecordComponents();
		Object[] values = new Object[components.length];
		boolean changed = false;
		for (int i = 0; i < components.length; i++) {
			Object value = value(whole, components[i]);
			Optional<Object> forLearners = forLearners(components[i], value);
			if (forLearners.isEmpty()) {
				return Optional.empty();
			}
			values[i] = forLearners.get();
			changed |= !values[i].equals(value);
		}
		return changed ? made(whole.getClass(), components, values) : Optional.of(whole);
	}

	private Optional<Object> forLearners(RecordComponent component, Object value) {
		Field field = component.getAnnotation(Field.class);
		if (field != null && field.trainerOnly()) {
			return nothing(component.getType());
		}
		if (field != null && field.answer() && withoutAnswers) {
			return component.getType().isEnum() ? Optional.of(component.getType().getEnumConstants()[0]) : nothing(component.getType());
		}
		return inner(value);
	}

	/** What learners may see of a value that is not itself the trainer's own. */
	private Optional<Object> inner(Object value) {
		return switch (value) {
		case Id id -> Optional.of(id);
		case Record nested -> copy(nested).map(Object.class::cast);
		case Optional<?> maybe -> Optional.of(maybe.flatMap(this::inner));
		case List<?> items -> Optional.of(items.stream().flatMap(item -> inner(item).stream()).toList());
		default -> Optional.of(value);
		};
	}

	private static Optional<Object> nothing(Class<?> type) {
		if (type == String.class) {
			return Optional.of("");
		}
		if (type == List.class) {
			return Optional.of(List.of());
		}
		if (type == Optional.class) {
			return Optional.of(Optional.empty());
		}
		if (type == boolean.class) {
			return Optional.of(false);
		}
		return type == int.class ? Optional.of(0) : Optional.empty();
	}

	private static Object value(Record owner, RecordComponent component) {
		try {
			Method accessor = component.getAccessor();
			accessor.setAccessible(true);
			return accessor.invoke(owner);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The component " + component + " cannot be read.", e);
		}
	}

	@SuppressWarnings("unused") // why a record refuses to be without its trainer's part does not matter: learners get nothing of it
	private static Optional<Record> made(Class<? extends Record> type, RecordComponent[] components, Object[] values) {
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return Optional.of(constructor.newInstance(values));
		} catch (InvocationTargetException e) {
			return Optional.empty();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The record " + type.getName() + " cannot be made.", e);
		}
	}
}
