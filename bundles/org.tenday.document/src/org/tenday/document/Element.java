package org.tenday.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Something that stands on a page or slide by itself, below what came before it. */
public sealed interface Element {

	/**
	 * A heading.
	 *
	 * @param level   1 to 6; level 1 opens a part of the document; levels follow one another without gaps
	 * @param content the words
	 * @param anchor  a name to jump to, unique in the document; empty for none
	 */
	record Heading(int level, List<Inline> content, String anchor) implements Element {
		public Heading {
			if (level < 1 || level > 6) {
				throw new IllegalArgumentException("There is no heading of level " + level + ": use 1 to 6.");
			}
			content = List.copyOf(content);
			Objects.requireNonNull(anchor, "anchor");
		}

		public Heading(int level, String text) {
			this(level, Inline.text(text), "");
		}
	}

	/**
	 * A paragraph.
	 *
	 * @param style what it is, for how it looks
	 */
	record Paragraph(List<Inline> content, Style style) implements Element {

		/** What a paragraph is. */
		public enum Style {
			/** Running text. */
			BODY,
			/** The opening sentences of a part, set larger. */
			LEAD,
			/** Sources, licences and the like, set smaller. */
			SMALL,
			/** A name before a list of things: bold, kept with what follows, no heading of the document's outline. */
			LABEL,
			/** Somebody else's words. */
			QUOTE
		}

		public Paragraph {
			content = List.copyOf(content);
			Objects.requireNonNull(style, "style");
		}

		public Paragraph(List<Inline> content) {
			this(content, Style.BODY);
		}

		public Paragraph(String text) {
			this(Inline.text(text), Style.BODY);
		}
	}

	/**
	 * A list.
	 *
	 * @param kind  how its items are marked
	 * @param start the number of the first item where items are numbered
	 * @param items each one or more elements
	 */
	record ItemList(Kind kind, int start, List<List<Element>> items) implements Element {

		/** How items are marked. */
		public enum Kind {
			BULLETS, NUMBERS,
			/** An empty box to tick before each item. */
			BOXES
		}

		public ItemList {
			Objects.requireNonNull(kind, "kind");
			items = items.stream().map(List::copyOf).toList();
		}

		/** A list of one-paragraph items. */
		public static ItemList of(Kind kind, List<List<Inline>> lines) {
			return new ItemList(kind, 1, lines.stream().map(line -> List.<Element>of(new Paragraph(line))).toList());
		}
	}

	/**
	 * A table. All rows have as many cells as there are columns.
	 *
	 * @param caption    above it; empty for none
	 * @param columns    relative widths and alignment, left to right
	 * @param headerRows how many of the rows, from the top, are headings and are repeated on each page
	 * @param rows       top to bottom
	 */
	record Table(List<Inline> caption, List<Column> columns, int headerRows, List<List<Cell>> rows) implements Element {

		/** How the words of a column stand. */
		public enum Align {
			LEFT, CENTRE, RIGHT
		}

		/**
		 * @param weight its share of the width, relative to the others; 0 where the writer is to find it from the contents
		 */
		public record Column(double weight, Align align) {
			/** A column as wide as its contents ask for. */
			public static final Column AUTO = new Column(0, Align.LEFT);
		}

		/**
		 * @param header whether it names its row or column
		 */
		public record Cell(List<Element> content, boolean header) {
			public Cell {
				content = List.copyOf(content);
			}

			public static Cell of(List<Inline> line) {
				return new Cell(line.isEmpty() ? List.of() : List.of(new Paragraph(line)), false);
			}

			public static Cell of(String text) {
				return of(Inline.text(text));
			}

			public static Cell header(List<Inline> line) {
				return new Cell(List.of(new Paragraph(line)), true);
			}

			public static Cell header(String text) {
				return header(Inline.text(text));
			}
		}

		public Table {
			caption = List.copyOf(caption);
			columns = List.copyOf(columns);
			rows = rows.stream().map(List::copyOf).toList();
			for (List<Cell> row : rows) {
				if (row.size() != columns.size()) {
					throw new IllegalArgumentException(
							"A row of %d cells does not fit a table of %d columns.".formatted(row.size(), columns.size()));
				}
			}
			if (headerRows < 0 || headerRows > rows.size()) {
				throw new IllegalArgumentException("A table of %d rows cannot have %d heading rows.".formatted(rows.size(), headerRows));
			}
		}
	}

	/**
	 * A picture with its caption.
	 *
	 * @param picture what is shown
	 * @param caption below it; empty for none
	 * @param credit  source and licence, set small; empty for none
	 * @param width   share of the text's width, over 0 to 1; a picture is never made larger than its natural size at 96 pixels an inch
	 */
	record Figure(Picture picture, List<Inline> caption, List<Inline> credit, double width) implements Element {
		public Figure {
			Objects.requireNonNull(picture, "picture");
			caption = List.copyOf(caption);
			credit = List.copyOf(credit);
			if (!(width > 0 && width <= 1)) {
				throw new IllegalArgumentException("A figure's width is a share of the text's, over 0 to 1, and not " + width + ".");
			}
		}
	}

