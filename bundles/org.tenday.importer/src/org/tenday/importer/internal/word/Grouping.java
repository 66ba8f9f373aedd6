package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.importer.internal.text.Mark;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Puts together what comes paragraph by paragraph and is one thing: lines of a program, quotations, boxes, a picture and its caption. */
final class Grouping {

	private final List<Flow> all = new ArrayList<>();
	/** Notes for the trainer wait until the list is at its end beside which they stand. */
	private final List<Flow> waiting = new ArrayList<>();

	/** The mark of the paragraph that came last; none where something else did. */
	Mark mark() {
		return !all.isEmpty() && all.getLast() instanceof Flow.Text text && text.piece() instanceof Piece.Paragraph paragraph
				? paragraph.mark()
				: Mark.NONE;
	}

	void add(Flow next) {
		if (next instanceof Flow.Remark && mark().kind() != Mark.Kind.NONE) {
			waiting.add(next);
			return;
		}
		boolean goesOn = next instanceof Flow.Text text && text.piece() instanceof Piece.Paragraph paragraph
				&& paragraph.mark().kind() != Mark.Kind.NONE;
		if (!goesOn) {
			all.addAll(waiting);
			waiting.clear();
		}
		all.add(next);
	}

	/** All that was added, in groups. */
	List<Flow> all() {
		all.addAll(waiting);
		waiting.clear();
		List<Flow> grouped = new ArrayList<>();
		for (int from = 0; from < all.size();) {
			int to = from + 1;
			while (to < all.size() && belongs(all.get(from), all.get(to))) {
				to++;
			}
			grouped.add(together(all.subList(from, to)));
			from = to;
		}
		return grouped;
	}

	private static boolean belongs(Flow first, Flow next) {
		return switch (first) {
		case Flow.PageBreak ignored -> next instanceof Flow.PageBreak;
		case Flow.Box box -> next instanceof Flow.Box more && !box.name().isEmpty() && box.name().equals(more.name());
		case Flow.Text text -> switch (text.piece()) {
		case Piece.Listing ignored -> next instanceof Flow.Text more && more.piece() instanceof Piece.Listing;
		case Piece.Quote ignored -> next instanceof Flow.Text more && more.piece() instanceof Piece.Quote;
		case Piece.Figure ignored -> Caption.of(next).isPresent();
		default -> false;
		};
		default -> false;
		};
	}

	private static Flow together(List<Flow> group) {
		return switch (group.getFirst()) {
		case Flow.Caption caption -> new Flow.Text(new Piece.Paragraph(caption.words()));
		case Flow.Box box when group.size() > 1 -> new Flow.Box(box.kind(), box.name(), box.title(),
				group.stream().flatMap(each -> ((Flow.Box) each).content().stream()).toList());
		case Flow.Text text when group.size() > 1 -> new Flow.Text(together(text.piece(), group.subList(1, group.size())));
		default -> group.getFirst();
		};
	}

	private static Piece together(Piece first, List<Flow> rest) {
		return switch (first) {
		case Piece.Listing listing -> {
			List<String> lines = new ArrayList<>(listing.lines());
			rest.forEach(each -> lines.addAll(((Piece.Listing) ((Flow.Text) each).piece()).lines()));
			yield new Piece.Listing(listing.language(), lines);
		}
		case Piece.Quote quote -> {
			List<Piece> content = new ArrayList<>(quote.content());
			rest.forEach(each -> content.addAll(((Piece.Quote) ((Flow.Text) each).piece()).content()));
			yield new Piece.Quote(content);
		}
		case Piece.Figure figure -> {
			List<Run> caption = new ArrayList<>();
			rest.stream().map(Caption::of).flatMap(Optional::stream).forEach(line -> {
				caption.addAll(caption.isEmpty() ? List.of() : List.of(Run.words(" ")));
				caption.addAll(line);
			});
			yield new Piece.Figure(figure.file(), figure.alt(), caption, figure.percent());
		}
		default -> first;
		};
	}
}
