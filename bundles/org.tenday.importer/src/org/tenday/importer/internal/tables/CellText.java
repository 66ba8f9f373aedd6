package org.tenday.importer.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.tenday.importer.internal.text.FormattedText;
import org.tenday.importer.internal.text.MinutesInText;
import org.tenday.importer.internal.text.Run;

/** The words of a cell as titles, as Markdown, as parts and as minutes. They are words and nothing else, whatever they begin with. */
final class CellText {

	private static final Pattern BULLET = Pattern.compile("\\s*[•·●▪–*-]\\s+");
	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
	private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)(:\\d\\d)?");
	private static final int DAY = 24 * 60;

	private CellText() {
	}

	/** On one line. */
	static String title(String cell) {
		return cell.strip().replaceAll("\\s+", " ");
	}

	/** One line of Markdown. */
	static String line(String cell) {
		return FormattedText.line(List.of(Run.words(title(cell))));
	}

	/** Paragraphs of Markdown, a line each; lines with bullets are a list. */
	static String markdown(String cell) {
		StringBuilder text = new StringBuilder();
		boolean list = false;
		for (String line : cell.strip().split("\\R")) {
			if (line.isBlank()) {
				continue;
			}
			boolean bullet = BULLET.matcher(line).lookingAt();
			text.append(text.isEmpty() ? "" : bullet && list ? "\n" : "\n\n");
			text.append(bullet ? "- " + line(BULLET.matcher(line).replaceFirst("")) : line(line));
			list = bullet;
		}
		return text.toString();
	}

	/** The lines of a cell, without bullets. */
	static List<String> parts(String cell) {
		List<String> parts = new ArrayList<>();
		for (String line : cell.split("\\R")) {
			String words = BULLET.matcher(line).lookingAt() ? BULLET.matcher(line).replaceFirst("") : line;
			if (!words.isBlank()) {
				parts.add(title(words));
			}
		}
		return parts;
	}

	/** The minutes of a cell about a length: "45", "45 min", "1:30", "09:30–09:45"; empty where it says none, or more than a day. */
	static OptionalInt minutes(String cell) {
		String words = title(cell);
		OptionalInt minutes = MinutesInText.in(words);
		if (minutes.isEmpty() && NUMBER.matcher(words).matches()) {
			minutes = OptionalInt.of(Integer.parseInt(words));
		}
		if (minutes.isEmpty() && CLOCK.matcher(words).matches()) {
			String[] parts = words.split(":");
			minutes = OptionalInt.of(Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]));
		}
		return minutes.isPresent() && minutes.getAsInt() > 0 && minutes.getAsInt() <= DAY ? minutes : OptionalInt.empty();
	}
}
