package org.tenday.ui.internal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a value is written in a text field.
 *
 * @param write the value as text
 * @param read  the value of a text; refuses with an {@link IllegalArgumentException} that says what to write
 */
public record TextFormat<T>(Function<T, String> write, Function<String, T> read) {

	/** The text itself; every way to end a line is read as a line feed. */
	public static final TextFormat<String> TEXT = new TextFormat<>(Function.identity(),
			text -> text.replace("\r\n", "\n").replace('\r', '\n'));

	/** One item a line; empty lines hold none. */
	public static final TextFormat<List<String>> LINES = new TextFormat<>(lines -> String.join("\n", lines),
			text -> text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());

	/** A date as 2026-11-22. */
	public static final TextFormat<LocalDate> DATE = new TextFormat<>(LocalDate::toString, TextFormat::date);

	/** A number with its decimals, such as 2.5. */
	public static final TextFormat<BigDecimal> DECIMAL = new TextFormat<>(BigDecimal::toPlainString, TextFormat::decimal);

	/** A whole number. */
	public static final TextFormat<Integer> WHOLE = new TextFormat<>(String::valueOf, TextFormat::whole);

	/**
	 * A table: one row a line, a bar between two cells, or a tab as on the clipboard of a spreadsheet; a backslash before a bar that belongs to a
	 * cell. The first row says how many cells each has.
	 */
	public static final TextFormat<List<List<String>>> TABLE = new TextFormat<>(TextFormat::writeTable, TextFormat::readTable);

	/** A language tag such as en-GB. */
	public static final TextFormat<Locale> LANGUAGE = new TextFormat<>(Locale::toLanguageTag, TextFormat::language);

	/** The same for a value that may be missing: then the text is empty. */
	public TextFormat<Optional<T>> orNothing() {
		return new TextFormat<>(value -> value.map(write).orElse(""),
				text -> text.isBlank() ? Optional.empty() : Optional.of(read.apply(text)));
	}

	private static BigDecimal decimal(String text) {
		if (!text.strip().matches("[-+]?\\d{1,30}(\\.\\d{1,30})?")) {
			throw new IllegalArgumentException("“" + text + "” is not a number: write digits, with a point before decimals, such as 2.5.");
		}
		return new BigDecimal(text.strip());
	}

	private static Integer whole(String text) {
		try {
			return Integer.valueOf(text.strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("“" + text + "” is not a whole number: write digits alone, such as 12.", e);
		}
	}

	private static Locale language(String tag) {
		try {
			Locale language = new Locale.Builder().setLanguageTag(tag.strip()).build();
			if (language.getLanguage().isEmpty()) {
				throw new IllegalArgumentException("A programme needs a language: write its tag, such as en-GB, de or fr.");
			}
			return language;
		} catch (IllformedLocaleException e) {
			throw new IllegalArgumentException("“" + tag + "” is not a language: write its tag, such as en-GB, de or fr.", e);
		}
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text.strip());
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException("“" + text + "” is not a date: write year, month and day, such as 2026-11-22.", e);
		}
	}

	private static String writeTable(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")))
				.collect(Collectors.joining("\n"));
	}

	private static List<List<String>> readTable(String text) {
		List<List<String>> rows = text.lines().filter(line -> !line.isBlank()).map(TextFormat::readRow).toList();
		int width = rows.isEmpty() ? 0 : rows.getFirst().size();
		return rows.stream().map(row -> fitted(row, width)).toList();
	}

	private static List<String> readRow(String line) {
		return Arrays.stream(line.split("(?<!\\\\)\\||\t", -1)).map(cell -> cell.strip().replace("\\|", "|")).toList();
	}

	private static List<String> fitted(List<String> row, int width) {
		if (row.size() > width) {
			throw new IllegalArgumentException(
					"The row that begins with “%s” has %d cells, but the table has %d columns: take a bar away, or add a column to the first line."
							.formatted(row.getFirst(), row.size(), width));
		}
		List<String> cells = new ArrayList<>(row);
		cells.addAll(Collections.nCopies(width - row.size(), ""));
		return List.copyOf(cells);
	}
}
