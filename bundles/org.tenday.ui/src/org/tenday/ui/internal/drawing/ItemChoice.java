package org.tenday.ui.internal.drawing;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Canvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;

/** Which item of a drawing is chosen; and, while one is being linked, which other it would be linked to. */
final class ItemChoice {

	private final Canvas canvas;
	private final PlacedItems items;
	private final DrawingEdits edits;
	private int place = -1;
	private Optional<DrawnItem> linkFrom = Optional.empty();

	ItemChoice(Canvas canvas, PlacedItems items, DrawingEdits edits) {
		this.canvas = canvas;
		this.items = items;
		this.edits = edits;
	}

	/** The place of the chosen item among all; -1 for none. */
	int place() {
		return place;
	}

	/** The chosen item; the other end, while one is looked for. */
	Optional<DrawnItem> item() {
		return place < 0 ? Optional.empty() : Optional.of(items.all().get(place));
	}

	/** What is to be linked, while its other end is looked for. */
	Optional<DrawnItem> linkFrom() {
		return linkFrom;
	}

	/** @param chosen -1 for none */
	void choose(int chosen) {
		place = chosen;
		canvas.getAccessible().setFocus(place < 0 ? ACC.CHILDID_SELF : place);
		canvas.redraw();
	}

	/**
	 * Other items are shown: what was chosen stays so by its spot, or by its place. What was being linked goes on being so, unless it is gone or has
	 * nothing left to be linked to.
	 */
	void keep(String spot) {
		int still = items.placeOf(spot);
		place = still < 0 ? Math.min(place, items.all().size() - 1) : still;
		linkFrom = linkFrom.map(from -> items.placeOf(from.spot())).filter(from -> from >= 0).map(items.all()::get)
				.filter(items::hasLinkable);
	}

	/** The items; while one is being linked, who can't see the line to the chosen one hears what choosing it would do. */
	List<DrawnItem> inWords() {
		return linkFrom.map(from -> items.all().stream()
				.map(item -> new DrawnItem(item.spot(), item.name(), "Link " + from.name() + " to " + item.words())).toList())
				.orElseGet(items::all);
	}

	void beginLink() {
		item().filter(items::hasLinkable).ifPresent(from -> {
			linkFrom = Optional.of(from);
			chooseLinkable(1);
		});
	}

	/** Chooses the next item, or the one before, that can be linked; after the last comes the first. */
	void chooseLinkable(int by) {
		linkFrom.ifPresent(from -> {
			int next = place;
			do {
				next = Math.floorMod(next + by, items.all().size());
			} while (!items.isLinkable(from, items.all().get(next)));
			choose(next);
		});
	}

	/** Ends the looking for another end; what was to be linked is chosen again. */
	void endLink() {
		Optional<DrawnItem> from = linkFrom;
		linkFrom = Optional.empty();
		from.ifPresent(item -> choose(items.placeOf(item.spot())));
		canvas.redraw();
	}

	/** Ends the looking for another end by linking it, where it can be. */
	void link(Optional<DrawnItem> other) {
		Optional<DrawnItem> link = linkFrom;
		endLink();
		link.ifPresent(from -> other.filter(to -> items.isLinkable(from, to)).ifPresent(to -> edits.link(from, to)));
	}
}
