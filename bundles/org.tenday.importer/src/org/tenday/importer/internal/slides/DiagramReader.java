package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Mark;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Reads a diagram of SmartArt as the list, with lists within, that it was drawn from. */
final class DiagramReader {

	private static final int DEEPEST = 8;

	private final Map<String, Xml> points = new LinkedHashMap<>();
	private final Map<String, List<Xml>> below = new HashMap<>();
	private final Set<String> visited = new HashSet<>();
	private final List<Piece> pieces = new ArrayList<>();

	/**
	 * @param model the {@code dgm:dataModel}
	 */
	DiagramReader(Xml model) {
		model.all("dgm:pt").filter(DiagramReader::isNode).forEach(point -> points.put(point.attribute("modelId"), point));
		model.all("dgm:cxn").filter(connection -> connection.attribute("type").isEmpty() || connection.attribute("type").equals("parOf"))
				.forEach(connection -> below.computeIfAbsent(connection.attribute("srcId"), id -> new ArrayList<>()).add(connection));
		below.values().forEach(connections -> connections.sort(Comparator.comparing(connection -> connection.number("srcOrd").orElse(0L))));
	}

	/** Whether it is something that an author wrote, and not how that is drawn. */
	private static boolean isNode(Xml point) {
		return switch (point.attribute("type")) {
		case "", "node", "doc", "asst" -> true;
		default -> false;
		};
	}

	/** The items in their order; nothing where there are no words. */
	List<Piece> pieces() {
		points.forEach((id, point) -> {
			if (point.attribute("type").equals("doc")) {
				visited.add(id);
				children(id, 0);
			}
		});
		// What hangs from nothing is said too.
		points.keySet().forEach(id -> point(id, 0));
		return pieces;
	}

	private void children(String id, int level) {
		for (Xml connection : below.getOrDefault(id, List.of())) {
			point(connection.attribute("destId"), level);
		}
	}

	private void point(String id, int level) {
		if (!points.containsKey(id) || !visited.add(id)) {
			return;
		}
		String words = points.get(id).child("dgm:t").map(TextReader::plain).orElse("");
		if (!words.isEmpty()) {
			pieces.add(new Piece.Paragraph(Mark.bullet(level), List.of(Run.words(words))));
		}
		children(id, Math.min(DEEPEST, words.isEmpty() ? level : level + 1));
	}
}
