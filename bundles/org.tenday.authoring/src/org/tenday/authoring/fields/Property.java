package org.tenday.authoring.fields;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.tenday.authoring.Edit;
import org.tenday.model.Programme;

/**
 * One value of a programme that a form shows and changes.
 *
 * @param key    names the place among all places of a programme; stable while the place is there
 * @param change what is undone by undoing a change, such as "Change title"
 * @param reader the value; empty where the place is not there any more, as after its session was removed
 * @param writer the programme with another value in that place
 */
public record Property<T>(String key, String change, Function<Programme, Optional<T>> reader, BiFunction<Programme, T, Programme> writer) {

	public Property {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(change, "change");
		Objects.requireNonNull(reader, "reader");
		Objects.requireNonNull(writer, "writer");
	}

	public Optional<T> read(Programme programme) {
		return reader.apply(programme);
	}

	/** The edit that puts a value here at once. */
	public Edit set(T value) {
		return Edit.of(change, programme -> writer.apply(programme, value));
	}

	/** The edit of a value that is on its way: it is undone together with what was typed here just before. */
	public Edit typing(T value) {
		return Edit.typing(change, key, programme -> writer.apply(programme, value));
	}

	/**
	 * A part of this value as a property of its own.
	 *
	 * @param name   adds to the key
	 * @param words  what is undone by undoing a change of the part
	 * @param reader the part
	 * @param writer the value with another part
	 */
	public <U> Property<U> part(String name, String words, Function<T, Optional<U>> reader, BiFunction<T, U, T> writer) {
		return new Property<>(key + "/" + name, words, programme -> read(programme).flatMap(reader), (programme, part) -> {
			T whole = read(programme)
					.orElseThrow(() -> new IllegalArgumentException("What you are changing is not in the programme any more."));
			return this.writer.apply(programme, writer.apply(whole, part));
		});
	}
}
