package org.tenday.store.internal.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.model.Id;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/** Any record: one key a component, in the order of the components; keys whose value is the default are left out. */
final class RecordCodec<T> implements Codec<T> {

	/** One component. */
	private record Part(RecordComponent component, String key, Codec<Object> codec, Optional<Object> absent, boolean alwaysWritten) {

		/** Whether a schema asks for the key: because nothing can stand in for it, or because the record is told from others by it. */
		boolean isRequired() {
			return absent.isEmpty() || alwaysWritten && codec.absent().equals(absent);
		}

		Object of(Object owner) {
			try {
				return component.getAccessor().invoke(owner);
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException("The component " + component + " cannot be read.", e);
			}
		}
	}

	private final String name;
	private final Constructor<T> constructor;
	private final Class<T> type;
	private final Codecs codecs;

	/** Looked up at the first use, so that a record may hold others of its own kind. */
	private volatile List<Part> parts;

	RecordCodec(Class<T> type, Codecs codecs) {
		name = Names.words(type.getSimpleName());
		RecordComponent[] components = type.getRecordComponents();
		try {
			constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
			constructor.setAccessible(true);
		} catch (NoSuchMethodException e) {
			throw new IllegalStateException("The record " + type.getName() + " has no canonical constructor.", e);
		}
		this.type = type;
		this.codecs = codecs;
	}

	private List<Part> parts() {
		List<Part> found = parts;
		if (found == null) {
			found = Arrays.stream(type.getRecordComponents()).map(component -> part(type, component, codecs)).toList();
			parts = found;
		}
		return found;
	}

	private static Part part(Class<?> type, RecordComponent component, Codecs codecs) {
		component.getAccessor().setAccessible(true);
		Codec<Object> codec = Defaults.isMediaPath(type, component) ? codecs.mediaPath() : codecs.of(component.getGenericType());
		return new Part(component, Names.key(component.getName()), codec, Defaults.of(type, component.getName()).or(codec::absent),
				Defaults.isAlwaysWritten(type, component.getName()));
	}

	List<String> keys() {
		return parts().stream().map(Part::key).toList();
	}

	@Override
	public T read(Source source, String what, Reading reading) throws Unreadable {
		return read(fields(source, what), Set.of(), reading);
	}

	static Source.Fields fields(Source source, String what) throws Unreadable {
		if (source instanceof Source.Fields fields) {
			return fields;
		}
		throw new Unreadable(source.span(), "%s: must be keys with their values, not %s.".formatted(what,
				source instanceof Source.Items ? "a list" : "a text"));
	}

	/**
	 * @param others keys that stand beside this record's own and that somebody else reads
	 */
	T read(Source.Fields fields, Set<String> others, Reading reading) throws Unreadable {
		remarkUnknown(fields, others, reading);
		List<Object> values = new ArrayList<>(parts().size());
		for (Part part : parts()) {
			values.add(value(part, fields, reading));
		}
		T result = construct(values.toArray(), fields);
		if (!parts().isEmpty() && values.getFirst() instanceof Id id && parts().getFirst().key().equals("id")) {
			reading.name(id, fields.entry("id").orElseThrow().value().span());
		}
		return result;
	}

	private Object value(Part part, Source.Fields fields, Reading reading) throws Unreadable {
		Optional<Source.Entry> entry = fields.entry(part.key());
		boolean nothing = entry.isEmpty() || entry.get().value() instanceof Source.Scalar scalar && scalar.isNothing();
		if (!nothing) {
			return part.codec().read(entry.get().value(), part.key(), reading);
		}
		return part.absent().orElseThrow(() -> new Unreadable(fields.span(), "This %s needs the key \"%s\".".formatted(name, part.key())));
	}

	private void remarkUnknown(Source.Fields fields, Set<String> others, Reading reading) {
		for (Source.Entry entry : fields.entries()) {
			String key = entry.key().text();
			if (!isKey(key) && !others.contains(key)) {
				reading.remark(entry.key().span(), false,
						"A %s has no key \"%s\": it is kept as it is, but nothing reads it.".formatted(name, key));
			}
		}
	}

	private boolean isKey(String key) {
		for (Part part : parts()) {
			if (part.key().equals(key)) {
				return true;
			}
		}
		return false;
	}

	private T construct(Object[] values, Source.Fields fields) throws Unreadable {
		try {
			return constructor.newInstance(values);
		} catch (InvocationTargetException e) {
			throw new Unreadable(fields.span(), refusal(e.getCause()), e.getCause());
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The record " + constructor.getDeclaringClass().getName() + " cannot be made.", e);
		}
	}

	/** Records refuse nonsense with a sentence for people; anything else that goes wrong in them is their makers' business. */
	private String refusal(Throwable cause) {
		String said = cause.getMessage() == null ? "" : cause.getMessage().strip().replaceAll("\\s+", " ");
		return cause instanceof IllegalArgumentException && !said.isEmpty()
				? said
				: "This %s cannot be made of what stands here (%s): tell the makers of the plug-in that it belongs to.".formatted(name,
						cause.getClass().getSimpleName());
	}

	@Override
	public Tree.Fields schema(Definitions definitions) {
		return definitions.refer(type, () -> ownSchema(definitions));
	}

	/** The schema itself, for records whose keys stand together with others'. */
	Tree.Fields ownSchema(Definitions definitions) {
		Tree.Builder properties = new Tree.Builder();
		parts().forEach(part -> properties.put(part.key(), part.codec().schema(definitions)));
		List<Tree> required = parts().stream().filter(Part::isRequired).map(part -> Tree.text(part.key())).toList();
		Tree.Builder schema = new Tree.Builder().put("type", Tree.text("object")).put("properties", properties.build());
		return required.isEmpty() ? schema.build() : schema.put("required", new Tree.Items(required, false)).build();
	}

	@Override
	public Tree.Fields write(T value) {
		Tree.Builder result = new Tree.Builder();
		for (Part part : parts()) {
			Object each = part.of(value);
			if (part.alwaysWritten() || !part.absent().equals(Optional.of(each))) {
				result.put(part.key(), part.codec().write(each));
			}
		}
		return result.build();
	}

	/** The record itself, where every component has a default and the record takes them. */
	@Override
	@SuppressWarnings("unused") // why the record refuses its defaults does not matter: it has to be written out then
	public Optional<T> absent() {
		if (parts().stream().anyMatch(part -> part.absent().isEmpty())) {
			return Optional.empty();
		}
		try {
			return Optional.of(constructor.newInstance(parts().stream().map(part -> part.absent().orElseThrow()).toArray()));
		} catch (InvocationTargetException e) {
			return Optional.empty();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The record " + constructor.getDeclaringClass().getName() + " cannot be made.", e);
		}
	}
}
