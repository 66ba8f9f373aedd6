package org.tenday.ui;

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

	/** Names an item anew. */
	default void rename(DrawnItem item, String name) {
		// By itself nothing can be renamed.
	}
}
