package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Look;
import org.tenday.importer.internal.text.Mark;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Reads tables. One of a single column and one or two rows is a box: so people make them who know of no other way. */
final class TableReader {

	private static final int BOX_ROWS = 2;
	private static final int MOST_COLUMNS = 60;
	private static final int FIRST_ROW = 0x20;

	private final Story story;
	private final Source source;
	/** Notes for the trainer, which no cell can hold. */
	private final List<Flow> outside = new ArrayList<>();

	TableReader(Story story) {
		this.story = story;
		source = story.source();
	}

	List<Flow> read(Xml table) throws ImportException {
		List<Xml> all = rows(table).toList();
		List<Xml> rows = all.stream().filter(row -> row.at("w:trPr", "w:del").isEmpty()).toList();
		if (rows.size() < all.size()) {
			source.once(Story.ACCEPTED);
		}
		List<Flow> read = new ArrayList<>();
		if (rows.stream().allMatch(row -> cells(row).count() == 1) && !rows.isEmpty() && rows.size() <= BOX_ROWS) {
			box(table, rows, read);
		} else if (!rows.isEmpty()) {
			read.add(new Flow.Text(table(table, rows)));
		}
		read.addAll(outside);
		return read;
	}

	/** Rows, also those within the fields of a form. */
	private static Stream<Xml> rows(Xml parent) {
		return parent.children().stream().flatMap(child -> switch (child.name()) {
		case "w:tr" -> Stream.of(child);
		case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> rows(child);
		default -> Stream.empty();
		});
	}

	private static Stream<Xml> cells(Xml parent) {
		return parent.children().stream().flatMap(child -> switch (child.name()) {
		case "w:tc" -> Stream.of(child);
		case "w:sdt", "w:sdtContent", "w:customXml" -> cells(child);
		default -> Stream.empty();
		});
	}

	private void box(Xml table, List<Xml> rows, List<Flow> read) throws ImportException {
		String style = table.at("w:tblPr", "w:tblStyle").map(each -> source.styles().style(each.attribute("w:val")).name()).orElse("");
		List<List<Piece>> content = new ArrayList<>();
		for (Xml row : rows) {
			content.add(nested(cells(row).findFirst().orElseThrow(), Story.Where.BOX));
		}
		boolean titled = rows.size() == BOX_ROWS && content.getFirst().size() == 1
				&& content.getFirst().getFirst() instanceof Piece.Paragraph;
		String title = titled ? Run.plainText(((Piece.Paragraph) content.getFirst().getFirst()).words()) : "";
		List<Piece> pieces = content.stream().skip(titled ? 1 : 0).flatMap(List::stream).toList();
		if (pieces.isEmpty() && title.isEmpty()) {
			return;
		}
		BoxKind kind = BoxKind.of(style).filter(each -> each != BoxKind.NOTE).or(() -> BoxKind.of(title)).orElse(BoxKind.NOTE);
		read.add(new Flow.Box(kind, "", title, pieces));
	}

	private List<Piece> nested(Xml cell, Story.Where where) throws ImportException {
		Story.Nested nested = story.nested(cell, story.part(), where);
		outside.addAll(nested.outside());
		return nested.pieces();
	}

	private Piece.Table table(Xml table, List<Xml> rows) throws ImportException {
		List<Piece.Row> read = new ArrayList<>();
		boolean merged = false;
		for (Xml row : rows) {
			List<List<Run>> cells = new ArrayList<>();
			gap(cells, row.at("w:trPr", "w:gridBefore").flatMap(each -> each.number("w:val")).orElse(0L));
			for (Xml cell : cells(row).toList()) {
				long span = cell.at("w:tcPr", "w:gridSpan").flatMap(each -> each.number("w:val")).orElse(1L);
				boolean below = cell.at("w:tcPr", "w:vMerge").map(each -> !each.attribute("w:val").equals("restart")).orElse(false);
				merged |= span > 1 || below;
				cells.add(lines(nested(cell, Story.Where.CELL)));
				gap(cells, span - 1);
			}
			read.add(new Piece.Row(bounded(cells)));
		}
		if (merged) {
			source.report("Cells that are joined in a table are parted: the words stand in the first of them.");
		}
		if (rows.stream().filter(row -> row.at("w:trPr", "w:tblHeader").isPresent()).count() > 1) {
			source.report("A table has several heading rows; all but the first are rows like others.");
		}
		boolean header = hasHeader(table, rows, read);
		if (header) {
			// A heading row is bold by itself.
			read.set(0, new Piece.Row(read.getFirst().cells().stream().map(Boxes::notBold).toList()));
		}
		return new Piece.Table(header, read);
	}

