package org.tenday.skill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.tenday.document.Element;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.Element.WritingSpace;
import org.tenday.document.Inline;
import org.tenday.drawing.Sketch;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.content.Sheet;

/** What a sheet's fields are written on: where the sheet is to be filled in, what is empty has room to write. */
public final class Paper {

	/** More rows than these are looked things up in, not read, and stand in an appendix; the extract shows what they are like. */
	private static final int MOST_ROWS = 40;
	private static final int EXTRACT = 10;
	/** What learners get where nobody said how many rows they need. */
	private static final int USUAL_ROWS = 4;
	private static final String HIGH = "\u00a0";
	/** As high as a hand needs. */
	private static final Cell ROOM = Cell.of(List.of(new Inline.Text(HIGH), new Inline.LineBreak(), new Inline.Text(HIGH)));
	private static final List<Column> FACT_COLUMNS = Stream.of(2, 4, 2, 4).map(weight -> new Column(weight, Table.Align.LEFT)).toList();

	private final BlockComposer composer;
	private final Sheet sheet;
	private final Words words;
	private final boolean isForTheRoom;
	/** Asked for each field and cell; to find out takes a copy of the whole sheet. */
	private final boolean isToFill;

	/**
	 * @param isForTheRoom whether learners see it, whoever shows it
	 */
	Paper(BlockComposer composer, Sheet sheet, Words words, boolean isForTheRoom) {
		this.composer = composer;
		this.sheet = sheet;
		this.words = words;
		this.isForTheRoom = isForTheRoom;
		isToFill = sheet.isUnwritten();
	}

	/** Whether somebody is to write on it: a template, or an exercise without its model answer. */
	public boolean isToFill() {
		return isToFill;
	}

	/** A fixed word of the plug-in, from the files beside the block type's class. */
	public String word(String key, Object... values) {
		return words.get(key, values);
	}

	/** The plug-in's word for one of an enum's constants, as {@link Words#choice} finds it. */
	public String word(String group, Enum<?> choice) {
		return words.choice(group, choice);
	}

	/** A date in the programme's language, such as 31 March 2028. */
	public String date(LocalDate date) {
		return words.date(date);
	}

	/** The plug-in's fixed words, for what is printed and drawn outside a paper too. */
	public Words words() {
		return words;
	}

	/** A day as it is printed, as {@link Words#date} has it; empty where nobody said which. */
	public String date(Optional<LocalDate> day) {
		return day.map(words::date).orElse("");
	}

	/** A number as it is printed, as {@link Words#number} has it; empty where nobody said which. */
	public String number(Optional<BigDecimal> number) {
		return number.map(words::number).orElse("");
	}

	/** A whole number as it is printed; empty where nobody said which. */
	public String count(Optional<Integer> number) {
		return number(number.map(BigDecimal::valueOf));
	}

	/** What composes texts, boxes and pictures. */
	public BlockComposer composer() {
		return composer;
	}

	/**
	 * What another block of the module holds, for a sheet that is made from it: as whoever reads the paper may see it, so that nothing is told
	 * here that is kept back there. Empty where the module has no such block, where it holds something else, or where the reader gets nothing
	 * of it.
	 *
	 * @param id   the block's; may be blank
	 * @param type the record that it must hold
	 */
	public <T extends BlockContent> Optional<T> beside(String id, Class<T> type) {
		return composer.module().flatMap(module -> module.block(id)).map(Block::content).filter(type::isInstance)
				.flatMap(content -> isForTheRoom ? content.forLearners() : Optional.of(content)).map(type::cast);
	}

	/** A label with its text below it; with lines to write on where the text is empty and somebody is to write; else nothing. */
	public List<Element> field(String label, String markdown, int lines) {
		if (!markdown.isBlank()) {
			List<Element> elements = new ArrayList<>();
			elements.add(composer.label(label));
			elements.addAll(composer.text(markdown));
			return elements;
		}
		return isToFill() && lines > 0 ? List.of(composer.label(label), new WritingSpace(lines)) : List.of();
	}

