package org.tenday.importer.internal.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tenday.importer.ImportException;
import org.tenday.importer.Origin;
import org.tenday.importer.ReportLine;
import org.tenday.importer.internal.text.TextBytes;

/** Reads a table that is a text, whatever its encoding and its separators. */
final class TextTable {

	private static final long LARGEST = 20_000_000;
	private static final int TRIED_ROWS = 30;
	private static final String SEPARATORS = ",;\t|";

	private TextTable() {
	}

	static Sheet read(Path file, List<ReportLine> report) throws ImportException {
		Path name = file.getFileName();
		TextBytes decoded = TextBytes.decode(bytes(file)).orElseThrow(() -> new ImportException(
				"%s holds zeros, as no text does: choose a table that is saved as CSV in UTF-8.".formatted(file)));
		if (decoded.guessed()) {
			report.add(new ReportLine(Origin.of(name),
					"The file is not in UTF-8 and was read as Windows-1252: look through its accented letters."));
		}
		String text = decoded.text();
		boolean said = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4;
		char separator = said ? text.charAt(4) : separator(text, file);
		// Excel's own line that says the separator is none of the table; the lines are counted with it all the same.
		String rest = said ? text.substring(Math.max(0, text.indexOf('\n'))) : text;
		try {
			List<Row> rows = new Separated(rest, separator).rows(Separated.MOST_ROWS + 1);
			if (rows.isEmpty()) {
				throw new ImportException("%s is empty: choose a table that holds something.".formatted(file));
			}
			return new Sheet(name, "", rows);
		} catch (Separated.BrokenException e) {
			throw new ImportException("%s:%d: %s: put that right, or divide the table.".formatted(file, e.line(), e.getMessage()), e);
		}
	}

	private static byte[] bytes(Path file) throws ImportException {
		try {
			if (Files.isDirectory(file)) {
				throw new ImportException("%s is a folder: choose a table in it.".formatted(file));
			}
			long size = Files.size(file);
			if (size > LARGEST) {
				throw new ImportException(
						"%s has %,d bytes, and no more than %,d are read: divide the table.".formatted(file, size, LARGEST));
			}
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new ImportException("%s cannot be read: see to it that it is there and that you may read it.".formatted(file), e);
		}
	}

	/** The separator by which the most rows have the same number of columns, of which there is more than one. */
	private static char separator(String text, Path file) {
		char best = file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',';
		int most = 0;
		for (char candidate : SEPARATORS.toCharArray()) {
			Map<Integer, Integer> widths = new HashMap<>();
			try {
				new Separated(text, candidate).rows(TRIED_ROWS).forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
			} catch (Separated.BrokenException another) {
				// With this separator it is no table; with another it may be.
				continue;
			}
			int agreeing = widths.entrySet().stream().filter(each -> each.getKey() > 1).mapToInt(Map.Entry::getValue).max().orElse(0);
			if (agreeing > most) {
				most = agreeing;
				best = candidate;
			}
		}
		return best;
	}
}