	/** What stands in more columns than a page can hold goes into the last. */
	private List<List<Run>> bounded(List<List<Run>> cells) {
		if (cells.size() <= MOST_COLUMNS) {
			return cells;
		}
		source.report("A table has more than %d columns; what stands in the others is put into the last.".formatted(MOST_COLUMNS));
		List<List<Run>> kept = new ArrayList<>(cells.subList(0, MOST_COLUMNS - 1));
		kept.add(((Piece.Paragraph) line(new Piece.Row(cells.subList(MOST_COLUMNS - 1, cells.size())))).words());
		return kept;
	}

	private static void gap(List<List<Run>> cells, long width) {
		for (long i = 0; i < width && cells.size() < MOST_COLUMNS; i++) {
			cells.add(List.of());
		}
	}

	/** Whether the first row names the columns: it says so, a style of the table sets it off, or its words are bold. */
	private boolean hasHeader(Xml table, List<Xml> rows, List<Piece.Row> read) {
		if (rows.getFirst().at("w:trPr", "w:tblHeader").isPresent()) {
			return true;
		}
		if (rows.size() < 2) {
			return false;
		}
		List<Run> words = read.getFirst().cells().stream().flatMap(List::stream)
				.filter(run -> run instanceof Run.Words each && !each.text().isBlank())
				.toList();
		boolean bold = !words.isEmpty() && words.stream().allMatch(run -> ((Run.Words) run).looks().contains(Look.STRONG));
		String style = table.at("w:tblPr", "w:tblStyle").map(each -> source.styles().style(each.attribute("w:val")).name()).orElse("");
		return bold || isSetOff(table) && !style.isEmpty()
				&& !style.matches("table grid|normal table|table normal|grid table light|plain table.*");
	}

	private static boolean isSetOff(Xml table) {
		return table.at("w:tblPr", "w:tblLook").map(look -> {
			String bits = look.attribute("w:val");
			return look.isTrue("w:firstRow") || bits.matches("[0-9A-Fa-f]{1,4}") && (Integer.parseInt(bits, 16) & FIRST_ROW) != 0;
		}).orElse(false);
	}

	/** What is in a cell, on lines one below the other: Markdown's cells hold no more. */
	private List<Run> lines(List<Piece> pieces) {
		List<Run> line = new ArrayList<>();
		for (Piece piece : pieces) {
			List<Run> more = line(piece);
			if (!more.isEmpty()) {
				if (!line.isEmpty()) {
					line.add(new Run.LineBreak());
				}
				line.addAll(more);
			}
		}
		return line;
	}

	private List<Run> line(Piece piece) {
		return switch (piece) {
		case Piece.Paragraph paragraph -> item(paragraph);
		case Piece.Heading heading -> Boxes.bold(heading.words());
		case Piece.Quote quote -> lines(quote.content());
		case Piece.Listing listing ->
			lines(listing.lines().stream().<Piece>map(each -> new Piece.Paragraph(List.of(Run.words(each, Look.CODE)))).toList());
		case Piece.Figure figure -> {
			List<Run> shown = new ArrayList<>(List.of(new Run.Picture(figure.file(), figure.alt())));
			shown.addAll(figure.caption().isEmpty() ? List.of() : List.of(new Run.LineBreak()));
			shown.addAll(figure.caption());
			yield shown;
		}
		case Piece.Table table -> {
			source.report("A table within a cell of a table is kept as lines of text.");
			yield lines(table.rows().stream().<Piece>map(TableReader::line).toList());
		}
		case Piece.Divider ignored -> List.of();
		};
	}

	private static Piece line(Piece.Row row) {
		List<Run> line = new ArrayList<>();
		for (List<Run> cell : row.cells()) {
			if (!cell.isEmpty()) {
				if (!line.isEmpty()) {
					line.add(Run.words(" · "));
				}
				line.addAll(cell);
			}
		}
		return new Piece.Paragraph(line);
	}

	private static List<Run> item(Piece.Paragraph paragraph) {
		Mark mark = paragraph.mark();
		String sign = switch (mark.kind()) {
		case BULLET -> "• ";
		case NUMBER -> mark.number() + ". ";
		case BOX -> "☐ ";
		default -> "";
		};
		if (sign.isEmpty()) {
			return paragraph.words();
		}
		// Spaces at the beginning of a line are lost; these hold.
		List<Run> item = new ArrayList<>(List.of(Run.words("\u2003".repeat(mark.level()) + sign)));
		item.addAll(paragraph.words());
		return item;
	}
}
