package org.tenday.importer.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one text in Markdown; its footnotes stand at its end. */
final class MarkdownText {

	private static final String PICTURES = "media/";
	private static final String UNCODED = "-._~/";

	/** Where a line stands: what a new line is written as there, and whether something else than a paragraph could begin with it. */
	private enum Place {
		START("\\\n", true), HEADING(" ", true), CELL("<br>", false), INNER(" ", false);

		private final String lineBreak;
		private final boolean startsLine;

		Place(String lineBreak, boolean startsLine) {
			this.lineBreak = lineBreak;
			this.startsLine = startsLine;
		}
	}

	private final Set<String> simplifications = new LinkedHashSet<>();
	private final List<String> notes = new ArrayList<>();
	private boolean withinNote;

	List<String> simplifications() {
		return List.copyOf(simplifications);
	}

	String of(List<Piece> pieces) {
		String text = blocks(pieces);
		List<String> parts = new ArrayList<>();
		if (!text.isEmpty()) {
			parts.add(text);
		}
		for (int i = 0; i < notes.size(); i++) {
			parts.add("[^%d]: %s".formatted(i + 1, ListText.indented(notes.get(i), 4)));
		}
		return String.join("\n\n", parts);
	}

	private String blocks(List<Piece> pieces) {
		ListText text = new ListText();
		for (Piece piece : pieces) {
			switch (piece) {
			case Piece.Paragraph paragraph -> text.add(paragraph.mark(), line(paragraph.words(), Place.START));
			case Piece.Heading heading -> {
				String words = line(heading.words(), Place.HEADING);
				text.add(words.isEmpty() ? "" : "#".repeat(heading.level()) + " " + words);
			}
			case Piece.Quote quote -> text.add(blocks(quote.content()).lines().map(each -> ("> " + each).stripTrailing())
					.collect(Collectors.joining("\n")));
			case Piece.Listing listing -> text.add(listing(listing));
			case Piece.Table table -> text.add(table(table));
			case Piece.Figure figure -> text.add(figure(figure));
			case Piece.Divider ignored -> text.add("---");
			}
		}
		return text.toString();
	}

	private String line(List<Run> runs, Place place) {
		LineTokens tokens = new LineTokens(run -> special(run, place.lineBreak), place == Place.CELL, simplifications::add);
		List<Run> shown = withinNote || place == Place.INNER ? withoutNotes(runs) : runs;
		return LineText.of(withoutLastBreaks(tokens.of(withoutEnds(shown)), place.lineBreak), place.startsLine);
	}

	/** Before a note that says nothing there can be a break with nothing below it. */
	private static List<Token> withoutLastBreaks(List<Token> tokens, String lineBreak) {
		List<Token> kept = new ArrayList<>(tokens);
		while (!kept.isEmpty() && switch (kept.getLast()) {
		case Token.Raw raw -> raw.markdown().equals(lineBreak);
		case Token.Plain plain -> CleanText.isBlank(plain.text());
		case Token.Delimiter ignored -> false;
		}) {
			kept.removeLast();
		}
		return kept;
	}

	/** Nothing is printed of spaces and line breaks at either end. */
	private static List<Run> withoutEnds(List<Run> runs) {
		List<Run> kept = new ArrayList<>(runs);
		while (!kept.isEmpty() && Run.isBlank(List.of(kept.getLast()))) {
			kept.removeLast();
		}
		while (!kept.isEmpty() && Run.isBlank(List.of(kept.getFirst()))) {
			kept.removeFirst();
		}
		return kept;
	}

	private String special(Run run, String lineBreak) {
		return switch (run) {
		case Run.LineBreak ignored -> lineBreak;
		case Run.Picture picture -> picture(picture.file(), picture.alt(), List.of());
		case Run.Note note -> note(note);
		case Run.Words ignored -> throw new IllegalStateException("Words are no special run.");
		};
	}

	private String note(Run.Note note) {
		withinNote = true;
		String text = blocks(note.content());
		withinNote = false;
		if (text.isEmpty()) {
			return "";
		}
		notes.add(text);
		return "[^" + notes.size() + "]";
	}

	private static String listing(Piece.Listing listing) {
		int longest = listing.lines().stream().mapToInt(MarkdownText::backticks).max().orElse(0);
		String fence = "`".repeat(Math.max(3, longest + 1));
		return listing.lines().isEmpty() ? "" : fence + listing.language() + "\n" + String.join("\n", listing.lines()) + "\n" + fence;
	}

	private static int backticks(String line) {
		int longest = 0;
		int length = 0;
		for (char sign : line.toCharArray()) {
			length = sign == '`' ? length + 1 : 0;
			longest = Math.max(longest, length);
		}
		return longest;
	}

	private String table(Piece.Table table) {
		int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		if (columns == 0) {
			return "";
		}
		List<String> lines = new ArrayList<>();
		if (!table.header()) {
			lines.add(row(List.of(), columns));
		}
		table.rows().forEach(row -> lines.add(row(row.cells(), columns)));
		lines.add(1, "|" + " --- |".repeat(columns));
		return String.join("\n", lines);
	}

	private String row(List<List<Run>> cells, int columns) {
		StringBuilder row = new StringBuilder("|");
		for (int i = 0; i < columns; i++) {
			String words = i < cells.size() ? cell(cells.get(i)) : "";
			row.append(' ').append(words).append(words.isEmpty() ? "|" : " |");
		}
		return row.toString();
	}

	private String cell(List<Run> words) {
		return line(words, Place.CELL);
	}

	private String figure(Piece.Figure figure) {
		String width = figure.percent() == 100 ? "" : "{width=" + figure.percent() + "%}";
		return picture(figure.file(), figure.alt(), figure.caption()) + width;
	}

	private String picture(String file, String alt, List<Run> caption) {
		String title = caption(caption);
		return "![%s](%s%s%s)".formatted(Escape.words(alt, false, false), PICTURES, coded(file),
				title.isEmpty() ? "" : " \"" + Escape.title(title) + "\"");
	}

	/** A line by itself, in which notes stand in brackets: it has no foot. */
	String caption(List<Run> runs) {
		return line(runs, Place.INNER);
	}

	/** The words of notes in brackets, where they cannot stand at a foot. */
	private static List<Run> withoutNotes(List<Run> runs) {
		return runs.stream().flatMap(run -> run instanceof Run.Note note ? inBrackets(note) : Stream.of(run)).toList();
	}

	private static Stream<Run> inBrackets(Run.Note note) {
		Stream<Run> words = note.content().stream().filter(Piece.Paragraph.class::isInstance).map(Piece.Paragraph.class::cast)
				.flatMap(paragraph -> Stream.concat(Stream.of(Run.words(" ")), withoutNotes(paragraph.words()).stream()));
		return Stream.of(Stream.of(Run.words(" (")), words.skip(1), Stream.of(Run.words(")"))).flatMap(Function.identity());
	}

	private static String coded(String path) {
		StringBuilder address = new StringBuilder();
		for (byte letter : path.getBytes(StandardCharsets.UTF_8)) {
			boolean plain = letter > 0 && (Character.isLetterOrDigit(letter) || UNCODED.indexOf(letter) >= 0);
			address.append(plain ? Character.toString(letter) : "%%%02X".formatted(letter & 0xff));
		}
		return address.toString();
	}
}
