package org.tenday.area.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.tenday.area.curation.CleaningLog.Step;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** The sample programme's cleaning log, taken step by step on its own extract: the numbers in the log are counted anew. */
class SampleLogTest {

	private static final Path SAMPLE = Path.of("../org.tenday.sample/programme");
	private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static CleaningLog log() throws StoreException {
		return ProgrammeFolder
				.open(SAMPLE, type -> type.value().equals("curation.cleaning-log") ? Optional.of(CleaningLog.class) : Optional.empty())
				.programme().modules().stream().flatMap(module -> module.block("d04-relay-key").stream())
				.map(block -> (CleaningLog) block.content()).findFirst().orElseThrow();
	}

	private static List<Map<String, String>> rows() throws IOException {
		List<String[]> lines = Files.readAllLines(SAMPLE.resolve("media/copd-extract.csv")).stream().map(line -> line.split(",", -1))
				.toList();
		return lines.stream().skip(1).map(cells -> {
			Map<String, String> row = new HashMap<>();
			for (int i = 0; i < cells.length; i++) {
				row.put(lines.getFirst()[i], cells[i]);
			}
			return row;
		}).toList();
	}

	private static LocalDate date(Map<String, String> row, String column) {
		String text = row.get(column);
		return text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
	}

	@Test
	void everyNumberOfTheLogIsThatOfTheExtract() throws Exception {
		List<Step> steps = log().steps();
		List<Map<String, String>> rows = rows();
		rows = dropped(steps.get(0), rows, rows.stream().distinct().toList());
		changed(steps.get(1), rows, row -> !row.get("sex").matches("[FM]"));
		changed(steps.get(2), rows, row -> row.get("admission_date").contains("/") || row.get("discharge_date").contains("/"));
		changed(steps.get(3), rows, row -> !row.get("practice_code").matches("G\\d\\d"));
		changed(steps.get(4), rows, row -> Double.parseDouble(row.get("fev1_percent")) < 10);
		rows = kept(steps.get(5), rows, row -> row.get("main_diagnosis").startsWith("J44"));
		rows = kept(steps.get(6), rows, row -> !date(row, "admission_date").isBefore(LocalDate.of(2025, 10, 1))
				&& !date(row, "admission_date").isAfter(LocalDate.of(2026, 3, 31)));
		rows = kept(steps.get(7), rows, row -> !date(row, "discharge_date").isBefore(date(row, "admission_date")));
		rows = kept(steps.get(8), rows, row -> Integer.parseInt(row.get("age")) >= 35 && Integer.parseInt(row.get("age")) <= 110);
		rows = kept(steps.get(9), rows, row -> !row.get("destination").equals("died"));
		assertEquals(Optional.of(rows.size()), log().left());
		assertEquals(10, steps.size());
		assertTrue(log().isJoined());
		assertTrue(log().reconciles());
	}

	private static List<Map<String, String>> kept(Step step, List<Map<String, String>> rows, Predicate<Map<String, String>> rule) {
		return dropped(step, rows, rows.stream().filter(rule).toList());
	}

	private static List<Map<String, String>> dropped(Step step, List<Map<String, String>> rows, List<Map<String, String>> kept) {
		assertEquals(Optional.of(rows.size()), step.in(), step.step());
		assertEquals(Optional.of(rows.size() - kept.size()), step.dropped(), step.step());
		assertEquals(Optional.of(0), step.changed(), step.step());
		return kept;
	}

	private static void changed(Step step, List<Map<String, String>> rows, Predicate<Map<String, String>> wrong) {
		assertEquals(Optional.of(rows.size()), step.in(), step.step());
		assertEquals(Optional.of((int) rows.stream().filter(wrong).count()), step.changed(), step.step());
		assertEquals(Optional.of(0), step.dropped(), step.step());
	}
}
