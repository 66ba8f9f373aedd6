package org.tenday.ui.internal.drawing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.tenday.document.Drawing;

/** A drawing as pixels, sharp at the size and on the screen that it is shown at. */
public final class DrawingImage {

	private static final Pattern FAMILIES = Pattern.compile("(font-family\\s*[:=]\\s*[\"']?)[^;\"']*");

	static {
		DrawingFaces.install();
	}

	private DrawingImage() {
	}

	/**
	 * @param scale pixels a point
	 * @return to be disposed of by the caller
	 */
	public static Image of(Drawing drawing, double scale, Display display) {
		ImageDataProvider pixels = zoom -> pixels(drawing, scale * zoom / 100);
		return new Image(display, pixels);
	}

	private static ImageData pixels(Drawing drawing, double scale) {
		// A drawing names no size of its own beside its view box; with one it is made into just as many pixels.
		String sized = drawing.svg().replaceFirst("<svg ", "<svg width=\"%d\" height=\"%d\" ".formatted(Math.round(drawing.width() * scale),
				Math.round(drawing.height() * scale)));
		String lettered = FAMILIES.matcher(sized).replaceAll("$1" + DrawingFaces.FAMILY);
		return new ImageData(new ByteArrayInputStream(lettered.getBytes(StandardCharsets.UTF_8)));
	}
}
