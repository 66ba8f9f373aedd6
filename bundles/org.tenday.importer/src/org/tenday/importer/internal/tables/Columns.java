package org.tenday.importer.internal.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.importer.Material;

/**
 * What the columns of a table mean, by the words in its heading or by what the user said.
 *
 * @param headers  as written
 * @param places   the column of each meaning, from 0
 * @param answers  the columns with the options of questions
 * @param corrects the columns that say which option is right
 */
record Columns(List<String> headers, Map<Column, Integer> places, List<Integer> answers, List<Integer> corrects) {

	/** The setting that names the columns with the options of questions. */
	static final String ANSWERS = "column.answers";

	Columns {
		headers = List.copyOf(headers);
		places = Map.copyOf(places);
		answers = List.copyOf(answers);
		corrects = List.copyOf(corrects);
	}

	/** Empty where a column that the user named is not there. */
	static Optional<Columns> of(Row heading, TableKind kind, Material material) {
		List<String> headers = heading.cells().stream().map(String::strip).toList();
		Map<Column, Integer> places = new EnumMap<>(Column.class);
		for (Column column : Column.of(kind)) {
			Optional<String> said = material.setting(column.setting()).filter(name -> !name.isBlank());
			if (said.isPresent()) {
				Optional<Integer> place = place(headers, said.get());
				if (place.isEmpty()) {
					return Optional.empty();
				}
				places.put(column, place.get());
			}
		}
		List<Integer> answers = new ArrayList<>();
		for (String said : material.setting(ANSWERS).filter(names -> !names.isBlank()).map(names -> names.split("\\s*,\\s*"))
				.orElse(new String[0])) {
			Optional<Integer> place = place(headers, said);
			if (place.isEmpty()) {
				return Optional.empty();
			}
			answers.add(place.get());
		}
		if (answers.isEmpty() && kind == TableKind.QUIZ) {
			answers.addAll(answers(headers));
			answers.removeAll(places.values());
		}
		List<Integer> corrects = new ArrayList<>();
		for (int i = 0; i < headers.size(); i++) {
			if (places.containsValue(i) || answers.contains(i)) {
				continue;
			}
			String header = headers.get(i);
			Optional<Column> column = Column.of(kind).stream().filter(each -> each.isCalled(header) && !places.containsKey(each))
					.findFirst();
			if (column.isPresent()) {
				places.put(column.get(), i);
			} else if (kind == TableKind.QUIZ && Column.isAnswer(header)) {
				// Beside options that are called A, B, C, an answer is the letter of one.
				corrects.add(i);
			}
		}
		Optional.ofNullable(places.get(Column.CORRECT)).ifPresent(corrects::addFirst);
		if (!corrects.isEmpty()) {
			places.putIfAbsent(Column.CORRECT, corrects.getFirst());
		}
		if (kind == TableKind.TIMETABLE && !places.containsKey(Column.TITLE) && places.containsKey(Column.SESSION)) {
			places.put(Column.TITLE, places.remove(Column.SESSION));
		}
		return Optional.of(new Columns(headers, places, answers, corrects));
	}

	boolean has(Column column) {
		return places.containsKey(column);
	}

	/** The words in a row; empty where the table has no such column. */
	String cell(Row row, Column column) {
		return row.cell(places.getOrDefault(column, -1));
	}

	/** The word above a column. */
	String header(Column column) {
		return headers.get(places.get(column));
	}

	/** Whether a column means something. */
	boolean isUsed(int place) {
		return places.containsValue(place) || answers.contains(place) || corrects.contains(place);
	}

	private static Optional<Integer> place(List<String> headers, String name) {
		for (int i = 0; i < headers.size(); i++) {
			if (headers.get(i).equalsIgnoreCase(name.strip())) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	private static List<Integer> answers(List<String> headers) {
		List<Integer> letters = new ArrayList<>();
		List<Integer> numbered = new ArrayList<>();
		for (int i = 0; i < headers.size(); i++) {
			if (Column.isAnswer(headers.get(i))) {
				(Column.plain(headers.get(i)).length() == 1 ? letters : numbered).add(i);
			}
		}
		return letters.size() > 1 ? letters : numbered;
	}
}
