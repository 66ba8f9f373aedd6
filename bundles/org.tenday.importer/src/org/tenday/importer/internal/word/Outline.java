package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.tenday.importer.internal.text.Mark;
import org.tenday.importer.internal.text.MinutesInText;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/**
 * Which headings open a session. Those above open a module, those below name a block or stand within its text. It follows from the
 * document's shape:
 * <ol>
 * <li>Where at least two headings of one level, and half of them, say how long something takes, they open sessions.</li>
 * <li>Else, where there is one heading of the highest level, before all others, it names the whole, and those of the next level open
 * sessions.</li>
 * <li>Else, where there are three levels or more, and more headings of the second than of the first, those of the second open sessions: so
 * are handbooks, with a part for each day or subject.</li>
 * <li>Else those of the highest level do.</li>
 * </ol>
 *
 * @param session the level whose headings open sessions; 0 where there are no headings
 * @param block   the level whose headings name blocks: the next that is used; 0 where there is none
 * @param whole   whether the one heading above the sessions names the whole document
 */
record Outline(int session, int block, boolean whole) {

	private static final int MOST_PARTS = 12;

	/**
	 * @param flow   the document
	 * @param chosen the level that the user has chosen for sessions; empty where the shape is to tell
	 */
	static Outline of(List<Flow> flow, Optional<Integer> chosen) {
		Map<Integer, List<Integer>> levels = new TreeMap<>();
		for (int i = 0; i < flow.size(); i++) {
			if (flow.get(i) instanceof Flow.Heading heading) {
				levels.computeIfAbsent(heading.level(), ignored -> new ArrayList<>()).add(i);
			}
		}
		if (levels.isEmpty()) {
			return new Outline(0, 0, false);
		}
		List<Integer> used = List.copyOf(levels.keySet());
		int first = levels.values().stream().mapToInt(List::getFirst).min().orElseThrow();
		int highest = used.getFirst();
		boolean whole = used.size() > 1 && levels.get(highest).size() == 1 && levels.get(highest).getFirst() == first;
		int session = chosen.flatMap(level -> used.stream().filter(each -> each >= level).findFirst())
				.orElseGet(() -> timed(flow, levels).orElseGet(() -> {
					boolean parts = used.size() > 2 && levels.get(used.get(1)).size() > levels.get(highest).size();
					return whole || parts ? used.get(1) : highest;
				}));
		int below = used.indexOf(session) + 1;
		return new Outline(session, below < used.size() ? used.get(below) : 0, whole && session > highest);
	}

	/** The level of which most headings have a time. */
	private static Optional<Integer> timed(List<Flow> flow, Map<Integer, List<Integer>> levels) {
		Optional<Integer> best = Optional.empty();
		long most = 1;
		for (Map.Entry<Integer, List<Integer>> level : levels.entrySet()) {
			long count = level.getValue().stream().filter(place -> hasTime(flow, place)).count();
			if (count > most && 2 * count >= level.getValue().size()) {
				most = count;
				best = Optional.of(level.getKey());
			}
		}
		return best;
	}

	private static boolean hasTime(List<Flow> flow, int place) {
		return flow.get(place) instanceof Flow.Heading heading && MinutesInText.in(Run.plainText(heading.words())).isPresent()
				|| place + 1 < flow.size() && flow.get(place + 1) instanceof Flow.Text text && minutes(text).isPresent();
	}

	/** The minutes of a line that says how long something takes, perhaps among other things: "Day 1 · 20 minutes · in pairs". */
	static OptionalInt minutes(Flow.Text text) {
		if (!(text.piece() instanceof Piece.Paragraph paragraph) || paragraph.mark().kind() != Mark.Kind.NONE) {
			return OptionalInt.empty();
		}
		return Stream.of(Run.plainText(paragraph.words()).split("\\s+[·|•]\\s+", MOST_PARTS)).map(MinutesInText::only)
				.filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
	}

	/** Whether a paragraph says how long something takes, and nothing else. */
	static boolean isTime(Flow.Text text) {
		return text.piece() instanceof Piece.Paragraph paragraph && paragraph.words().stream().allMatch(Run.Words.class::isInstance)
				&& MinutesInText.only(Run.plainText(paragraph.words())).isPresent();
	}
}
