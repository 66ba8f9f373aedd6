package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
		boolean inList = mark().kind() != Mark.Kind.NONE;
		if (next instanceof Flow.Remark && inList) {
			waiting.add(next);
			return;
		}
		boolean goesOn = next instanceof Flow.Text text && text.piece() instanceof Piece.Paragraph paragraph
				&& paragraph.mark().kind() != Mark.Kind.NONE;
		if (!goesOn) {
			all.addAll(waiting);
			waiting.clear();
		}
		if (all.isEmpty() || !joined(all.getLast(), next)) {
			all.add(next instanceof Flow.Caption caption ? new Flow.Text(new Piece.Paragraph(caption.words())) : next);
		}
	}

	List<Flow> all() {
		all.addAll(waiting);
		waiting.clear();
		return List.copyOf(all);
	}

	private boolean joined(Flow last, Flow next) {
		if (last instanceof Flow.PageBreak && next instanceof Flow.PageBreak) {
			return true;
		}
		if (last instanceof Flow.Box box && next instanceof Flow.Box more && !box.name().isEmpty() && box.name().equals(more.name())) {
			return replaced(new Flow.Box(box.kind(), box.name(), box.title(), both(box.content(), more.content())));
		}
		if (last instanceof Flow.Text text && text.piece() instanceof Piece.Figure figure && figure.caption().isEmpty()) {
			Optional<List<Run>> caption = Caption.of(next);
			return caption.isPresent()
					&& replaced(new Flow.Text(new Piece.Figure(figure.file(), figure.alt(), caption.get(), figure.percent())));
		}
		if (!(last instanceof Flow.Text before) || !(next instanceof Flow.Text after)) {
			return false;
		}
		if (before.piece() instanceof Piece.Listing listing && after.piece() instanceof Piece.Listing more) {
			return replaced(new Flow.Text(new Piece.Listing(listing.language(), both(listing.lines(), more.lines()))));
		}
		if (before.piece() instanceof Piece.Quote quote && after.piece() instanceof Piece.Quote more) {
			return replaced(new Flow.Text(new Piece.Quote(both(quote.content(), more.content()))));
		}
		return false;
	}

	private boolean replaced(Flow by) {
		all.set(all.size() - 1, by);
		return true;
	}

	private static <T> List<T> both(List<T> first, List<T> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}
}
