package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Look;
import org.tenday.importer.internal.text.Mark;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Reads the tables of one page. */
final class TableReader {

	private final TextReader texts;
	private final OfficeReport report;
	private final String place;

	TableReader(TextReader texts, OfficeReport report, String place) {
		this.texts = texts;
		this.report = report;
		this.place = place;
	}

	/** Reads a table, {@code a:tbl}; nothing where it has no words. */
	Optional<Piece> read(Xml table) throws ImportException {
		boolean header = table.child("a:tblPr").filter(properties -> properties.isTrue("firstRow")).isPresent();
		List<Piece.Row> rows = new ArrayList<>();
		boolean any = false;
		boolean merged = false;
		for (Xml row : table.children("a:tr")) {
			List<List<Run>> cells = new ArrayList<>();
			for (Xml cell : row.children("a:tc")) {
				merged |= cell.number("gridSpan").orElse(1L) > 1 || cell.number("rowSpan").orElse(1L) > 1;
				List<Run> words = cell(cell);
				any |= !words.isEmpty();
				cells.add(header && rows.isEmpty() ? plainer(words) : words);
			}
			rows.add(new Piece.Row(cells));
		}
		if (!header && looksLikeHeading(rows)) {
			header = true;
			report.add(place, "The first row of a table is taken for its heading.");
		}
		if (merged) {
			report.add(place,
					"Cells of a table that stretch over several are parted: their words stand in the first one, the others are empty.");
		}
		return any ? Optional.of(new Piece.Table(header, rows)) : Optional.empty();
	}

	/** Whether no cell of the first row is empty or a number, while all below one of them are numbers; or whether all in it is bold. */
	private static boolean looksLikeHeading(List<Piece.Row> rows) {
		if (rows.size() < 2 || rows.getFirst().cells().stream().anyMatch(cell -> cell.isEmpty() || isNumber(cell))) {
			return false;
		}
		boolean bold = rows.getFirst().cells().stream().flatMap(List::stream).filter(Run.Words.class::isInstance).map(Run.Words.class::cast)
				.allMatch(words -> words.looks().contains(Look.STRONG));
		for (int i = 0; i < rows.getFirst().cells().size() && !bold; i++) {
			int column = i;
			bold = rows.stream().skip(1).allMatch(row -> row.cells().size() > column && isNumber(row.cells().get(column)));
		}
		return bold;
	}

	private static boolean isNumber(List<Run> cell) {
		return Run.plainText(cell).matches("[-+±<>≤≥~£$€]?\\s?\\d[\\d.,\\s]{0,20}\\s?[%£$€]?");
	}

	/** Paragraphs become lines; the marks of lists stand before them as signs. */
	private List<Run> cell(Xml cell) throws ImportException {
		List<Run> words = new ArrayList<>();
		for (Piece piece : cell.child("a:txBody").isPresent()
				? texts.read(cell.child("a:txBody").get(), Optional.empty(), "")
				: List.<Piece>of()) {
			if (!words.isEmpty()) {
				words.add(new Run.LineBreak());
			}
			switch (piece) {
			case Piece.Paragraph paragraph -> {
				if (paragraph.mark().kind() != Mark.Kind.NONE && paragraph.mark().kind() != Mark.Kind.CONTINUED) {
					words.add(Run.words(sign(paragraph.mark())));
				}
				words.addAll(paragraph.words());
			}
			case Piece.Listing listing -> {
				for (int i = 0; i < listing.lines().size(); i++) {
					if (i > 0) {
						words.add(new Run.LineBreak());
					}
					words.add(Run.words(listing.lines().get(i), Look.CODE));
				}
			}
			default -> throw new IllegalStateException("A cell of a slide's table holds words alone.");
			}
		}
		return words;
	}

	private static String sign(Mark mark) {
		return switch (mark.kind()) {
		case BULLET -> "\u2022 ";
		case BOX -> "\u2610 ";
		case NUMBER -> mark.number() + ". ";
		case NONE, CONTINUED -> "";
		};
	}

	/** The heading row is bold as it is. */
	private static List<Run> plainer(List<Run> words) {
		return words.stream().map(run -> {
			if (!(run instanceof Run.Words each) || !each.looks().contains(Look.STRONG)) {
				return run;
			}
			Set<Look> looks = EnumSet.copyOf(each.looks());
			looks.remove(Look.STRONG);
			return new Run.Words(each.text(), looks, each.link());
		}).toList();
	}
}
