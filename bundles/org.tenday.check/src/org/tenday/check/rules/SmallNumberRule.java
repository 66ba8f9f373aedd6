package org.tenday.check.rules;

import org.tenday.check.Findings;
import org.tenday.check.Mend;
import org.tenday.check.Severity;
import org.tenday.check.SmallCount;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Block;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.content.Grid;

/** Finds counts of people that are so small that somebody could be known by them. */
final class SmallNumberRule extends GeneralRule {

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
		for (SmallCount count : SmallCount.in(grid.columns(), grid.rows(), small)) {
			findings.add(where,
					"The table \"%s\" has a count of %s under \"%s\": give no counts under %d, or mark the table as synthetic data."
							.formatted(grid.caption(), count.cell(), count.heading(), small),
					mend);
		}
	}
}
