package org.tenday.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.tenday.authoring.OpenProgramme;
import org.tenday.check.Severity;
import org.tenday.model.Programme;

/**
 * What came of checking a programme.
 *
 * @param open     the programme
 * @param snapshot what was checked of it
 * @param rows     the findings, what matters most first
 */
record CheckedProgramme(OpenProgramme open, Programme snapshot, List<FindingRow> rows) {

	/** More than anybody goes through before checking again. */
	static final int MOST_LISTED = 1_000;

	CheckedProgramme {
		rows = List.copyOf(rows);
	}

	/** Those that are listed: the first, where there are very many. */
	List<FindingRow> listed() {
		return rows.subList(0, Math.min(rows.size(), MOST_LISTED));
	}

	/** One sentence that sums it up, and whether it is still true. */
	String summary() {
		List<String> counts = new ArrayList<>();
		add(counts, Severity.ERROR, " error", " errors");
		add(counts, Severity.WARNING, " warning", " warnings");
		add(counts, Severity.INFO, " remark", " remarks");
		String sum = snapshot.about().title() + ": " + (counts.isEmpty() ? "nothing to put right" : String.join(", ", counts)) + "."
				+ (rows.size() > MOST_LISTED ? " The first %,d are listed.".formatted(MOST_LISTED) : "");
		return open.programme().equals(snapshot) ? sum : sum + " It has been changed since; check it again.";
	}

	private void add(List<String> counts, Severity severity, String one, String many) {
		long count = rows.stream().filter(row -> row.finding().severity() == severity).count();
		if (count > 0) {
			counts.add(count + (count == 1 ? one : many));
		}
	}
}
