package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.importer.internal.text.Piece;

/** Puts together again what went on several slides because one was too full. */
final class Continued {

	private static final Pattern TITLE = Pattern
			.compile("(?i)(?<title>.*?)[\\s,:–—-]*[(\\[]?\\s*(?:continued|cont[.'’]?d?\\.?|contd\\.?|fortsetzung|forts\\.)\\s*[)\\]]?"
					+ "(?:\\s*\\(\\d{1,3}\\))?");
	/** Such an end in words alone could be what the slide is about. */
	private static final int LONGEST = 300;

	private Continued() {
	}

	/** The slides with each that says that it goes on from the one before added to that. */
	static List<List<ReadSlide>> joined(List<ReadSlide> slides) {
		List<List<ReadSlide>> runs = new ArrayList<>();
		for (ReadSlide slide : slides) {
			if (!runs.isEmpty() && goesOn(runs.getLast().getFirst(), slide)) {
				runs.getLast().add(slide);
			} else {
				runs.add(new ArrayList<>(List.of(slide)));
			}
		}
		return runs;
	}

	private static boolean goesOn(ReadSlide first, ReadSlide slide) {
		if (slide.title().length() > LONGEST || slide.opens() || slide.hidden() != first.hidden() || first.title().isEmpty()
				|| slide.source().section() != first.source().section()) {
			return false;
		}
		Matcher title = TITLE.matcher(slide.title());
		if (!title.matches()) {
			return false;
		}
		String stem = title.group("title").strip();
		boolean shortened = stem.endsWith("\u2026") && stem.length() > 1
				&& first.title().startsWith(stem.substring(0, stem.length() - 1).strip());
		return stem.equals(first.title()) || shortened;
	}

	/** One slide of a run. */
	static ReadSlide one(List<ReadSlide> run) {
		List<Piece> body = new ArrayList<>();
		List<Piece> notes = new ArrayList<>();
		for (ReadSlide slide : run) {
			add(slide.body(), body);
			notes.addAll(slide.notes());
		}
		return run.getFirst().withBody(body, notes);
	}

	/** A table that goes on has its heading again, and is one table. */
	private static void add(List<Piece> more, List<Piece> body) {
		List<Piece> rest = more;
		boolean tables = !body.isEmpty() && !more.isEmpty() && body.getLast() instanceof Piece.Table
				&& more.getFirst() instanceof Piece.Table;
		if (tables && body.getLast() instanceof Piece.Table table && more.getFirst() instanceof Piece.Table next && table.header()
				&& next.header()
				&& table.rows().getFirst().equals(next.rows().getFirst())) {
			List<Piece.Row> rows = new ArrayList<>(table.rows());
			rows.addAll(next.rows().subList(1, next.rows().size()));
			body.set(body.size() - 1, new Piece.Table(true, rows));
			rest = more.subList(1, more.size());
		}
		body.addAll(rest);
	}
}
