package org.tenday.importer.internal.text;

import java.util.Objects;

/**
 * What stands before a paragraph.
 *
 * @param kind   of list that it is an item of
 * @param level  how deep the list lies in others, from 0
 * @param number of the item, where items are numbered; 0 or more
 */
public record Mark(Kind kind, int level, int number) {

	/** Kinds of marks. */
	public enum Kind {
		NONE, BULLET, NUMBER,
		/** A box to tick. */
		BOX,
		/** No mark, but it belongs to the item of its level that stands before it. */
		CONTINUED
	}

	/** No list. */
	public static final Mark NONE = new Mark(Kind.NONE, 0, 0);

	private static final int DEEPEST = 8;
	private static final int HIGHEST = 999_999_999;

	/** Levels and numbers beyond what anybody writes are brought back to it. */
	public Mark {
		Objects.requireNonNull(kind, "kind");
		level = Math.clamp(level, 0, DEEPEST);
		number = Math.clamp(number, 0, HIGHEST);
	}

	public static Mark bullet(int level) {
		return new Mark(Kind.BULLET, level, 0);
	}

	public static Mark number(int level, int number) {
		return new Mark(Kind.NUMBER, level, number);
	}

	public static Mark box(int level) {
		return new Mark(Kind.BOX, level, 0);
	}

	/** A further paragraph of an item. */
	public static Mark continued(int level) {
		return new Mark(Kind.CONTINUED, level, 0);
	}
}
