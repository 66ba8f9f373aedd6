package org.tenday.ui;

import org.eclipse.swt.widgets.Composite;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;

/**
 * What a block editor edits: the record in one block.
 *
 * @param <C> the record
 */
public interface BlockEditing<C extends BlockContent> extends Editing<C> {

	/** The block that holds the record. Its title and where it goes are edited above the editor already. */
	Block block();

	/**
	 * Adds the fields of the generated form, so that an editor makes by hand only what a field cannot show.
	 *
	 * @param parent     gets a part with a grid of its own, of labels and fields
	 * @param components the record's components to add fields for, by name, in the record's order; all where none is named
	 * @return the part, for the parent's layout
	 * @throws IllegalArgumentException where the record has no component of a name
	 */
	Composite fields(Composite parent, String... components);
}
