package org.tenday.importer.internal.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads values with separators between them, as RFC 4180 has them: a value in quotation marks may hold separators, line ends, and quotation
 * marks written twice. Quotation marks within a value that does not begin with one are words. Line ends may be of any kind.
 */
final class Separated {

	/** More than anybody reads; what is longer is no table for people. */
	static final int MOST_ROWS = 20_000;
	private static final int MOST_COLUMNS = 1_000;
	/** The pages of a chapter; nobody writes them into a cell. */
	private static final int LONGEST_VALUE = 50_000;

	private final String text;
	private final char separator;
	private final List<Row> rows = new ArrayList<>();
	private List<String> cells = new ArrayList<>();
	private int place;
	private int line = 1;
	private int begun = 1;

	Separated(String text, char separator) {
		this.text = text;
		this.separator = separator;
	}

	/** A text that is no table. */
	static final class BrokenException extends Exception {

		private static final long serialVersionUID = 1L;

		private final int line;

		BrokenException(int line, String message) {
			super(message);
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
		while (place < text.length() && rows.size() < most) {
			value();
			if (cells.getLast().length() > LONGEST_VALUE) {
				throw new BrokenException(begun, "A value holds more than %,d signs".formatted(LONGEST_VALUE));
			}
			if (place < text.length() && text.charAt(place) == separator) {
				place++;
				if (cells.size() > MOST_COLUMNS) {
					throw new BrokenException(line, "There are more than %,d columns".formatted(MOST_COLUMNS));
				}
				if (place == text.length()) {
					cells.add("");
				}
				continue;
			}
			lineEnd();
			endRow();
		}
		if (!cells.isEmpty()) {
			endRow();
		}
		if (rows.size() > MOST_ROWS) {
			throw new BrokenException(line, "There are more than %,d rows".formatted(MOST_ROWS));
		}
		return rows;
	}

	private void endRow() {
		Row row = new Row(begun, cells);
		if (!row.isBlank()) {
			rows.add(row);
		}
		cells = new ArrayList<>();
		begun = line;
	}

	private void value() throws BrokenException {
		if (place < text.length() && text.charAt(place) == '"') {
			cells.add(quoted());
			return;
		}
		int from = place;
		while (place < text.length() && text.charAt(place) != separator && text.charAt(place) != '\n' && text.charAt(place) != '\r') {
			place++;
		}
		cells.add(text.substring(from, place));
	}

	private String quoted() throws BrokenException {
		int opened = line;
		StringBuilder value = new StringBuilder();
		place++;
		while (place < text.length()) {
			char sign = text.charAt(place);
			if (sign == '"' && place + 1 < text.length() && text.charAt(place + 1) == '"') {
				value.append('"');
				place += 2;
			} else if (sign == '"') {
				place++;
				// What follows a closed value is kept with it.
				while (place < text.length() && text.charAt(place) != separator && text.charAt(place) != '\n' && text.charAt(place) != '\r') {
					value.append(text.charAt(place++));
				}
				return value.toString();
			} else if (sign == '\n' || sign == '\r') {
				lineEnd();
				value.append('\n');
			} else {
				value.append(sign);
				place++;
			}
		}
		throw new BrokenException(opened, "A quotation mark opens here that is never closed");
	}

	private void lineEnd() {
		if (place < text.length()) {
			place += text.startsWith("\r\n", place) ? 2 : 1;
			line++;
		}
	}
}
