package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tenday.importer.internal.text.Mark;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** What stands below a picture. */
final class Caption {

	private static final Pattern NUMBERED = Pattern.compile(
			"^\\s*(?:figure|fig\\.?|abbildung|abb\\.|bild|illustration|drawing|picture|image|figura|ilustración|рисунок|图)\\s*\\d+(?:[.-]\\d+)*\\s*[:.–—-]?\\s*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final int LONGEST = 300;

	private Caption() {
	}

	/**
	 * The words of what follows upon a picture where they are its caption: by their style, or because they begin as captions do. Without
	 * the number by which the document calls the picture: Tenday numbers pictures anew.
	 */
	static Optional<List<Run>> of(Flow next) {
		return switch (next) {
		case Flow.Caption caption -> Optional.of(withoutNumber(caption.words()));
		case Flow.Text text when text.piece() instanceof Piece.Paragraph paragraph && paragraph.mark().kind() == Mark.Kind.NONE
				&& isNumbered(Run.plainText(paragraph.words())) ->
			Optional.of(withoutNumber(paragraph.words()));
		default -> Optional.empty();
		};
	}

	private static boolean isNumbered(String words) {
		return words.length() <= LONGEST && NUMBERED.matcher(words).find() && words.matches("(?s)\\D*\\d+(?:[.-]\\d+)*\\s*[:.–—].+");
	}

	private static List<Run> withoutNumber(List<Run> caption) {
		String words = caption.stream().map(run -> run instanceof Run.Words each ? each.text() : "\n").collect(Collectors.joining());
		Matcher number = NUMBERED.matcher(words);
		int left = number.find() ? number.end() : 0;
		List<Run> rest = new ArrayList<>();
		for (Run run : caption) {
			if (left > 0 && run instanceof Run.Words each) {
				int cut = Math.min(left, each.text().length());
				left -= cut;
				rest.add(new Run.Words(each.text().substring(cut), each.looks(), each.link()));
			} else {
				rest.add(run);
			}
		}
		return rest;
	}
}
