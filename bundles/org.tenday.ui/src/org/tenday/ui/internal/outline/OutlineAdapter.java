package org.tenday.ui.internal.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.tenday.authoring.OpenProgramme;

/** Undo, check and export are for the outline's programme while the outline is active: the platform's view itself knows of none. */
public final class OutlineAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> adapter) {
		return adapter == OpenProgramme.class && adaptable instanceof ContentOutline view
				&& view.getCurrentPage() instanceof OutlinePage page
						? adapter.cast(page.programme())
						: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[]{ OpenProgramme.class };
	}
}
