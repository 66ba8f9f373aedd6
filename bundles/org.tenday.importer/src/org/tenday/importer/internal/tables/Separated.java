package org.tenday.importer.internal.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads values with separators between them, as RFC 4180 has them: a value in quotation marks may hold separators, line ends, and quotation
 * marks written twice. Quotation marks within a value that does not begin with one are words, and what follows a closed value is kept with
 * it. Line ends may be of any kind.
 */
final class Separated {

	/** More than anybody reads; what is longer is no table for people. */
	static final int MOST_ROWS = 20_000;
	private static final int MOST_COLUMNS = 1_000;
	/** The pages of a chapter; nobody writes them into a cell. */
	private static final int LONGEST_VALUE = 50_000;

	private final String text;
	private final CSVFormat format;

	Separated(String text, char separator) {
		this.text = text;
		format = CSVFormat.Builder.create().setDelimiter(separator).setQuote('"').setTrailingData(true).setIgnoreEmptyLines(false).get();
	}

	/** A text that is no table. */
	static final class BrokenException extends Exception {

		private static final long serialVersionUID = 1L;

		private final int line;

		BrokenException(int line, String message, Throwable cause) {
			super(message, cause);
			this.line = line;
		}

		/** Where it breaks, from 1. */
		int line() {
			return line;
		}
	}

	/**
	 * The rows that are not blank.
	 *
	 * @param most rows that are wanted at most; reading ends there
	 * @throws BrokenException where a quotation mark is never closed, or where there is more than a table can be worth
	 */
	List<Row> rows(int most) throws BrokenException {
		List<Row> rows = new ArrayList<>();
		int line = 1;
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			for (CSVRecord values : parser) {
				checkSize(values, line);
				Row row = new Row(line, values.toList());
				if (!row.isBlank()) {
					rows.add(row);
				}
				if (rows.size() == most) {
					break;
				}
				line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
			}
		} catch (IOException | UncheckedIOException e) {
			throw new BrokenException(line, "A quotation mark opens here that is never closed", e);
		}
		if (rows.size() > MOST_ROWS) {
			throw new BrokenException(line, "There are more than %,d rows".formatted(MOST_ROWS), null);
		}
		return rows;
	}

	private static void checkSize(CSVRecord values, int line) throws BrokenException {
		if (values.size() > MOST_COLUMNS) {
			throw new BrokenException(line, "There are more than %,d columns".formatted(MOST_COLUMNS), null);
		}
		if (values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
			throw new BrokenException(line, "A value holds more than %,d signs".formatted(LONGEST_VALUE), null);
		}
	}
}
