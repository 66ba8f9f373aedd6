package org.tenday.importer.internal.slides;

import java.util.List;
import java.util.stream.Stream;

import org.tenday.importer.internal.text.FormattedText;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/**
 * A slide as it was read.
 *
 * @param source where it stands
 * @param title  one line; empty where it has none
 * @param opens  whether its layout is one for the beginning of something
 * @param hidden whether it is not shown
 * @param body   all but the title, in the order of reading
 * @param notes  what the trainer says, and comments
 */
record ReadSlide(SlideSource source, String title, boolean opens, boolean hidden, List<Piece> body, List<Piece> notes) {

	private static final int MOST_WORDS = 80;

	ReadSlide {
		body = List.copyOf(body);
		notes = List.copyOf(notes);
	}

	boolean isEmpty() {
		return title.isEmpty() && body.isEmpty() && notes.isEmpty();
	}

	FormattedText text() {
		return new FormattedText(body);
	}

	FormattedText said() {
		return new FormattedText(notes);
	}

	/** What it is called where slides are listed: its title, or else its first words. */
	String label() {
		String words = Stream.concat(Stream.of(title), body.stream().map(ReadSlide::words)).filter(each -> !each.isBlank()).findFirst()
				.orElse(source.place());
		return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS).stripTrailing() + "\u2026" : words;
	}

	private static String words(Piece piece) {
		return switch (piece) {
		case Piece.Paragraph paragraph -> Run.plainText(paragraph.words());
		case Piece.Figure figure -> figure.alt();
		case Piece.Listing listing -> String.join(" ", listing.lines());
		case Piece.Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).map(Run::plainText)
				.filter(words -> !words.isEmpty()).findFirst().orElse("");
		default -> "";
		};
	}

	ReadSlide withBody(List<Piece> newBody, List<Piece> newNotes) {
		return new ReadSlide(source, title, opens, hidden, newBody, newNotes);
	}
}
