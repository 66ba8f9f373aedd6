package org.tenday.ui.internal.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Control;
import org.tenday.ui.internal.Icons;

/**
 * One of the icons, several times as large as in a menu: they are drawings, so nothing gets coarse.
 *
 * @param icon  as in a menu
 * @param times how many times as large
 */
record LargeIcon(ImageDescriptor icon, int times) {

	static LargeIcon of(String name, int times) {
		return new LargeIcon(Icons.get(name), times);
	}

	/** The picture, which goes when the control does. */
	Image on(Control control) {
		ImageDataProvider data = zoom -> icon.getImageData(zoom * times);
		Image image = new Image(control.getDisplay(), data);
		control.addDisposeListener(event -> image.dispose());
		return image;
	}
}
