package org.tenday.ui.internal.properties;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.properties.PlaceProperties.Property;

/** The properties of a place for the platform's view. They are read and copied there; what can be changed is changed in the forms. */
final class PlaceSource implements IPropertySource {

	private final Node node;

	PlaceSource(Node node) {
		this.node = node;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return PlaceProperties.of(node).stream().map(property -> new PropertyDescriptor(property.name(), property.name()))
				.toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return PlaceProperties.of(node).stream().filter(property -> property.name().equals(id)).map(Property::value).findFirst().orElse("");
	}

	@Override
	public Object getEditableValue() {
		return null;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// Nothing is set here.
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		throw new UnsupportedOperationException("The property " + id + " can only be read.");
	}
}
