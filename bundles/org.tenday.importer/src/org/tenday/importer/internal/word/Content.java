package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;

import org.tenday.importer.internal.text.Look;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** What is found in one paragraph, as it is being read. */
final class Content {

	private final List<Run> runs = new ArrayList<>();
	/** Pictures that are too large for a line; they stand below the paragraph. */
	private final List<Piece.Figure> figures = new ArrayList<>();
	/** Text boxes, notes for the trainer, tables of charts: what stands by itself, below the paragraph too. */
	private final List<Flow> beside = new ArrayList<>();
	private final StringBuilder hidden = new StringBuilder();
	private boolean breaksBefore;
	private boolean breaksAfter;
	private int size;

	List<Run> runs() {
		return runs;
	}

	List<Piece.Figure> figures() {
		return figures;
	}

	List<Flow> beside() {
		return beside;
	}

	void words(Run.Words words, int letters) {
		runs.add(words);
		if (!words.text().isBlank()) {
			size = Math.max(size, letters);
		}
	}

	void hide(String words) {
		hidden.append(words);
	}

	/** The words that are hidden; empty for none. */
	String hidden() {
		return hidden.toString().strip();
	}

	/** A page ends here. */
	void breakPage() {
		if (isEmpty()) {
			breaksBefore = true;
		} else {
			breaksAfter = true;
		}
	}

	boolean breaksBefore() {
		return breaksBefore;
	}

	boolean breaksAfter() {
		return breaksAfter;
	}

	/** Whether it has neither words nor pictures. */
	boolean isEmpty() {
		return Run.isBlank(runs) && figures.isEmpty();
	}

	/** The size of its largest letters in half points where all its words are bold; else 0. */
	int boldSize() {
		boolean bold = runs.stream()
				.allMatch(run -> run instanceof Run.Words words && (words.text().isBlank() || words.looks().contains(Look.STRONG)));
		return bold ? size : 0;
	}
}
