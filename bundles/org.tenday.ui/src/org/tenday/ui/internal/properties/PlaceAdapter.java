package org.tenday.ui.internal.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySource;
import org.tenday.ui.internal.navigator.Node;

/** Gives the platform's Properties view what it shows of the place that is selected, wherever that is. */
public final class PlaceAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> adapter) {
		return adapter == IPropertySource.class && adaptable instanceof Node node ? adapter.cast(new PlaceSource(node)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[]{ IPropertySource.class };
	}
}
