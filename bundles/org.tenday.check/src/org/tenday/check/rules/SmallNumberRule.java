package org.tenday.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.tenday.check.Findings;
import org.tenday.check.Mend;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Block;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.content.Grid;

/** Finds counts of people that are so small that somebody could be known by them. */
final class SmallNumberRule extends GeneralRule {

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

	SmallNumberRule() {
		super("data.small-number", Severity.ERROR);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		programme.modules().forEach(module -> module.sessions().forEach(session -> session.blocks().forEach(block -> {
			if (block.content() instanceof Grid grid && !grid.synthetic()) {
				check(grid, Where.block(module, session, block), thresholds.smallNumber(), findings,
						new Mend("Mark the table as synthetic data", now -> synthetic(now, session, block, grid)));
			}
		})));
	}

	private static Programme synthetic(Programme now, Session session, Block block, Grid grid) {
		Grid synthetic = new Grid(grid.caption(), grid.columns(), grid.rows(), grid.source(), true);
		return now.session(session.id()).filter(there -> there.blocks().contains(block)).isEmpty()
				? now
				: now.withSession(session.id(), there -> there.withBlock(block.id(), table -> table.withContent(synthetic)));
	}

	private static void check(Grid grid, Where where, int small, Findings findings, Mend mend) {
		for (int column = 0; column < grid.columns().size(); column++) {
			int at = column;
			List<String> cells = grid.rows().stream().map(row -> row.get(at).strip()).toList();
			smallCount(grid.columns().get(column).strip(), cells, small).ifPresent(cell -> findings.add(where,
					"The table \"%s\" has a count of %s under \"%s\": give no counts under %d, or mark the table as synthetic data."
							.formatted(grid.caption(), cell, grid.columns().get(at), small),
					mend));
		}
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
