package org.tenday.write.pdf.internal.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Strips one below the other, with their places: what stands on a page, or in the cell of a table.
 */
public final class Stack {

	/** A strip and how far its upper edge is below that of the stack. */
	private record Placed(Strip strip, double offset) {
	}

	private final List<Placed> placed = new ArrayList<>();
	private final Set<Frame> open = new HashSet<>();
	private double height;

	/** Of strips, all of which are taken. */
	public static Stack of(List<Strip> strips) {
		Stack stack = new Stack();
		strips.forEach(stack::add);
		return stack;
	}

	public boolean isEmpty() {
		return placed.isEmpty();
	}

	/** How high it is, without the free space at its ends. */
	public double height() {
		return height;
	}

	/** How high it would be with these strips too. */
	double heightWith(List<Strip> more) {
		double sum = height;
		Strip above = isEmpty() ? null : placed.getLast().strip();
		for (Strip strip : more) {
			sum += (above == null ? 0 : gap(above, strip)) + strip.height();
			above = strip;
		}
		return sum;
	}

	/** Puts a strip below all others. */
	public void add(Strip strip) {
		double offset = isEmpty() ? height : height + gap(placed.getLast().strip(), strip);
		placed.add(new Placed(strip, offset));
		height = offset + strip.height();
	}

	/** Frames that were begun on the page before: their ground reaches a little above the first strip. */
	void resume(List<Frame> frames) {
		open.addAll(frames);
		height = frames.isEmpty() ? 0 : Frame.BROKEN_EDGE;
	}

	public static double gap(Strip above, Strip below) {
		return Math.max(above.after(), below.before());
	}

	/** The names of all places on it. */
	public List<String> anchors() {
		return placed.stream().flatMap(each -> each.strip().anchors().stream()).toList();
	}

	/** The footnotes whose marks are on it. */
	public List<Note> notes() {
		return placed.stream().flatMap(each -> each.strip().notes().stream()).toList();
	}

	/** The strip at the foot. */
	Strip last() {
		return placed.getLast().strip();
	}

	/**
	 * Paints the grounds and then the strips.
	 *
	 * @param top     the upper edge
	 * @param goingOn the frames that go on on the next page
	 */
	public void paint(Sheet sheet, double left, double top, List<Frame> goingOn) {
		paintFrames(sheet, left, top, goingOn, 0, 0, placed.size());
		for (Placed each : placed) {
			each.strip().mark().paint(sheet, left, top - each.offset());
		}
	}

	private void paintFrames(Sheet sheet, double left, double top, List<Frame> goingOn, int depth, int from, int to) {
		for (int i = from; i < to;) {
			List<Frame> frames = placed.get(i).strip().frames();
			if (frames.size() <= depth) {
				i++;
				continue;
			}
			Frame frame = frames.get(depth);
			int end = i + 1;
			while (end < to && placed.get(end).strip().frames().size() > depth && placed.get(end).strip().frames().get(depth) == frame) {
				end++;
			}
			Placed first = placed.get(i);
			Placed last = placed.get(end - 1);
			double upper = top - first.offset() + (i == 0 && open.contains(frame) ? Frame.BROKEN_EDGE : 0);
			double lower = top - last.offset() - last.strip().height()
					- (end == placed.size() && goingOn.contains(frame) ? Frame.BROKEN_EDGE : 0);
			frame.paint(sheet, left, upper, lower);
			paintFrames(sheet, left, top, goingOn, depth + 1, i, end);
			i = end;
		}
	}
}
