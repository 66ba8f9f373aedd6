package org.tenday.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.tenday.model.About;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Day;
import org.tenday.model.Id;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Place;
import org.tenday.model.Programme;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Slot;
import org.tenday.model.SessionId;
import org.tenday.model.UnknownContent;
import org.tenday.model.content.Grid;

/** Makes programmes of any kind from the records alone, so that a component that is added later is covered without a word here. */
public final class AnyProgramme {

	private final Random random;
	private final AnyText texts;
	private int ids;

	public AnyProgramme(Random random) {
		this.random = random;
		texts = new AnyText(random);
	}

	public Programme programme() {
		return any(Programme.class);
	}

	/** Any value of the type; ids are never given twice. */
	public <T> T any(Class<T> type) {
		@SuppressWarnings("unchecked") // value() makes a value of the type that it is asked for
		T value = (T) value(type);
		return value;
	}

	Object value(Class<?> type) {
		return value(type, "");
	}

	Object value(Type type, String component) {
		if (type instanceof ParameterizedType generic) {
			Type argument = generic.getActualTypeArguments()[0];
			return generic.getRawType() == Optional.class ? optional(argument) : list(argument);
		}
		Class<?> plain = (Class<?>) type;
		return plain.isEnum() ? plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)] : single(plain, component);
	}

	private Optional<Object> optional(Type item) {
		return random.nextBoolean() ? Optional.empty() : Optional.of(value(item, ""));
	}

	private List<Object> list(Type item) {
		int size = random.nextInt(3) == 0 ? 0 : random.nextInt(4);
		return IntStream.range(0, size).mapToObj(i -> value(item, "")).toList();
	}

	private Object single(Class<?> type, String component) {
		return switch (type.getSimpleName()) {
		case "String" -> texts.text();
		case "int", "Integer" -> component.equals("width") ? 10 + random.nextInt(91) : 1 + random.nextInt(100);
		case "boolean", "Boolean" -> random.nextBoolean();
		case "LocalDate" -> LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
		case "LocalTime" -> LocalTime.of(random.nextInt(24), random.nextInt(60));
		case "Locale" -> Locale.forLanguageTag(List.of("en-GB", "no", "de", "zh-Hant-TW", "sl-rozaj").get(random.nextInt(5)));
		case "Audience" -> audience();
		case "Slot" -> random.nextBoolean() ? new Slot.OfSession(any(SessionId.class)) : any(Slot.Break.class);
		case "Block" -> block();
		case "Grid" -> grid();
		case "Day" -> day();
		case "About" ->
			About.titled("T " + texts.text()).withLanguage(any(Locale.class)).withAim(texts.text()).withLicence(texts.text(), texts.text());
		case "SkillAreaId" -> new SkillAreaId("area-" + random.nextInt(9));
		default -> record(type);
		};
	}

	private Object record(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		Object[] values = Id.class.isAssignableFrom(type)
				? new Object[]{ "n" + ++ids }
				: Arrays.stream(components).map(part -> value(part.getGenericType(), part.getName())).toArray();
		try {
			return type.getDeclaredConstructor(types).newInstance(values);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(type + " of " + Arrays.toString(values), e);
		}
	}

	private Audience audience() {
		List<Place> places = new ArrayList<>(List.of(Place.values()));
		Collections.shuffle(places, random);
		return Audience.of(places.subList(0, 1 + random.nextInt(4)));
	}

	private Block block() {
		List<String> known = new TreeMap<>(CoreTypes.RECORDS).keySet().stream().toList();
		int which = random.nextInt(known.size() + 1);
		boolean unknown = which == known.size();
		List<ObjectiveId> objectives = random.nextBoolean() ? List.of() : List.of(any(ObjectiveId.class));
		return new Block(any(BlockId.class), new BlockTypeId(unknown ? "far.away" : known.get(which)), texts.text(), audience(), objectives,
				unknown
						? new UnknownContent(Map.of("what", texts.text(), "list", List.of("a", Map.of("b", texts.text()))))
						: any(CoreTypes.RECORDS.get(known.get(which))));
	}

	private Grid grid() {
		int columns = random.nextInt(4);
		List<List<String>> rows = IntStream.range(0, random.nextInt(4)).mapToObj(row -> cells(columns)).toList();
		return new Grid(texts.text(), cells(columns), rows, texts.text(), random.nextBoolean());
	}

	private List<String> cells(int size) {
		return IntStream.range(0, size).mapToObj(cell -> texts.text()).toList();
	}

	private Day day() {
		LocalTime start = LocalTime.of(random.nextInt(12), random.nextInt(60));
		@SuppressWarnings("unchecked") // a list of slots was asked for
		List<Slot> slots = (List<Slot>) (List<?>) list(Slot.class);
		return new Day(texts.text(), start, start.plusHours(1 + random.nextInt(10)), slots, List.of());
	}
}
