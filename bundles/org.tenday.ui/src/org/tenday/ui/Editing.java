package org.tenday.ui;

import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Composite;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Sketch;
import org.tenday.model.Programme;

/**
 * One value of an open programme while a plug-in's page or editor shows and changes it. Values are immutable: a change makes a new one of the
 * old one. To be used on the user interface's thread alone, for as long as the controls are there that it was given with.
 *
 * @param <V> what is edited: the record of a block, a module
 */
public interface Editing<V> {

	/** The present value. */
	V value();

	/** All that stands around it: objectives, glossary, people, the other modules. */
	Programme programme();

	/**
	 * Makes a change that is undone by itself. Nothing happens where it leaves everything as it was.
	 *
	 * @param label  what is undone by undoing it, as it follows the word "Undo": "Move stakeholder"
	 * @param change makes the new value of the old one; what the value's own record refuses with an {@link IllegalArgumentException} is not
	 *               made, and the reason is shown at the head of the page
	 * @return whether it was made
	 */
	boolean edit(String label, UnaryOperator<V> change);

	/**
	 * Makes a change that is a piece of typing, or of dragging: pieces in the same place that follow one another closely are undone together.
	 *
	 * @param place what is typed in, such as the name of a field; tells it from other places of the same value
	 */
	boolean typing(String label, String place, UnaryOperator<V> change);

	/** A part of a page with a heading and one sentence below it, which may be empty. The part's body has a grid of two columns. */
	Composite section(Composite parent, String title, String words);

	/** The picture of a sketch as {@code BlockComposer.drawing} prints it, with the places of its parts: for a {@link DrawingCanvas}. */
	Placed draw(Sketch sketch);
}
