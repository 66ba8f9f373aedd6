package org.tenday.ui.internal.programmes;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.tenday.authoring.OpenProgramme;

/** A view that says how something is done is about the programme that it is done in, that of the editor in front. */
public final class GuideAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> adapter) {
		if (adapter == OpenProgramme.class && adaptable instanceof IViewPart view) {
			IEditorPart editor = view.getSite().getPage().getActiveEditor();
			return editor == null ? null : Adapters.adapt(editor, adapter);
		}
		return null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[]{ OpenProgramme.class };
	}
}