	/** What a figure shows. */
	sealed interface Picture {
		/** Alternative text. */
		String alt();

		/** A picture file. */
		record OfImage(Image image) implements Picture {
			@Override
			public String alt() {
				return image.alt();
			}
		}

		/** A drawing. */
		record OfDrawing(Drawing drawing) implements Picture {
			@Override
			public String alt() {
				return drawing.alt();
			}
		}

		/** A picture that could not be had: printed as a marked gap with the reason. Whoever composes it tells; a writer does not tell again. */
		record Missing(String alt, String reason) implements Picture {
			public Missing {
				Objects.requireNonNull(alt, "alt");
				Objects.requireNonNull(reason, "reason");
			}
		}
	}

	/**
	 * Program text.
	 *
	 * @param language    such as "R"; empty where unknown
	 * @param lines       one string a line, without line ends
	 * @param lineNumbers whether lines are numbered
	 * @param first       the number of the first line; 1 but for the rest of a listing that was broken
	 */
	record Listing(String language, List<String> lines, boolean lineNumbers, int first) implements Element {
		public Listing {
			Objects.requireNonNull(language, "language");
			lines = List.copyOf(lines);
		}

		/** A whole listing. */
		public Listing(String language, List<String> lines, boolean lineNumbers) {
			this(language, lines, lineNumbers, 1);
		}
	}

	/**
	 * A box that stands out from the text.
	 *
	 * @param kind    says how it is coloured and marked
	 * @param label   the kind in words, such as "Exercise" or "Key points"; always printed, so that colour alone says nothing
	 * @param title   empty for none
	 * @param content what is in it
	 */
	record Box(Kind kind, String label, List<Inline> title, List<Element> content) implements Element {

		/** Kinds of boxes. */
		public enum Kind {
			NOTE, TIP, WARNING, KEY_POINTS, OBJECTIVES, EXERCISE, SOLUTION, DISCUSSION, ACTIVITY, CASE_STUDY, TRAINER,
			/** Something that is missing, with what to do about it. */
			GAP
		}

		public Box {
			Objects.requireNonNull(kind, "kind");
			Objects.requireNonNull(label, "label");
			title = List.copyOf(title);
			content = List.copyOf(content);
		}
	}

	/**
	 * Things side by side, for the looks alone: no table of data, and read column by column. Stands on one page where it fits one.
	 *
	 * @param columns left to right; not empty
	 */
	record Columns(List<Column> columns) implements Element {

		/**
		 * One of the columns.
		 *
		 * @param weight  its share of the width, relative to the others; over 0
		 * @param content top to bottom
		 */
		public record Column(double weight, List<Element> content) {
			public Column {
				if (!(weight > 0)) {
					throw new IllegalArgumentException("A column's weight is its share of the width, over 0, and not " + weight + ".");
				}
				content = List.copyOf(content);
			}
		}

		public Columns {
			columns = List.copyOf(columns);
			if (columns.isEmpty()) {
				throw new IllegalArgumentException("Things side by side need one column or more.");
			}
		}

		/** The widths of the columns where they share some width, less the free space between them. */
		public List<Double> widths(double width, double gap) {
			double shared = Math.max(0, width - gap * (columns.size() - 1));
			double weights = columns.stream().mapToDouble(Column::weight).sum();
			return columns.stream().map(column -> shared * column.weight() / weights).toList();
		}
	}

	/** Ruled lines to write on; {@code lines} is 1 or more. */
	record WritingSpace(int lines) implements Element {
		public WritingSpace {
			if (lines < 1) {
				throw new IllegalArgumentException("A writing space has one line or more.");
			}
		}
	}

	/** A term with its explanation; several in a row make a glossary. */
	record Definition(List<Inline> term, List<Element> content) implements Element {
		public Definition {
			term = List.copyOf(term);
			content = List.copyOf(content);
		}
	}

	/** The table of contents of the whole document: headings of level 1 to {@code depth}, with their page numbers. */
	record Contents(String title, int depth) implements Element {
		public Contents {
			Objects.requireNonNull(title, "title");
		}
	}

	/** What comes next begins on a new page. */
	record PageBreak() implements Element {
	}

	/** A thin line across the text: the subject changes. */
	record Divider() implements Element {
	}

	/** The first heading of some elements, in their order. */
	static Optional<Heading> firstHeading(List<Element> elements) {
		return elements.stream().filter(Heading.class::isInstance).map(Heading.class::cast).findFirst();
	}
}
