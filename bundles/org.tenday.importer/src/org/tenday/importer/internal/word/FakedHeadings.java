package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/**
 * Finds the headings of a document in which no paragraph has the style of one: short lines in bold with text below. Larger letters make a
 * higher heading. It is careful: a document of which most is bold has none.
 */
final class FakedHeadings {

	private static final int LONGEST = 90;
	private static final int LEVELS = 3;

	private FakedHeadings() {
	}

	/** The same with headings; the same list where it has some already, or nothing that looks like two of them. */
	static List<Flow> found(List<Flow> flow) {
		if (flow.stream().anyMatch(Flow.Heading.class::isInstance)) {
			return flow;
		}
		List<Integer> places = new ArrayList<>();
		TreeSet<Integer> sizes = new TreeSet<>();
		for (int i = 0; i + 1 < flow.size(); i++) {
			if (looksLikeOne(flow.get(i)) && hasTextBelow(flow, i)) {
				places.add(i);
				sizes.add(((Flow.Text) flow.get(i)).bold());
			}
		}
		long texts = flow.stream().filter(Flow.Text.class::isInstance).count();
		if (places.size() < 2 || 2L * places.size() > texts + 1) {
			return flow;
		}
		List<Integer> bySize = new ArrayList<>(sizes.descendingSet());
		List<Flow> headed = new ArrayList<>(flow);
		for (int place : places) {
			Flow.Text text = (Flow.Text) flow.get(place);
			headed.set(place, new Flow.Heading(Math.min(bySize.indexOf(text.bold()) + 1, LEVELS), plain(text)));
		}
		return headed;
	}

	private static boolean looksLikeOne(Flow flow) {
		if (!(flow instanceof Flow.Text text) || text.bold() == 0 || !(text.piece() instanceof Piece.Paragraph paragraph)) {
			return false;
		}
		String words = Run.plainText(paragraph.words());
		return words.length() <= LONGEST && !words.matches("(?s).*[.,;:]") && words.matches("(?s).*\\p{L}.*");
	}

	/** Directly below, or below one further heading, such as the first section's below the title. */
	private static boolean hasTextBelow(List<Flow> flow, int place) {
		Flow next = flow.get(place + 1);
		if (looksLikeOne(next)) {
			return ((Flow.Text) next).bold() < ((Flow.Text) flow.get(place)).bold() && place + 2 < flow.size()
					&& !looksLikeOne(flow.get(place + 2));
		}
		return !(next instanceof Flow.PageBreak);
	}

	private static List<Run> plain(Flow.Text text) {
		return ((Piece.Paragraph) text.piece()).words().stream().map(run -> run instanceof Run.Words words ? Run.words(words.text()) : run)
				.toList();
	}
}
