package org.tenday.importer.internal.markup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tenday.importer.ImportException;

/** The keys of a YAML text, of which nothing is expected to be there or to be of the right kind. */
public final class Settings {

	public static final Settings NONE = new Settings(Map.of());

	private static final int DEEPEST = 50;
	private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,6})\\b.*", Pattern.DOTALL);

	private final Map<?, ?> values;

	private Settings(Map<?, ?> values) {
		this.values = values;
	}

	/**
	 * @param file      for messages
	 * @param firstLine the line of the file on which the text begins, from 1
	 * @throws ImportException where the text is not YAML, or no map
	 */
	public static Settings read(String yaml, Path file, int firstLine) throws ImportException {
		// Lessons are built by tools that let a later key win, so a key that stands twice is no reason to refuse one.
		LoadSettings how = LoadSettings.builder().setAllowDuplicateKeys(true).setLabel(file.toString()).build();
		try {
			checkDepth(yaml, how, file, firstLine);
			Object loaded = new Load(how).loadFromString(yaml);
			if (loaded == null) {
				return NONE;
			}
			if (loaded instanceof Map<?, ?> map) {
				return new Settings(map);
			}
			throw new ImportException(
					"%s:%d: Expected keys with their values, such as title: My lesson.".formatted(SourceFolder.slashed(file), firstLine));
		} catch (MarkedYamlEngineException e) {
			int line = e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
			throw new ImportException("%s:%d: This is not YAML: %s.".formatted(SourceFolder.slashed(file), line, e.getProblem()), e);
		} catch (YamlEngineException e) {
			throw new ImportException("%s:%d: This is not YAML: %s.".formatted(SourceFolder.slashed(file), firstLine,
					String.valueOf(e.getMessage()).lines().findFirst().orElse("")), e);
		}
	}

	/** The parser walks through nested values step by step; only what builds them would exhaust the stack. */
	private static void checkDepth(String yaml, LoadSettings how, Path file, int firstLine) throws ImportException {
		int depth = 0;
		for (Event event : new Parse(how).parseString(yaml)) {
			switch (event.getEventId()) {
			case MappingStart, SequenceStart -> depth++;
			case MappingEnd, SequenceEnd -> depth--;
			default -> {
				// holds nothing
			}
			}
			if (depth > DEEPEST) {
				int line = event.getStartMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
				throw new ImportException(
						"%s:%d: The values are nested more than %d deep.".formatted(SourceFolder.slashed(file), line, DEEPEST));
			}
		}
	}

	public boolean has(String key) {
		return values.get(key) != null;
	}

	/** Its keys, in the order of the file. */
	public List<String> keys() {
		return values.keySet().stream().map(String::valueOf).toList();
	}

	/** The keys below a key; {@link #NONE} where there is no map. */
	public Settings within(String key) {
		return values.get(key) instanceof Map<?, ?> inner ? new Settings(inner) : NONE;
	}

	/** A text or number; empty where there is none. Dots lead into maps within. */
	public String text(String key) {
		Object value = values.get(key);
		int dot = key.indexOf('.');
		if (value == null && dot > 0 && values.get(key.substring(0, dot)) instanceof Map<?, ?> inner) {
			return new Settings(inner).text(key.substring(dot + 1));
		}
		return value == null || value instanceof Map || value instanceof List ? "" : value.toString().strip();
	}

	/** A list of texts; one text is a list of one. */
	public List<String> texts(String key) {
		Object value = values.get(key);
		if (!(value instanceof List<?> list)) {
			return text(key).isEmpty() ? List.of() : List.of(text(key));
		}
		List<String> texts = new ArrayList<>();
		for (Object item : list) {
			if (item instanceof Map<?, ?> map) {
				// "- Key: words" without quotes is a map to YAML and a sentence to its author.
				map.forEach((first, rest) -> texts.add(first + ": " + rest));
			} else if (item != null && !item.toString().isBlank()) {
				texts.add(item.toString().strip());
			}
		}
		return texts;
	}

	/** The maps of a list, such as the authors of a citation. */
	public List<Settings> maps(String key) {
		return values.get(key) instanceof List<?> list
				? list.stream().filter(Map.class::isInstance).map(item -> new Settings((Map<?, ?>) item)).toList()
				: List.of();
	}

	/** The whole number that a value is or begins with. */
	public OptionalInt number(String key) {
		Object value = values.get(key);
		if (value instanceof Double fraction && fraction >= 0 && fraction < 1_000_000) {
			return OptionalInt.of((int) Math.round(fraction));
		}
		Matcher number = NUMBER.matcher(text(key));
		return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
	}

	public Optional<String> nonEmpty(String key) {
		return Optional.of(text(key)).filter(text -> !text.isEmpty());
	}
}
