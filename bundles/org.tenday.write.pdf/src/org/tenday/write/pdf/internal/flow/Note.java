package org.tenday.write.pdf.internal.flow;

import java.util.List;

import org.tenday.write.pdf.internal.type.Tag;

/**
 * A footnote.
 *
 * @param tag    its place in the structure: where its mark stands
 * @param strips its words
 */
public record Note(Tag tag, List<Strip> strips) {

	public Note {
		strips = List.copyOf(strips);
	}
}
