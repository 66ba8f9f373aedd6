package org.tenday.importer.internal.text;

import java.util.List;
import java.util.Objects;

/** Something that stands by itself, below what came before it. */
public sealed interface Piece {

	/**
	 * A heading within the text.
	 *
	 * @param level 1 to 6
	 */
	record Heading(int level, List<Run> words) implements Piece {
		public Heading {
			level = Math.clamp(level, 1, 6);
			words = List.copyOf(words);
		}
	}

	/** A paragraph or an item of a list; items of one list stand one after the other. */
	record Paragraph(Mark mark, List<Run> words) implements Piece {
		public Paragraph {
			Objects.requireNonNull(mark, "mark");
			words = List.copyOf(words);
		}

		/** A paragraph outside of lists. */
		public Paragraph(List<Run> words) {
			this(Mark.NONE, words);
		}
	}

	/** Somebody else's words. */
	record Quote(List<Piece> content) implements Piece {
		public Quote {
			content = List.copyOf(content);
		}
	}

	/**
	 * Program text.
	 *
	 * @param language such as "R"; empty where unknown
	 * @param lines    without line ends
	 */
	record Listing(String language, List<String> lines) implements Piece {
		public Listing {
			language = language.replaceAll("[^\\w+#-]", "");
			lines = lines.stream().map(CleanText::of).toList();
		}
	}

	/**
	 * A row of a table.
	 *
	 * @param cells each a line; what stands on lines of its own in a cell is parted by line breaks
	 */
	record Row(List<List<Run>> cells) {
		public Row {
			cells = cells.stream().map(List::copyOf).toList();
		}
	}

	/**
	 * A table.
	 *
	 * @param header whether the first row names the columns
	 * @param rows   those that are short are filled up with empty cells
	 */
	record Table(boolean header, List<Row> rows) implements Piece {
		public Table {
			rows = List.copyOf(rows);
		}
	}

	/**
	 * A picture on lines of its own.
	 *
	 * @param file    its path below the media folder
	 * @param alt     alternative text; may be empty
	 * @param caption below it; may be empty
	 * @param percent of the text's width, 1 to 100
	 */
	record Figure(String file, String alt, List<Run> caption, int percent) implements Piece {
		public Figure {
			Objects.requireNonNull(file, "file");
			alt = CleanText.of(alt).strip();
			caption = List.copyOf(caption);
			percent = Math.clamp(percent, 1, 100);
		}
	}

	/** The subject changes. */
	record Divider() implements Piece {
	}
}
