package org.tenday.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tenday.drawing.Placed;
import org.tenday.ui.internal.drawing.DrawingSurface;

/**
 * Shows a drawing just as it is printed, and lets its items be changed where they stand: a click or Tab chooses one, dragging and the arrow keys move
 * it, F2, Enter and a double click rename it, Insert adds one, Delete takes it away. Dropping one on another links the two; so does L, then Tab to the
 * other and Enter. A click on a target, and dragging to where there is none, can mean something too. Whatever else can be done stands in the menu.
 * What each of these does is the editor's to say, by {@link DrawingEdits}. As wide as there is room for, at most a third wider than on paper, in a
 * parent with a grid.
 */
public final class DrawingCanvas {

	private final DrawingSurface surface;

	/**
	 * @param parent has a grid
	 * @param name   of the drawing, for screen readers
	 * @param id     the stable id
	 */
	public DrawingCanvas(Composite parent, String name, String id, DrawingEdits edits) {
		surface = new DrawingSurface(parent, name, id, edits);
	}

	/** The control, for its layout. */
	public Control control() {
		return surface.control();
	}

	/**
	 * Shows a drawing. The chosen item stays chosen by its spot, or by its place among the items where that spot is gone.
	 *
	 * @param drawing    with the places of its parts
	 * @param drawnItems what can be chosen in it, in the order in which Tab goes from one to the next
	 */
	public void show(Placed drawing, List<DrawnItem> drawnItems) {
		surface.show(drawing, drawnItems);
	}

	/** The chosen item. */
	public Optional<DrawnItem> chosen() {
		return surface.chosen();
	}

	/** Chooses an item, such as one that an edit has put in another place; nothing happens where there is none at the spot. */
	public void choose(String spot) {
		surface.choose(spot);
	}
}
