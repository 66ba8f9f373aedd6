package org.tenday.ui.internal.drawing;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.tenday.document.Drawing;
import org.tenday.drawing.Placed;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.StableId;

/** The control that shows a drawing to be edited, as wide as there is room for, with all that reads, paints and changes it. */
public final class DrawingSurface {

	/** Pixels of a screen a point, at most: so a drawing of a page's width still has room beside the programmes. */
	private static final double MOST = 1.6;

	private final Canvas canvas;
	private final PlacedItems items;
	private final ItemChoice choice;

	/**
	 * @param parent has a grid
	 * @param name   of the drawing, for screen readers
	 * @param id     the stable id
	 */
	public DrawingSurface(Composite parent, String name, String id, DrawingEdits edits) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		StableId.set(canvas, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, 100).applyTo(canvas);
		items = new PlacedItems(edits);
		choice = new ItemChoice(canvas, items, edits);
		ItemsAccess.add(canvas, name, () -> items.drawing().map(Drawing::alt).orElse(""), choice::inWords, choice::place, items::bounds);
		canvas.addListener(SWT.Resize, event -> fit());
		canvas.addListener(SWT.FocusOut, event -> choice.endLink());
		ItemNames names = new ItemNames(canvas, items, choice, edits);
		ItemDrag drag = new ItemDrag(canvas, items, choice, names, edits);
		canvas.addListener(SWT.FocusIn, event -> focused(drag));
		new ItemKeys(canvas, items, choice, names, drag, edits);
		new ItemMenu(canvas, items, choice, names, edits);
		new DrawingPainter(canvas, items, choice, drag);
	}

	/** The control, for its layout. */
	public Control control() {
		return canvas;
	}

	/** Shows a drawing, and keeps chosen what is chosen. */
	public void show(Placed drawing, List<DrawnItem> drawnItems) {
		String spot = choice.item().map(DrawnItem::spot).orElse("");
		items.show(drawing, drawnItems);
		choice.keep(spot);
		fit();
		canvas.redraw();
	}

	/** The chosen item. */
	public Optional<DrawnItem> chosen() {
		return choice.item();
	}

	/** Chooses an item; nothing happens where there is none at the spot. */
	public void choose(String spot) {
		int place = items.placeOf(spot);
		if (place >= 0) {
			choice.choose(place);
		}
	}

	/** Whoever comes by Tab has something chosen at once. */
	private void focused(ItemDrag drag) {
		if (choice.place() < 0 && !items.all().isEmpty() && !drag.isPressed()) {
			choice.choose(0);
		}
		canvas.redraw();
	}

	/** Makes the drawing as wide as there is room for; its height follows. */
	private void fit() {
		int width = canvas.getClientArea().width;
		if (items.drawing().isEmpty() || width <= 2 * PlacedItems.AROUND) {
			return;
		}
		Drawing drawing = items.drawing().get();
		items.scaleTo(Math.min(MOST, (width - 2.0 * PlacedItems.AROUND) / drawing.width()));
		int height = (int) Math.ceil(drawing.height() * items.scale()) + 2 * PlacedItems.AROUND;
		GridData data = (GridData) canvas.getLayoutData();
		if (data.heightHint != height) {
			data.heightHint = height;
			// A resize comes in the middle of laying out, which can't be begun anew before it has ended.
			canvas.getDisplay().asyncExec(this::layOut);
		}
	}

	private void layOut() {
		if (canvas.isDisposed()) {
			return;
		}
		canvas.requestLayout();
		for (Composite parent = canvas.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof SharedScrolledComposite form) {
				form.reflow(true);
				return;
			}
		}
	}
}
