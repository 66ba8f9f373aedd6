package org.tenday.ui.internal.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The faces that drawings are lettered in: the product's own, because Java knows no stand-in for Arial where that is not installed. */
final class DrawingFaces {

	/** The name of the face on the screen. */
	static final String FAMILY = "Liberation Sans";

	private static final List<String> FILES = List.of("LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic");

	private DrawingFaces() {
	}

	/** Makes the faces known to Java's drawing. What a machine has installed under the same name is kept. */
	static void install() {
		GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
		for (String file : FILES) {
			try (InputStream in = DrawingFaces.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
				if (in == null) {
					throw new IllegalStateException(
							"The face " + file + " is not installed: the product lacks the bundle of the Liberation fonts.");
				}
				environment.registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
			} catch (IOException | FontFormatException e) {
				throw new IllegalStateException("The face " + file + " cannot be read: the bundle of the Liberation fonts is damaged.", e);
			}
		}
	}
}
