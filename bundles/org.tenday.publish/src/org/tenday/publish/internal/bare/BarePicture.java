package org.tenday.publish.internal.bare;

import javax.xml.stream.XMLStreamException;

import org.tenday.document.Image;

/** Takes from picture files what is not the picture. */
public final class BarePicture {

	private BarePicture() {
	}

	/**
	 * The same picture with nothing besides. A damaged file of pixels is kept up to where it is damaged, and whoever prints it says that it
	 * cannot be read.
	 *
	 * @throws XMLStreamException where a drawing is no XML
	 */
	public static byte[] of(Image.Format format, byte[] file) throws XMLStreamException {
		return switch (format) {
		case JPEG -> BareJpeg.of(file);
		case PNG -> BarePng.of(file);
		case GIF -> BareGif.of(file);
		case SVG -> BareSvg.of(file);
		};
	}
}
