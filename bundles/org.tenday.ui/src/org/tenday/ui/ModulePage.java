package org.tenday.ui;

import org.eclipse.swt.widgets.Composite;
import org.tenday.model.Module;

/**
 * A page of the editor of modules of one skill area, beside the overview and the sessions. A plug-in adds it to the extension point
 * {@code org.tenday.ui.modulePages}.
 * <p>
 * One is made, by its public constructor without parameters, for each module that is opened, when its page first comes to the front. Where it
 * throws, the page says so in one sentence that names the plug-in; the other pages stay.
 */
public interface ModulePage {

	/**
	 * Makes the controls. Every control needs a name for screen readers.
	 *
	 * @param parent  has a grid of one column
	 * @param editing the present module, and the way to change it
	 */
	void create(Composite parent, ModuleEditing editing);

	/**
	 * Has the controls show the module as it is. Comes once after {@link #create}, after every change of the programme while the page is in
	 * front, and when it comes to the front.
	 */
	void show(Module module);
}
