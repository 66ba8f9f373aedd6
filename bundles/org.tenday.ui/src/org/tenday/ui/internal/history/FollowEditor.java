package org.tenday.ui.internal.history;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells of every editor that comes to the front. */
final class FollowEditor implements IPartListener2 {

	private final Consumer<IEditorPart> shown;

	FollowEditor(Consumer<IEditorPart> shown) {
		this.shown = shown;
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof IEditorPart editor) {
			shown.accept(editor);
		}
	}
}