	/** A label with its text in the same line; nothing where the text is empty and nobody is to write. */
	public List<Element> line(String label, String markdown) {
		if (markdown.isBlank() && !isToFill()) {
			return List.of();
		}
		List<Inline> line = new ArrayList<>();
		line.add(new Inline.Strong(Inline.text(label + ":")));
		line.add(new Inline.Text(" "));
		line.addAll(markdown.isBlank() ? Inline.text("_".repeat(30)) : composer.line(markdown));
		return List.of(new Paragraph(line));
	}

	/**
	 * Something short that is known of what the sheet is about.
	 *
	 * @param label    what it is
	 * @param markdown one line; may be empty
	 */
	public record Fact(String label, String markdown) {
		public Fact {
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(markdown, "markdown");
		}
	}

	/** Facts in a table without a heading row, two beside each other. Where nobody is to write, those that are empty are left out. */
	public List<Element> facts(List<Fact> facts) {
		List<Fact> shown = facts.stream().filter(fact -> isToFill() || !fact.markdown().isBlank()).toList();
		if (shown.isEmpty()) {
			return List.of();
		}
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = 0; i < shown.size(); i += 2) {
			List<Cell> cells = new ArrayList<>();
			for (Fact fact : shown.subList(i, Math.min(i + 2, shown.size()))) {
				cells.add(Cell.header(fact.label()));
				cells.add(fact.markdown().isBlank() ? ROOM : Cell.of(composer.line(fact.markdown())));
			}
			while (cells.size() < FACT_COLUMNS.size()) {
				cells.add(Cell.of(List.of()));
			}
			rows.add(cells);
		}
		return List.of(new Table(List.of(), FACT_COLUMNS, 0, rows));
	}

	/**
	 * A table with one heading row. Where it has no rows and somebody is to write, it has as many empty ones as the sheet says.
	 *
	 * @param caption  one line of Markdown; may be empty
	 * @param headings one a column
	 * @param weights  of the columns; empty where they follow from what stands in them
	 * @param rows     lines of Markdown; empty cells are room to write
	 */
	public List<Element> table(String caption, List<String> headings, List<Integer> weights, List<List<String>> rows) {
		List<List<String>> written = rows.isEmpty() && isToFill()
				? Collections.nCopies(sheet.brief().rows() == 0 ? USUAL_ROWS : sheet.brief().rows(),
						Collections.nCopies(headings.size(), ""))
				: rows;
		if (written.isEmpty()) {
			return List.of();
		}
		List<List<Cell>> cells = new ArrayList<>();
		cells.add(headings.stream().map(Cell::header).toList());
		written.forEach(row -> cells.add(row(row)));
		List<Column> columns = weights.isEmpty()
				? Collections.nCopies(headings.size(), Column.AUTO)
				: weights.stream().map(weight -> new Column(weight, Table.Align.LEFT)).toList();
		return List.of(new Table(composer.line(caption), columns, 1, cells));
	}

	/**
	 * A table that may be long: of more than 40 rows the first ten, and all of them at the end of the publication.
	 *
	 * @param caption  as of {@link #table}, and so are the others
	 */
	public List<Element> longTable(String caption, List<String> headings, List<Integer> weights, List<List<String>> rows) {
		if (rows.size() <= MOST_ROWS) {
			return table(caption, headings, weights, rows);
		}
		composer.append(table(caption, headings, weights, rows));
		List<Element> extract = new ArrayList<>(table(caption, headings, weights, rows.subList(0, EXTRACT)));
		extract.add(composer.small(composer.words().get("appendix.extract", EXTRACT, rows.size())));
		return List.copyOf(extract);
	}

	/** A row is as high as what stands in it, and a hand needs two lines: the first empty cell holds them open. */
	private List<Cell> row(List<String> texts) {
		List<Cell> cells = new ArrayList<>(texts.stream().map(text -> Cell.of(composer.line(text))).toList());
		int empty = isToFill() ? texts.indexOf("") : -1;
		if (empty >= 0) {
			cells.set(empty, ROOM);
		}
		return cells;
	}

	/** A drawing at the width of the text, or its own where that is smaller; nothing of nothing. */
	public List<Element> picture(Optional<Sketch> sketch) {
		return sketch.map(composer::drawing).map(List::<Element>of).orElse(List.of());
	}
}
