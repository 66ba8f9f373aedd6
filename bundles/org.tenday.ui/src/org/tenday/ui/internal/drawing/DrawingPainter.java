package org.tenday.ui.internal.drawing;

import static org.tenday.ui.internal.drawing.PlacedItems.AROUND;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.tenday.document.Drawing;
import org.tenday.ui.DrawnItem;

/** Paints a drawing as it is printed, and over it what is chosen, dragged and being linked. */
final class DrawingPainter {

	private final Canvas canvas;
	private final PlacedItems items;
	private final ItemChoice choice;
	private final ItemDrag drag;
	private Optional<Picture> picture = Optional.empty();

	/** Made once for a drawing at a scale, because making it takes far longer than putting it on the screen. */
	private record Picture(Drawing drawing, double scale, Image image) {
	}

	DrawingPainter(Canvas canvas, PlacedItems items, ItemChoice choice, ItemDrag drag) {
		this.canvas = canvas;
		this.items = items;
		this.choice = choice;
		this.drag = drag;
		canvas.addListener(SWT.Paint, event -> items.drawing().ifPresent(drawing -> paint(event.gc, drawing)));
		canvas.addListener(SWT.Dispose, event -> forgetPicture());
	}

	private void paint(GC gc, Drawing drawing) {
		gc.drawImage(image(drawing), AROUND, AROUND);
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		if (drag.isDragging()) {
			drag.dropPlace().ifPresent(to -> outline(gc, to, 3));
			drag.dragged().ifPresent(at -> outline(gc, at, 1));
		} else {
			choice.item().map(items::bounds).ifPresent(at -> outline(gc, at, canvas.isFocusControl() ? 2 : 1));
		}
		choice.linkFrom().ifPresent(from -> paintLink(gc, from));
	}

	private Image image(Drawing drawing) {
		if (picture.filter(made -> made.scale() == items.scale() && made.drawing().equals(drawing)).isEmpty()) {
			forgetPicture();
			picture = Optional.of(new Picture(drawing, items.scale(), DrawingImage.of(drawing, items.scale(), canvas.getDisplay())));
		}
		return picture.orElseThrow().image();
	}

	private void forgetPicture() {
		picture.ifPresent(made -> made.image().dispose());
		picture = Optional.empty();
	}

	private void paintLink(GC gc, DrawnItem item) {
		Rectangle from = items.bounds(item);
		outline(gc, from, 2);
		gc.setLineStyle(SWT.LINE_DASH);
		choice.item().map(items::bounds).ifPresent(to -> gc.drawLine(from.x + from.width / 2, from.y + from.height / 2,
				to.x + to.width / 2, to.y + to.height / 2));
	}

	private static void outline(GC gc, Rectangle at, int width) {
		gc.setLineWidth(width);
		gc.drawRoundRectangle(at.x - AROUND + 1, at.y - AROUND + 1, at.width + 2 * AROUND - 2, at.height + 2 * AROUND - 2, 2 * AROUND,
				2 * AROUND);
	}
}
