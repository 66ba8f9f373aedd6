package org.tenday.store.internal.bind;

import java.util.Optional;
import java.util.function.Function;

import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/**
 * Values that are written as one text.
 *
 * @param parse  throws a runtime exception where the text is no such value
 * @param format the text as it is read again
 * @param wanted completes "… is not …", such as "a whole number"
 * @param schema what a JSON Schema says of it
 * @param form   how it is written
 * @param absent the value of a key that is not there
 */
record ScalarCodec<T>(Function<String, T> parse, Function<T, String> format, String wanted, Tree.Fields schema, Form form,
		Optional<T> absent)
		implements
			Codec<T> {

	/** How a value is written. */
	enum Form {
		/** In quotes where it could be taken for something else. */
		TEXT,
		/** Without quotes whatever it looks like. */
		BARE,
		/** As a text; lists of such words in brackets. */
		WORD
	}

	@Override
	public T read(Source source, String what, Reading reading) throws Unreadable {
		if (!(source instanceof Source.Scalar scalar)) {
			throw new Unreadable(source.span(), "%s: must be %s, not %s.".formatted(what, wanted,
					source instanceof Source.Items ? "a list" : "keys with values"));
		}
		try {
			return parse.apply(scalar.text());
		} catch (RuntimeException e) {
			throw new Unreadable(source.span(), "%s: \"%s\" is not %s.".formatted(what, shown(scalar.text()), wanted), e);
		}
	}

	/** The beginning of a text, for a message of one line. */
	static String shown(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() <= 40 ? line : line.substring(0, 40) + "…";
	}

	@Override
	public Tree write(T value) {
		String text = format.apply(value);
		return form == Form.BARE ? Tree.bare(text) : Tree.text(text);
	}

	@Override
	public Tree.Fields schema(Definitions definitions) {
		return schema;
	}

	@Override
	public boolean isShort() {
		return form == Form.WORD;
	}
}
