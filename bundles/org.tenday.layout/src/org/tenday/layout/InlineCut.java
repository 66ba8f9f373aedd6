package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Inline;

/** Cuts a stretch out of a line, keeping the looks of what is in it. Places are counted in the letters of {@link Inline#plainText(List)}. */
final class InlineCut {

	private InlineCut() {
	}

	static List<Inline> between(List<Inline> content, int start, int end) {
		List<Inline> cut = new ArrayList<>();
		int at = 0;
		for (Inline inline : content) {
			int length = Inline.plainText(inline).length();
			int from = Math.max(start - at, 0);
			int to = Math.min(end - at, length);
			if (from < to) {
				cut.add(from == 0 && to == length ? inline : piece(inline, from, to));
			}
			at += length;
		}
		return cut;
	}

	private static Inline piece(Inline inline, int from, int to) {
		return switch (inline) {
		case Inline.Text text -> new Inline.Text(text.text().substring(from, to));
		case Inline.Code code -> new Inline.Code(code.text().substring(from, to));
		case Inline.Strong part -> new Inline.Strong(between(part.content(), from, to));
		case Inline.Emphasis part -> new Inline.Emphasis(between(part.content(), from, to));
		case Inline.Struck part -> new Inline.Struck(between(part.content(), from, to));
		case Inline.Link part -> new Inline.Link(part.target(), between(part.content(), from, to));
		case Inline.Jump part -> new Inline.Jump(part.anchor(), between(part.content(), from, to));
		// A picture cannot be cut: whoever has its first letter has all of it.
		case Inline.Icon icon -> from == 0 ? icon : new Inline.Text("");
		case Inline.LineBreak lineBreak -> lineBreak;
		case Inline.Footnote footnote -> footnote;
		};
	}
}
