package org.tenday.importer.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Puts blocks of Markdown below one another, items into their lists. */
final class ListText {

	private final StringBuilder text = new StringBuilder();
	/** The lists that are open, from the outermost. */
	private final List<Open> open = new ArrayList<>();

	/**
	 * A list that the next item may belong to.
	 *
	 * @param kind      of its items
	 * @param level     as the document has it; a document may skip some
	 * @param next      the number that its next item has
	 * @param delimiter after numbers; the other one begins a new list
	 * @param indent    of what belongs to its last item
	 */
	private record Open(Mark.Kind kind, int level, int next, char delimiter, int indent) {

		boolean goesOn(Mark mark) {
			return kind == mark.kind() && (kind != Mark.Kind.NUMBER || mark.number() == next);
		}

		char otherDelimiter() {
			return delimiter == '.' ? ')' : '.';
		}
	}

	/** A block outside of lists; nothing where it is empty. */
	void add(String block) {
		add(Mark.NONE, block);
	}

	void add(Mark mark, String block) {
		if (block.isEmpty()) {
			return;
		}
		switch (mark.kind()) {
		case NONE -> {
			open.clear();
			below("\n\n");
			text.append(block);
		}
		case CONTINUED -> {
			closeBelow(mark.level());
			int indent = open.isEmpty() ? 0 : open.getLast().indent();
			below("\n\n");
			text.append(" ".repeat(indent)).append(indented(block, indent));
		}
		default -> item(mark, block);
		}
	}

	private void item(Mark mark, String block) {
		closeBelow(mark.level());
		Open before = !open.isEmpty() && open.getLast().level() == mark.level() ? open.removeLast() : null;
		boolean goesOn = before != null && before.goesOn(mark);
		int outer = open.isEmpty() ? 0 : open.getLast().indent();
		char delimiter = before == null || before.kind() != mark.kind() ? '.' : goesOn ? before.delimiter() : before.otherDelimiter();
		String sign = switch (mark.kind()) {
		case NUMBER -> "%d%c ".formatted(mark.number(), delimiter);
		case BOX -> "* [ ] ";
		default -> "- ";
		};
		int indent = outer + (mark.kind() == Mark.Kind.NUMBER ? sign.length() : 2);
		// Only a number of 1 may interrupt a paragraph, so a list of numbers begins after an empty line.
		below(goesOn || before == null && !open.isEmpty() && mark.kind() != Mark.Kind.NUMBER ? "\n" : "\n\n");
		text.append(" ".repeat(outer)).append(sign).append(indented(block, indent));
		open.add(new Open(mark.kind(), mark.level(), mark.number() + 1, delimiter, indent));
	}

	/** Closes the lists that lie deeper. */
	private void closeBelow(int level) {
		while (!open.isEmpty() && open.getLast().level() > level) {
			open.removeLast();
		}
	}

	private void below(String space) {
		text.append(text.isEmpty() ? "" : space);
	}

	/** The lines of a block but for the first, so far to the right that they belong to what stands before them. */
	static String indented(String block, int indent) {
		return block.replaceAll("\n(?!\n|$)", "\n" + " ".repeat(indent));
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
