package org.tenday.store.internal.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import org.tenday.model.Id;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/** Records that are one text with a meaning, such as ids. */
final class NameCodec<T> implements Codec<T> {

	private final Constructor<T> constructor;
	private final Method value;

	NameCodec(Class<T> type) {
		try {
			constructor = type.getDeclaredConstructor(String.class);
			value = type.getMethod("value");
		} catch (NoSuchMethodException e) {
			throw new IllegalStateException("The record " + type.getName() + " lacks what every record has.", e);
		}
		constructor.setAccessible(true);
		value.setAccessible(true);
	}

	@Override
	public T read(Source source, String what, Reading reading) throws Unreadable {
		if (!(source instanceof Source.Scalar scalar)) {
			throw new Unreadable(source.span(), what + ": must be one word.");
		}
		try {
			return constructor.newInstance(scalar.text());
		} catch (InvocationTargetException e) {
			throw new Unreadable(source.span(), what + ": " + e.getCause().getMessage(), e.getCause());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The record " + constructor.getDeclaringClass().getName() + " cannot be made.", e);
		}
	}

	@Override
	public Tree write(T name) {
		try {
			return Tree.text((String) value.invoke(name));
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The record " + name + " cannot be read.", e);
		}
	}

	/** Ids have a shape that an editor can check; other names are checked by their own records when they are read. */
	@Override
	public Tree.Fields schema(Definitions definitions) {
		Tree.Builder schema = new Tree.Builder().put("type", Tree.text("string"));
		if (Id.class.isAssignableFrom(constructor.getDeclaringClass())) {
			schema.put("pattern", Tree.text("^[a-z0-9][a-z0-9-]*$")).put("maxLength", Tree.bare(Id.MAX_LENGTH));
		}
		return schema.build();
	}

	@Override
	public boolean isShort() {
		return true;
	}
}
