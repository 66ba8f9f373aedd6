package org.tenday.check.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.tenday.check.Findings;
import org.tenday.check.Mend;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Programme;
import org.tenday.model.content.Grid;

/** Finds counts of people that are so small that somebody could be known by them. */
final class SmallNumberRule extends GeneralRule {

	private static final Pattern COUNT = Pattern.compile(
			"(?i).*\\b(n|no\\.?|number|count|cases|patients|people|persons|admissions|attendances|deaths|events|records|rows|learners|women|men|children)\\b.*");
	private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(,\\d{3})*");

	SmallNumberRule() {
		super("data.small-number", Severity.ERROR);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		programme.modules().forEach(module -> module.sessions().forEach(session -> session.blocks().forEach(block -> {
			if (block.content() instanceof Grid grid && !grid.synthetic()) {
				check(grid, Where.block(module, session, block), thresholds.smallNumber(), findings,
						new Mend("Mark the table as synthetic data",
								now -> now.withSession(session.id(),
										changed -> changed.withBlock(block.id(), table -> table.withContent(synthetic(grid))))));
			}
		})));
	}

	private static Grid synthetic(Grid grid) {
		return new Grid(grid.caption(), grid.columns(), grid.rows(), grid.source(), true);
	}

	private static void check(Grid grid, Where where, int small, Findings findings, Mend mend) {
		for (int column = 0; column < grid.columns().size(); column++) {
			if (!COUNT.matcher(grid.columns().get(column)).matches()) {
				continue;
			}
			for (List<String> row : grid.rows()) {
				String cell = row.get(column).strip();
				if (WHOLE.matcher(cell).matches() && Integer.parseInt(cell.replace(",", "")) < small) {
					findings.add(where,
							"The table \"%s\" has a count of %s under \"%s\": give no counts under %d, or mark the table as synthetic data."
									.formatted(grid.caption(), cell, grid.columns().get(column), small),
							mend);
					break;
				}
			}
		}
	}
}
