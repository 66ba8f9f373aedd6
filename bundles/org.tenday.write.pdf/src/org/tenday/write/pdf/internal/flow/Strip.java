package org.tenday.write.pdf.internal.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands across a column and is not broken: a line, a picture, a row of a table. Between two strips is the larger of the space that the
 * upper wants below itself and that the lower wants above; at the head of a page there is none.
 *
 * @param before  free space above, in points
 * @param height  in points
 * @param after   free space below, in points
 * @param keep    whether the next strip must stand on the same page
 * @param between whether it parts what is above from what is below, so that it is left out at the head of a page
 * @param frames  the grounds it stands on, outermost first
 * @param mark    paints it
 * @param notes   the footnotes whose marks are on it
 * @param anchors the names of places on it
 * @param heads   what is repeated above it when a page begins with it
 * @param cutter  breaks it where it is higher than a page; null where that cannot be
 */
public record Strip(double before, double height, double after, boolean keep, boolean between, List<Frame> frames, Mark mark,
		List<Note> notes,
		List<String> anchors, List<Strip> heads, Cutter cutter) {

	/** Breaks a strip in two. */
	@FunctionalInterface
	public interface Cutter {

		/** The part that fits a height and the rest; nothing where no part fits. */
		Optional<Cut> cut(double height);
	}

	/** The two parts of a strip. */
	public record Cut(Strip upper, Strip lower) {
	}

	/** What comes next begins a new page. */
	public static final Strip PAGE_BREAK = of(0, Mark.NONE);

	public Strip {
		frames = List.copyOf(frames);
		notes = List.copyOf(notes);
		anchors = List.copyOf(anchors);
		heads = List.copyOf(heads);
	}

	public static Strip of(double height, Mark mark) {
		return new Strip(0, height, 0, false, false, List.of(), mark, List.of(), List.of(), List.of(), null);
	}

	/** An empty strip that is never left alone. */
	public static Strip gap(double height) {
		return of(height, Mark.NONE);
	}

	public Strip spaced(double newBefore, double newAfter) {
		return new Strip(newBefore, height, newAfter, keep, between, frames, mark, notes, anchors, heads, cutter);
	}

	public Strip kept() {
		return keep ? this : new Strip(before, height, after, true, between, frames, mark, notes, anchors, heads, cutter);
	}

	/** Left out at the head of a page, and never at its foot. */
	public Strip parting() {
		return new Strip(before, height, after, true, true, frames, mark, notes, anchors, heads, cutter);
	}

	public Strip loose() {
		return keep ? new Strip(before, height, after, false, between, frames, mark, notes, anchors, heads, cutter) : this;
	}

	/** With another frame around all that it has. */
	public Strip within(Frame frame) {
		List<Frame> all = new ArrayList<>();
		all.add(frame);
		all.addAll(frames);
		return new Strip(before, height, after, keep, between, all, mark, notes, anchors, heads, cutter);
	}

	/** With something painted before it that takes no space. */
	public Strip marked(Mark first) {
		return new Strip(before, height, after, keep, between, frames, first.then(mark), notes, anchors, heads, cutter);
	}

	public Strip withHeight(double newHeight) {
		return new Strip(before, newHeight, after, keep, between, frames, mark, notes, anchors, heads, cutter);
	}

	public Strip withNotes(List<Note> newNotes) {
		return new Strip(before, height, after, keep, between, frames, mark, newNotes, anchors, heads, cutter);
	}

	public Strip withAnchors(List<String> newAnchors) {
		return new Strip(before, height, after, keep, between, frames, mark, notes, newAnchors, heads, cutter);
	}

	public Strip withHeads(List<Strip> newHeads) {
		return new Strip(before, height, after, keep, between, frames, mark, notes, anchors, newHeads, cutter);
	}

	public Strip withCutter(Cutter newCutter) {
		return new Strip(before, height, after, keep, between, frames, mark, notes, anchors, heads, newCutter);
	}
}
