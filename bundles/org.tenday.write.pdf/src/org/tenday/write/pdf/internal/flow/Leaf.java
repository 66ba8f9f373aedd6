package org.tenday.write.pdf.internal.flow;

import java.util.List;

import org.tenday.document.Theme.Colour;

/**
 * A page as laid out.
 *
 * @param body    what stands on it
 * @param notes   the footnotes at its foot
 * @param goingOn the frames that go on on the next page
 */
public record Leaf(Stack body, Stack notes, List<Frame> goingOn) {

	/** Free space above the line over the footnotes, and from there to the first of them, in points. */
	static final double NOTE_GAP = 9;
	static final double NOTE_RULE_GAP = 5;

	/** How much of a column footnotes take, with their line. */
	static double room(Stack notes) {
		return notes.isEmpty() ? 0 : notes.height() + NOTE_GAP + NOTE_RULE_GAP;
	}

	/** Paints it into a column. */
	public void paint(Sheet sheet, double left, double top, double height, Colour rule) {
		body.paint(sheet, left, top, goingOn);
		if (!notes.isEmpty()) {
			double notesTop = top - height + notes.height();
			sheet.rule(left, notesTop + NOTE_RULE_GAP, 72, 0.5, rule);
			notes.paint(sheet, left, notesTop, List.of());
		}
	}
}
