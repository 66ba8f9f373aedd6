package org.tenday.store.internal.bind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.tenday.store.internal.bind.ScalarCodec.Form;
import org.tenday.store.internal.yaml.Tree;

/** The kinds of single values that a file holds. */
final class ScalarCodecs {

	private ScalarCodecs() {
	}

	/** Texts are what is written, whatever it looks like: so a schema lets an unquoted number or yes stand for a text, too. */
	static Codec<String> text() {
		Tree types = new Tree.Items(List.of(Tree.text("string"), Tree.text("number"), Tree.text("boolean")), true);
		return new ScalarCodec<>(Function.identity(), Function.identity(), "a text", new Tree.Builder().put("type", types).build(),
				Form.TEXT,
				Optional.of(""));
	}

	static Codec<Integer> number() {
		return new ScalarCodec<>(Integer::valueOf, String::valueOf, "a whole number", type("integer").build(), Form.BARE, Optional.of(0));
	}

	/** A number with its decimals as they are written: 2.50 stays 2.50. */
	static Codec<BigDecimal> decimal() {
		return new ScalarCodec<>(ScalarCodecs::decimal, BigDecimal::toPlainString, "a number such as 2.5", type("number").build(),
				Form.BARE,
				Optional.empty());
	}

	static Codec<Boolean> yesOrNo() {
		return new ScalarCodec<>(ScalarCodecs::yesOrNo, String::valueOf, "true or false", type("boolean").build(), Form.BARE,
				Optional.of(false));
	}

	static Codec<LocalDate> date() {
		return new ScalarCodec<>(LocalDate::parse, LocalDate::toString, "a date such as 2026-11-22",
				type("string").put("format", Tree.text("date")).build(), Form.BARE, Optional.empty());
	}

	static Codec<LocalTime> time() {
		return new ScalarCodec<>(ScalarCodecs::time, LocalTime::toString, "a time such as \"09:30\"",
				type("string").put("pattern", Tree.text("^[0-9]{1,2}:[0-9]{2}")).build(), Form.TEXT, Optional.empty());
	}

	static Codec<Locale> language() {
		return new ScalarCodec<>(ScalarCodecs::language, Locale::toLanguageTag, "a language such as en-GB", type("string").build(),
				Form.TEXT,
				Optional.empty());
	}

	/** The constants of an enum; the first is what stands where the file says nothing. */
	static Codec<?> constants(Class<?> type) {
		List<Object> all = List.of(type.getEnumConstants());
		Function<Object, String> format = constant -> Names.constant((Enum<?>) constant);
		Function<String, Object> parse = text -> all.stream().filter(each -> format.apply(each).equals(text)).findFirst().orElseThrow();
		List<String> names = all.stream().map(format).toList();
		Tree.Fields schema = new Tree.Builder().put("enum", new Tree.Items(names.stream().map(Tree::text).toList(), true)).build();
		return new ScalarCodec<>(parse, format, "one of " + String.join(", ", names), schema, Form.WORD, Optional.of(all.getFirst()));
	}

	private static Tree.Builder type(String name) {
		return new Tree.Builder().put("type", Tree.text(name));
	}

	private static Boolean yesOrNo(String text) {
		return switch (text) {
		case "true" -> true;
		case "false" -> false;
		default -> throw new IllegalArgumentException(text);
		};
	}

	/** Digits alone: an exponent could ask for more of them than there is memory. */
	private static BigDecimal decimal(String text) {
		if (!text.matches("[-+]?\\d{1,30}(\\.\\d{1,30})?")) {
			throw new IllegalArgumentException(text);
		}
		return new BigDecimal(text);
	}

	private static LocalTime time(String text) {
		return LocalTime.parse(text.matches("\\d:.*") ? "0" + text : text);
	}

	private static Locale language(String text) {
		try {
			return new Locale.Builder().setLanguageTag(text).build();
		} catch (IllformedLocaleException e) {
			throw new IllegalArgumentException(text, e);
		}
	}
}
