package org.tenday.importer.internal.word;

import java.util.List;

import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** What stands in a document, from top to bottom, before it is known what is a module and what a session. */
sealed interface Flow {

	/**
	 * A heading.
	 *
	 * @param level from 1, as the document's outline has it
	 */
	record Heading(int level, List<Run> words) implements Flow {
	}

	/** The document's own title, or the line below it. */
	record Title(boolean sub, List<Run> words) implements Flow {
	}

	/**
	 * Text, tables and pictures.
	 *
	 * @param bold the size of its letters in half points where all its words are bold, as those of headings are that nobody has given the
	 *             style of one; 0 else
	 */
	record Text(Piece piece, int bold) implements Flow {
		Text(Piece piece) {
			this(piece, 0);
		}
	}

	/** The words below a picture, where one stands before them. */
	record Caption(List<Run> words) implements Flow {
	}

	/**
	 * A box that stands out from the text.
	 *
	 * @param name  the style that makes it one, so that its paragraphs are taken together; empty for a box that is one by itself
	 * @param title empty for none
	 */
	record Box(BoxKind kind, String name, String title, List<Piece> content) implements Flow {
		public Box {
			content = List.copyOf(content);
		}
	}

	/**
	 * What only trainers read.
	 *
	 * @param about the words that a comment is about; empty where it is about none
	 */
	record Remark(String title, String about, List<Piece> content) implements Flow {
		public Remark {
			content = List.copyOf(content);
		}
	}

	/** What follows begins on a new page. */
	record PageBreak() implements Flow {
	}
}
