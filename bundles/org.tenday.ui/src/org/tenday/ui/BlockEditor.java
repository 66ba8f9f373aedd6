package org.tenday.ui;

import org.eclipse.swt.widgets.Composite;
import org.tenday.model.BlockContent;

/**
 * A bespoke editor for the blocks of one type, in place of the form that is generated from their record: for where seeing matters. A plug-in
 * adds it to the extension point {@code org.tenday.ui.blockEditors}.
 * <p>
 * One is made, by its public constructor without parameters, for each block that is shown. Where it throws, the workbench says so in one sentence
 * that names the plug-in, and shows the generated form instead.
 *
 * @param <C> the record that such a block holds
 */
public interface BlockEditor<C extends BlockContent> {

	/**
	 * Makes the controls. Every control needs a name for screen readers.
	 *
	 * @param parent  has a grid of one column
	 * @param editing the present record, and the way to change it
	 */
	void create(Composite parent, BlockEditing<C> editing);

	/**
	 * Has the controls show the record as it is. Comes once after {@link #create} and after every change of the programme, whoever made it: this
	 * editor, another one, undo, redo.
	 */
	void show(C content);
}
