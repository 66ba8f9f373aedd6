package org.tenday.ui.internal.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.tenday.document.Drawing;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Spot;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;

/** What a canvas shows, and how large: where its items and targets are, in pixels of the canvas, and which of them is where. */
final class PlacedItems {

	/** Pixels about the drawing, in which the outline of what is chosen has room. */
	static final int AROUND = 3;

	private final DrawingEdits edits;
	private Optional<Placed> shown = Optional.empty();
	private List<DrawnItem> items = List.of();
	private double scale = 1;

	PlacedItems(DrawingEdits edits) {
		this.edits = edits;
	}

	void show(Placed drawing, List<DrawnItem> drawn) {
		shown = Optional.of(drawing);
		items = List.copyOf(drawn);
	}

	/** What is shown; empty before anything is. */
	Optional<Drawing> drawing() {
		return shown.map(Placed::drawing);
	}

	List<DrawnItem> all() {
		return items;
	}

	/** Pixels a point. */
	double scale() {
		return scale;
	}

	void scaleTo(double pixels) {
		scale = pixels;
	}

	/** The place among the items of the one at a spot; -1 where there is none. */
	int placeOf(String spot) {
		return IntStream.range(0, items.size()).filter(i -> items.get(i).spot().equals(spot)).findFirst().orElse(-1);
	}

	Rectangle bounds(Spot spot) {
		return new Rectangle((int) Math.round(spot.x() * scale) + AROUND, (int) Math.round(spot.y() * scale) + AROUND,
				(int) Math.round(spot.width() * scale), (int) Math.round(spot.height() * scale));
	}

	Rectangle bounds(DrawnItem item) {
		return shown.flatMap(drawing -> drawing.spot(item.spot())).map(this::bounds).orElseGet(() -> new Rectangle(0, 0, 0, 0));
	}

	/** The place among the items of the uppermost one at a point; -1 where there is none. */
	int placeAt(Point at) {
		return IntStream.range(0, items.size()).filter(i -> bounds(items.get(i)).contains(at)).reduce((first, second) -> second).orElse(-1);
	}

	Optional<Spot> target(Point at) {
		return shown.flatMap(drawing -> drawing.at(inDrawing(at.x), inDrawing(at.y), edits::isTarget));
	}

	/** The target that an item is in the middle of. */
	Optional<Spot> targetOf(DrawnItem item) {
		Rectangle at = bounds(item);
		return target(new Point(at.x + at.width / 2, at.y + at.height / 2));
	}

	private double inDrawing(int pixels) {
		return (pixels - AROUND) / scale;
	}

	/** What an item can be linked to at a point. */
	Optional<DrawnItem> linkable(DrawnItem from, Point at) {
		int place = placeAt(at);
		return place < 0 ? Optional.empty() : Optional.of(items.get(place)).filter(to -> isLinkable(from, to));
	}

	boolean isLinkable(DrawnItem from, DrawnItem to) {
		return !from.spot().equals(to.spot()) && edits.canLink(from, to);
	}

	boolean hasLinkable(DrawnItem from) {
		return items.stream().anyMatch(to -> isLinkable(from, to));
	}
}
