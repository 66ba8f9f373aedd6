package org.tenday.write.pdf.internal.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Breaks strips into pages of one height. What is kept together goes to the next page together; what is higher than a page is broken where it must
 * be. Footnotes stand on the page of their marks; where they leave no room for it, their rest goes to the next page.
 */
public final class Paginator {

	/** Less of a page than this is left empty rather than breaking a strip that could be broken. */
	private static final double WORTH_FILLING = 0.3;

	private final double height;
	private final List<Leaf> leaves = new ArrayList<>();
	private final Deque<Strip> rest = new ArrayDeque<>();
	private final Deque<Strip> lateNotes = new ArrayDeque<>();
	private Stack body = new Stack();
	private Stack notes = new Stack();
	private Strip lastPlaced;

	private Paginator(double height) {
		this.height = height;
	}

	/** The pages of some strips; at least one. */
	public static List<Leaf> leaves(List<Strip> strips, double height) {
		Paginator paginator = new Paginator(height);
		paginator.rest.addAll(strips);
		paginator.run();
		return List.copyOf(paginator.leaves);
	}

	private void run() {
		while (!rest.isEmpty()) {
			List<Strip> together = together();
			if (rest.peek() == Strip.PAGE_BREAK) {
				rest.poll();
				if (lastPlaced != null) {
					turn();
				}
			} else if (fits(together)) {
				together.forEach(this::place);
			} else if (lastPlaced != null && !isWorthBreaking(together)) {
				turn();
			} else {
				breakUp(together);
			}
		}
		do {
			turn();
		} while (!notes.isEmpty());
	}

	/** The strips that come next up to the first that may be followed by the end of a page. */
	private List<Strip> together() {
		List<Strip> together = new ArrayList<>();
		for (Strip strip : rest) {
			if (strip == Strip.PAGE_BREAK) {
				break;
			}
			together.add(strip);
			if (!strip.keep()) {
				break;
			}
		}
		return together;
	}

	private boolean fits(List<Strip> strips) {
		List<Strip> more = strips.stream().flatMap(strip -> strip.notes().stream()).flatMap(note -> note.strips().stream()).toList();
		return body.heightWith(strips) + room(more) <= height + 0.01;
	}

	private double room(List<Strip> moreNotes) {
		double noteHeight = notes.heightWith(moreNotes);
		return noteHeight == 0 ? 0 : noteHeight + Leaf.NOTE_GAP + Leaf.NOTE_RULE_GAP;
	}

	/** Whether strips are higher than a whole page, and enough of this page is left to begin them here. */
	private boolean isWorthBreaking(List<Strip> strips) {
		Stack alone = Stack.of(strips.getFirst().heads());
		return alone.heightWith(strips) > height && left(strips.getFirst()) > height * WORTH_FILLING;
	}

	/** How much of the page is left for a strip. */
	private double left(Strip strip) {
		return height - body.heightWith(List.of(strip.withHeight(0))) - room(List.of());
	}

	private void place(Strip strip) {
		rest.poll();
		if (strip.between() && lastPlaced == null) {
			return;
		}
		body.add(strip);
		lastPlaced = strip;
		strip.notes().forEach(note -> note.strips().forEach(this::placeNote));
	}

	private void placeNote(Strip strip) {
		if (lateNotes.isEmpty() && body.height() + room(List.of(strip)) <= height + 0.01) {
			notes.add(strip);
		} else {
			lateNotes.add(strip);
		}
	}

	/** Places as many of the strips as fit, and of the first that does not as much as fits. The next page takes the rest. */
	private void breakUp(List<Strip> strips) {
		int fitting = 0;
		while (fitting < strips.size() && fits(List.of(strips.get(fitting)))) {
			place(strips.get(fitting++));
		}
		if (fitting < strips.size()) {
			Strip next = strips.get(fitting);
			Optional<Strip.Cut> cut = next.cutter() == null || fitting > 0 && left(next) < height * WORTH_FILLING
					? Optional.empty()
					: next.cutter().cut(left(next));
			if (cut.isPresent()) {
				rest.poll();
				rest.push(cut.get().lower());
				rest.push(cut.get().upper());
			}
			if (cut.isPresent() || lastPlaced == null) {
				// What does not fit an empty page and cannot be cut stands over the edge rather than being lost.
				place(rest.peek());
			}
			turn();
		}
	}

	/** Ends the page and begins the next. */
	private void turn() {
		Strip next = rest.peek();
		List<Frame> goingOn = lastPlaced == null || next == null
				? List.of()
				: lastPlaced.frames().stream().filter(next.frames()::contains).toList();
		leaves.add(new Leaf(body, notes, goingOn));
		body = new Stack();
		body.resume(goingOn);
		notes = new Stack();
		lastPlaced = null;
		while (!lateNotes.isEmpty() && (notes.isEmpty() || notes.heightWith(List.of(lateNotes.peek())) <= height / 2)) {
			notes.add(lateNotes.poll());
		}
		if (next != null) {
			next.heads().forEach(body::add);
		}
	}
}
