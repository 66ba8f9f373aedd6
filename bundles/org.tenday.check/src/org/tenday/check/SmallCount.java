package org.tenday.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A count of people in a table that is so small that somebody could be known by it: no output has a count under 10 in the practice of the UK
 * Longitudinal Linkage Collaboration and the Office for National Statistics.
 *
 * @param heading of its column
 * @param cell    the count as it stands there
 */
public record SmallCount(String heading, String cell) {

	/** "Number" counts something where it stands alone or before "of"; "Row number" and "Ward no." only name. */
	private static final Pattern COUNT = Pattern.compile(
			"(?i)\\b(n|count|cases|patients|people|persons|admissions|attendances|deaths|events|records|rows|learners|women|men|children)\\b"
					+ "|^(number|no\\.)$|\\b(number|no\\.?) of\\b");
	/** What looks like a count and is none: a time, a part of a document, a rate. */
	private static final Pattern OTHER = Pattern.compile(
			"(?i)\\b(number|no\\.?) of (days|hours|minutes|weeks|months|years|steps|pages|slides|questions|sessions|modules|columns|fields)\\b"
					+ "|[,(]\\s*(days|hours|minutes|weeks|months|years)\\)?$|\\bper (cent|\\d)|\\b(percentage|rate|mean|median|average)\\b");
	/** A count, alone or with its share behind it as in "7 (3.4%)". */
	private static final Pattern CELL = Pattern.compile("[*_]*(\\d{1,3}(?:,\\d{3})*)[*_]*(\\s*\\(\\s*[\\d.,]+\\s*%?\\s*\\))?[*_]*");
	/** Numbers with more digits are not small, and do not fit into an int. */
	private static final int MOST_DIGITS = 9;

	public SmallCount {
		Objects.requireNonNull(heading, "heading");
		Objects.requireNonNull(cell, "cell");
	}

	/**
	 * The first small count of each column of a table; none in columns that, by their heading, count no people.
	 *
	 * @param headings one a column
	 * @param rows     with a text for each column
	 * @param small    counts below it are small
	 */
	public static List<SmallCount> in(List<String> headings, List<List<String>> rows, int small) {
		List<SmallCount> found = new ArrayList<>();
		for (int column = 0; column < headings.size(); column++) {
			int at = column;
			List<String> cells = rows.stream().map(row -> row.get(at).strip()).toList();
			smallCount(headings.get(column).strip(), cells, small).ifPresent(cell -> found.add(new SmallCount(headings.get(at), cell)));
		}
		return List.copyOf(found);
	}

	private static Optional<String> smallCount(String heading, List<String> cells, int small) {
		if (!COUNT.matcher(heading).find() || OTHER.matcher(heading).find() || isNumbering(cells)) {
			return Optional.empty();
		}
		boolean shares = heading.contains("%") && !heading.matches("(?i).*\\bn\\b.*");
		return cells.stream().filter(cell -> isSmall(cell, small, shares)).findFirst();
	}

	/** Rows that are numbered from 1 count nobody. */
	private static boolean isNumbering(List<String> cells) {
		return cells.size() > 1 && IntStream.range(0, cells.size()).allMatch(i -> cells.get(i).matches("0*" + (i + 1) + "\\.?"));
	}

	/**
	 * @param shares whether a number alone is a share; one with its share behind it is a count even then
	 */
	private static boolean isSmall(String cell, int small, boolean shares) {
		Matcher matcher = CELL.matcher(cell);
		if (!matcher.matches() || shares && matcher.group(2) == null) {
			return false;
		}
		String digits = matcher.group(1).replace(",", "");
		return digits.length() <= MOST_DIGITS && Integer.parseInt(digits) < small;
	}
}
