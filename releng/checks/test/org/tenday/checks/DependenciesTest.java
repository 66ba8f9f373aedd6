package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Dependencies go one way only. Which bundle may need which is a decision, kept in {@code releng/dependencies.txt}; the compiler already
 * refuses what a manifest doesn't name, so the manifests are what has to be compared with it. A dependency that the table lacks fails, and
 * so does one that the table allows and nobody has: the table is always the truth.
 */
class DependenciesTest {

	private static final Map<String, Set<String>> TABLE = new LinkedHashMap<>();

	@BeforeAll
	static void read() throws IOException {
		for (String line : Files.readAllLines(Repository.ROOT.resolve("releng/dependencies.txt"))) {
			if (!line.isBlank() && !line.startsWith("#")) {
				String[] halves = line.split(":", 2);
				Set<String> needs = new TreeSet<>(Arrays.asList(halves[1].strip().split("\\s+")));
				needs.remove("");
				TABLE.put(halves[0].strip(), needs);
			}
		}
	}

	@Test
	void everyBundleNeedsJustWhatTheTableSays() {
		Map<String, Set<String>> real = new LinkedHashMap<>();
		for (Repository.Bundle bundle : Repository.bundles()) {
			if (!bundle.isTests()) {
				Set<String> needs = new TreeSet<>();
				bundle.entries("Require-Bundle").forEach(need -> needs.add(need.replaceFirst("^org\\.tenday\\.", "")));
				bundle.entries("Import-Package").forEach(need -> needs.add("package:" + need));
				bundle.entries("Fragment-Host").forEach(need -> needs.add("host:" + need.replaceFirst("^org\\.tenday\\.", "")));
				real.put(bundle.shortName(), needs);
			}
		}
		assertEquals(lines(TABLE), lines(real));
	}

	@Test
	void noBundleNeedsOneThatStandsBelowItInTheTable() {
		Set<String> above = new TreeSet<>();
		TABLE.forEach((bundle, needs) -> {
			needs.stream().filter(TABLE::containsKey).filter(need -> !above.contains(need))
					.forEach(need -> assertEquals("above", "below", () -> bundle + " needs " + need + ", which stands below it"));
			above.add(bundle);
		});
	}

	@Test
	void theCommandLineComesWithoutAWindow() {
		Set<String> reached = new TreeSet<>();
		reach("cli", reached);
		assertEquals(List.of(), reached.stream().filter(need -> need.matches("org\\.eclipse\\.(ui|jface|swt|e4\\.ui).*|ui|app")).toList());
	}

	private static void reach(String bundle, Set<String> reached) {
		for (String need : TABLE.getOrDefault(bundle, Set.of())) {
			if (reached.add(need)) {
				reach(need, reached);
			}
		}
	}

	private static String lines(Map<String, Set<String>> table) {
		StringBuilder lines = new StringBuilder();
		table.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(row -> lines.append(row.getKey()).append(": ").append(String.join(" ", row.getValue())).append('\n'));
		return lines.toString();
	}
}
