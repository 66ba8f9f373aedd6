package org.tenday.store.internal.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Place;
import org.tenday.model.Slot;
import org.tenday.store.ContentTypes;

/** Finds the codec of a component by its type. For several threads at once: what two of them make of one type is the same. */
public final class Codecs {

	private final Map<Type, Codec<?>> known = new ConcurrentHashMap<>();

	/**
	 * @param types which record a block's type means
	 */
	public Codecs(ContentTypes types) {
		this(types, List.of());
	}

	/**
	 * @param types     which record a block's type means
	 * @param described the block types that a schema is to describe
	 */
	public Codecs(ContentTypes types, List<BlockTypeId> described) {
		known.put(String.class, ScalarCodecs.text());
		known.put(int.class, ScalarCodecs.number());
		known.put(Integer.class, ScalarCodecs.number());
		known.put(BigDecimal.class, ScalarCodecs.decimal());
		known.put(boolean.class, ScalarCodecs.yesOrNo());
		known.put(Boolean.class, ScalarCodecs.yesOrNo());
		known.put(LocalDate.class, ScalarCodecs.date());
		known.put(LocalTime.class, ScalarCodecs.time());
		known.put(Locale.class, ScalarCodecs.language());
		known.put(Audience.class, new AudienceCodec(new ListCodec<>(of(Place.class), false)));
		known.put(Slot.class, new SlotCodec(this));
		known.put(Block.class, new BlockCodec(this, types, described));
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
			return ScalarCodecs.constants(plain);
		}
		if (type instanceof Class<?> plain && plain.isRecord()) {
			return isName(plain) ? new NameCodec<>(plain) : new RecordCodec<>(plain, this);
		}
		throw new IllegalArgumentException(
				"Tenday's files cannot hold a " + type.getTypeName() + ": use texts, numbers, enums, dates, records and lists.");
	}

	/** Whether the record is a text with a meaning, such as an id. A block's content never is: its keys stand among the block's. */
	private static boolean isName(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		return !BlockContent.class.isAssignableFrom(type) && components.length == 1 && components[0].getName().equals("value")
				&& components[0].getType() == String.class;
	}
}
