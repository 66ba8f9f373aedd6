package org.tenday.ui;

import java.util.List;
import java.util.Optional;

import org.tenday.drawing.Spot;

/**
 * What can be done with what a {@link DrawingCanvas} shows. Each method makes an edit, after which the canvas is shown the new drawing; what an editor
 * does not override cannot be done.
 */
public interface DrawingEdits {

	/** Whether an item can be dropped on a part of the drawing, and a new one put there. */
	default boolean isTarget(Spot spot) {
		return false;
	}

	/** Moves an item to where it was dropped. */
	default void drop(DrawnItem item, Spot target) {
		// By itself nothing can be moved.
	}

	/**
	 * Moves an item that was dragged to where there is no target and nothing to be linked to, such as a bar along the time.
	 *
	 * @param right how far, in points of the drawing; negative to the left
	 * @param down  likewise; negative upwards
	 */
	default void drag(DrawnItem item, double right, double down) {
		// By itself nothing can be moved.
	}

	/** Somebody clicked on a target, such as an answer that is to be chosen. */
	default void click(Spot target) {
		// By itself a click does no more than choose an item.
	}

	/**
	 * Moves an item by an arrow key.
	 *
	 * @param right -1, 0 or 1
	 * @param up    -1, 0 or 1
	 */
	default void step(DrawnItem item, int right, int up) {
		// By itself nothing can be moved.
	}

	/**
	 * Adds an item; the canvas then has it named.
	 *
	 * @param target where, as far as somebody pointed there
	 * @return the spot of the new item; empty where nothing was added
	 */
	default Optional<String> add(Optional<Spot> target) {
		return Optional.empty();
	}

	/** Takes an item away. */
	default void remove(DrawnItem item) {
		// By itself nothing can be taken away.
	}

	/** Whether an item can be named anew. */
	default boolean canRename(DrawnItem item) {
		return true;
	}

	/** Names an item anew. */
	default void rename(DrawnItem item, String name) {
		// By itself nothing can be renamed.
	}

	/** Whether one item can be linked to another, different one. Items that are linked already say yes as well: linking them again parts them. */
	default boolean canLink(DrawnItem from, DrawnItem to) {
		return false;
	}

	/**
	 * Links two items of which {@link #canLink} said yes, or takes their link away where they are linked: somebody dropped the one on the other, or
	 * pressed L on the one and Enter on the other. An item that can be linked to where it is dropped is not moved there.
	 */
	default void link(DrawnItem from, DrawnItem to) {
		// By itself nothing can be linked.
	}

	/** What else can be done with an item: the last entries of the menu of the drawing, which the menu key and Shift+F10 open too. */
	default List<DrawingAction> actions(DrawnItem item) {
		return List.of();
	}
}
