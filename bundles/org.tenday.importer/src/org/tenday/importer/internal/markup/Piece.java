package org.tenday.importer.internal.markup;

import java.util.List;

import org.tenday.markdown.Attributes;

/** A part of a page: running text, or a box that holds parts again. */
public sealed interface Piece {

	/** Lines of Markdown. */
	record Text(List<Line> lines) implements Piece {
		public Text {
			lines = List.copyOf(lines);
		}
	}

	/**
	 * A box.
	 *
	 * @param names   its classes, without dots; empty where it has none
	 * @param details its other attributes
	 * @param start   the line that opens it
	 * @param content what it holds
	 */
	record Box(List<String> names, Attributes details, Line start, List<Piece> content) implements Piece {
		public Box {
			names = List.copyOf(names);
			content = List.copyOf(content);
		}

		/** A box that nobody knows but that holds a solution is an exercise, whatever its name. */
		public BoxKind kind() {
			BoxKind kind = BoxKind.of(names);
			return kind == BoxKind.PLAIN && !names.isEmpty() && holdsSolution() ? BoxKind.CHALLENGE : kind;
		}

		/** Whether a solution stands directly in it. */
		public boolean holdsSolution() {
			return content.stream().anyMatch(piece -> piece instanceof Box box && BoxKind.of(box.names()) == BoxKind.SOLUTION);
		}

		/** The names as a message shows them. */
		public String name() {
			return String.join(" ", names);
		}
	}
}
