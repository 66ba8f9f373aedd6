package org.tenday.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.tenday.check.Checks;
import org.tenday.check.Finding;
import org.tenday.check.Rule;
import org.tenday.check.Thresholds;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;

/**
 * The 38 objectives of a published programme (Connected Health Cities hub report, section 2.6.1, Bark-Williams and Moulton), as they were
 * printed: what the objective rules say of them.
 */
class PublishedObjectivesTest {

	private static final Path TABLE = Path.of("../../../shared/domain/chc-training-needs.csv");

	/** Which objectives are weak by which rule, by their number in the table, from 1. */
	private static final Map<String, Set<Integer>> EXPECTED = Map.of(
			"objective.weak-verb", Set.of(1, 2, 5, 6, 11, 12, 13, 15, 19, 20, 21, 22, 26, 27, 28, 31),
			"objective.trainer-verb", Set.of(35, 36),
			"objective.two-verbs", Set.of(2, 6, 29, 34),
			"objective.fragment", Set.of(3),
			"objective.no-object", Set.of(6, 11),
			"objective.duplicate", Set.of(9, 14, 18));

	@Test
	void theWeakOnesAreFound(TestReporter reporter) throws IOException {
		assumeTrue(Files.exists(TABLE), "skipped: the published table is not on this machine");
		Map<String, Set<Integer>> found = new TreeMap<>();
		Set<Integer> weak = new TreeSet<>();
		for (Rule rule : GeneralRules.all()) {
			if (EXPECTED.containsKey(rule.id())) {
				for (Finding finding : new Checks(List.of(rule), Thresholds.DEFAULT).run(Given.programme(modules()))) {
					int number = Integer.parseInt(finding.where().path().get(1).substring(1));
					found.computeIfAbsent(rule.id(), id -> new TreeSet<>()).add(number);
					weak.add(number);
				}
			}
		}
		reporter.publishEntry("objectives flagged of 38", weak.size() + " " + weak);
		assertEquals(EXPECTED, found);
		assertEquals(24, weak.size());
	}

	private static Module[] modules() throws IOException {
		Map<String, List<Objective>> workshops = new LinkedHashMap<>();
		int number = 0;
		for (String line : Files.readAllLines(TABLE).subList(1, 39)) {
			List<String> cells = cells(line);
			workshops.computeIfAbsent(cells.getFirst(), id -> new ArrayList<>())
					.add(new Objective(new ObjectiveId("o" + ++number), cells.getLast()));
		}
		return workshops.entrySet().stream().map(workshop -> Given.module("w" + workshop.getKey(), workshop.getValue()))
				.toArray(Module[]::new);
	}

	/** The cells of one line of the table, in which quotation marks keep commas together. */
	private static List<String> cells(String line) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (char c : line.toCharArray()) {
			if (c == '"') {
				quoted = !quoted;
			} else if (c == ',' && !quoted) {
				cells.add(cell.toString());
				cell.setLength(0);
			} else {
				cell.append(c);
			}
		}
		cells.add(cell.toString());
		return cells;
	}
}
