package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.tenday.model.Audience;
import org.tenday.model.BlockContent;
import org.tenday.model.Day;
import org.tenday.model.Id;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Slot;
import org.tenday.model.UnknownContent;
import org.tenday.model.content.Grid;

/** Changes one thing somewhere in a value, as an editor would: a text, a number, an item added, taken away, changed or moved. */
public final class AnyChange {

	private final Random random;
	private final AnyProgramme values;

	public AnyChange(Random random, AnyProgramme values) {
		this.random = random;
		this.values = values;
	}

	/** The value with one change; equal where the change was none. */
	public <T> T of(T value) {
		@SuppressWarnings("unchecked") // a changed value is of the class of the value
		T changed = (T) changed(value);
		return changed;
	}

	private Object changed(Object value) {
		Class<?> type = value.getClass();
		boolean whole = value instanceof Audience || value instanceof Day || value instanceof Slot || value instanceof Grid
				|| value instanceof SkillAreaId || !type.isRecord();
		if (value instanceof Id || value instanceof UnknownContent) {
			return value;
		}
		return whole ? values.value(type) : record(value);
	}

	private Object record(Object value) {
		RecordComponent[] components = value.getClass().getRecordComponents();
		try {
			Object[] parts = new Object[components.length];
			for (int i = 0; i < parts.length; i++) {
				components[i].getAccessor().setAccessible(true);
				parts[i] = components[i].getAccessor().invoke(value);
			}
			int which = random.nextInt(parts.length);
			parts[which] = part(parts[which], components[which]);
			Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			return value.getClass().getDeclaredConstructor(types).newInstance(parts);
		} catch (InvocationTargetException e) {
			assertInstanceOf(IllegalArgumentException.class, e.getCause(), "only the model may refuse a change");
			return value;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(value.getClass().toString(), e);
		}
	}

	private Object part(Object part, RecordComponent component) {
		if (part instanceof List<?> list) {
			return list(list, ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]);
		}
		if (part instanceof Optional<?>) {
			return values.value(component.getGenericType(), component.getName());
		}
		if (part instanceof BlockContent || component.getName().equals("type") || component.getName().equals("width")) {
			return part instanceof BlockContent ? changed(part) : part;
		}
		return changed(part);
	}

	private List<?> list(List<?> list, Type item) {
		List<Object> result = new ArrayList<>(list);
		int which = list.isEmpty() ? 0 : random.nextInt(list.size());
		switch (random.nextInt(4)) {
		case 0 -> result.add(random.nextInt(list.size() + 1), values.value((Class<?>) item));
		case 1 -> result.subList(which, Math.min(result.size(), which + 1)).clear();
		case 2 -> {
			if (!result.isEmpty()) {
				result.add(random.nextInt(list.size()), result.remove(which));
			}
		}
		default -> {
			if (!result.isEmpty()) {
				result.set(which, changed(result.get(which)));
			}
		}
		}
		return result;
	}
}
