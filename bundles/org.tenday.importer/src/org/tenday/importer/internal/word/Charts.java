package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Reads the numbers of charts, as the chart itself keeps them. */
final class Charts {

	private static final int MOST_ROWS = 500;
	private static final int MOST_COLUMNS = 30;

	private Charts() {
	}

	/** A column for each series, a row for each category; empty where the chart keeps no numbers. */
	static Optional<Piece.Table> table(Xml chart) {
		List<Xml> series = chart.all("c:ser").limit(MOST_COLUMNS).toList();
		Map<Integer, String> names = series.isEmpty() ? Map.of() : points(series.getFirst(), "c:cat", "c:xVal");
		List<Map<Integer, String>> columns = series.stream().map(each -> points(each, "c:val", "c:yVal")).toList();
		int rows = columns.stream().flatMap(column -> column.keySet().stream()).mapToInt(place -> place + 1).max().orElse(0);
		if (rows == 0) {
			return Optional.empty();
		}
		List<Piece.Row> table = new ArrayList<>();
		List<List<Run>> head = new ArrayList<>(List.of(List.of()));
		series.forEach(each -> head.add(List.of(Run.words(each.child("c:tx").map(Charts::words).orElse("")))));
		table.add(new Piece.Row(head));
		for (int row = 0; row < Math.min(rows, MOST_ROWS); row++) {
			List<List<Run>> cells = new ArrayList<>(List.of(List.of(Run.words(names.getOrDefault(row, Integer.toString(row + 1))))));
			for (Map<Integer, String> column : columns) {
				cells.add(List.of(Run.words(column.getOrDefault(row, ""))));
			}
			table.add(new Piece.Row(cells));
		}
		return Optional.of(new Piece.Table(true, table));
	}

	/** What stands above the chart; empty for nothing. */
	static String title(Xml chart) {
		return chart.all("c:title").findFirst().map(title -> title.all("a:t").map(Xml::text).collect(Collectors.joining())).orElse("")
				.strip();
	}

	private static String words(Xml element) {
		return element.all("c:v").map(Xml::text).findFirst().orElseGet(() -> element.all("a:t").map(Xml::text).findFirst().orElse(""));
	}

	private static Map<Integer, String> points(Xml series, String... wanted) {
		Map<Integer, String> points = new TreeMap<>();
		for (String name : wanted) {
			series.child(name).ifPresent(
					values -> values.all("c:pt").forEach(point -> point.number("idx").filter(place -> place >= 0 && place < MOST_ROWS)
							.ifPresent(place -> points.put(place.intValue(), point.child("c:v").map(Xml::text).orElse("")))));
		}
		return points;
	}
}
