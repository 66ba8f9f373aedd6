package org.tenday.store.internal.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.Place;
import org.tenday.model.Slot;
import org.tenday.store.ContentTypes;

/** Finds the codec of a component by its type. Not for several threads at once. */
public final class Codecs {

	private final Map<Type, Codec<?>> known = new HashMap<>();

	/**
	 * @param types which record a block's type means
	 */
	public Codecs(ContentTypes types) {
		Codec<String> text = new ScalarCodec<>(Function.identity(), Function.identity(), "a text", Optional.of(""), false, false);
		known.put(String.class, text);
		Codec<Integer> number = new ScalarCodec<>(Integer::valueOf, String::valueOf, "a whole number", Optional.of(0), true, false);
		known.put(int.class, number);
		known.put(Integer.class, number);
		Codec<Boolean> yesOrNo = new ScalarCodec<>(Codecs::yesOrNo, String::valueOf, "true or false", Optional.of(false), true, false);
		known.put(boolean.class, yesOrNo);
		known.put(Boolean.class, yesOrNo);
		known.put(LocalDate.class,
				new ScalarCodec<>(LocalDate::parse, LocalDate::toString, "a date such as 2026-11-22", Optional.empty(), true, false));
		known.put(LocalTime.class,
				new ScalarCodec<>(Codecs::time, LocalTime::toString, "a time such as \"09:30\"", Optional.empty(), false, false));
		known.put(Locale.class,
				new ScalarCodec<>(Codecs::language, Locale::toLanguageTag, "a language such as en-GB", Optional.empty(), false, false));
		known.put(Audience.class, new AudienceCodec(new ListCodec<>(of(Place.class), false)));
		known.put(Slot.class, new SlotCodec(this));
		known.put(Block.class, new BlockCodec(this, types));
	}

	private static Boolean yesOrNo(String text) {
		return switch (text) {
		case "true" -> true;
		case "false" -> false;
		default -> throw new IllegalArgumentException(text);
		};
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

	/** The codec of a record. */
	<R> RecordCodec<R> record(Class<R> type) {
		@SuppressWarnings("unchecked") // only this method puts a RecordCodec here, under the class of its own values
		RecordCodec<R> codec = (RecordCodec<R>) of(type);
		return codec;
	}

	/** The codec of texts that name a file in the media folder. */
	@SuppressWarnings("unchecked") // a codec of String is asked for as that of a component, whose type nobody knows
	<T> Codec<T> mediaPath() {
		return (Codec<T>) new MediaPathCodec(of(String.class));
	}

	/** The codec of a component's values. */
	@SuppressWarnings("unchecked") // the map holds a codec of T under T's type; a component's type is known only as a Type
	<T> Codec<T> of(Type type) {
		Codec<?> codec = known.get(type);
		if (codec == null) {
			codec = make(type);
			known.put(type, codec);
		}
		return (Codec<T>) codec;
	}

	private Codec<?> make(Type type) {
		if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
			Type item = generic.getActualTypeArguments()[0];
			boolean nested = item instanceof ParameterizedType inner && inner.getRawType() == List.class;
			return new ListCodec<>(nested ? new ListCodec<>(of(((ParameterizedType) item).getActualTypeArguments()[0]), true) : of(item),
					false);
		}
		if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
			return new OptionalCodec<>(of(generic.getActualTypeArguments()[0]));
		}
		if (type instanceof Class<?> plain && plain.isEnum()) {
			return constants(plain);
		}
		if (type instanceof Class<?> plain && plain.isRecord()) {
			return isName(plain) ? new NameCodec<>(plain) : new RecordCodec<>(plain, this);
		}
		throw new IllegalArgumentException(
				"Tenday's files cannot hold a " + type.getTypeName() + ": use texts, numbers, enums, dates, records and lists.");
	}

	/** Whether the record is a text with a meaning, such as an id. */
	private static boolean isName(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		return components.length == 1 && components[0].getName().equals("value") && components[0].getType() == String.class;
	}

	/** The constants of an enum; the first is what stands where the file says nothing. */
	private static Codec<?> constants(Class<?> type) {
		List<Object> all = List.of(type.getEnumConstants());
		Function<Object, String> format = constant -> Names.constant((Enum<?>) constant);
		Function<String, Object> parse = text -> all.stream().filter(each -> format.apply(each).equals(text)).findFirst().orElseThrow();
		String wanted = "one of " + String.join(", ", all.stream().map(format).toList());
		return new ScalarCodec<>(parse, format, wanted, Optional.of(all.getFirst()), false, true);
	}
}
