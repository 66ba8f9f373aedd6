package org.tenday.ui.internal.editors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/**
 * Finds the editor that is open on something. The workbench itself looks for the name of what is edited among the titles of the editors that
 * were open the last time and have not been shown yet; a programme's folder is called otherwise, and it would be opened a second time.
 */
public final class SameInput implements IEditorMatchingStrategy {

	@Override
	public boolean matches(IEditorReference editor, IEditorInput input) {
		try {
			return input.equals(editor.getEditorInput());
		} catch (PartInitException e) {
			// What it was open on can't be told any more, so that it is not this.
			ILog.of(SameInput.class).warn(e.getMessage(), e);
			return false;
		}
	}
}
