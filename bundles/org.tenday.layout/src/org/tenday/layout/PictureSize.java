package org.tenday.layout;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.tenday.document.Element.Picture;
import org.tenday.document.Image;

/** How large pictures are by nature: at 96 pixels an inch, or as their own units say. */
public final class PictureSize {

	private static final double POINTS_PER_PIXEL = 0.75;
	private static final Pattern LENGTH = Pattern.compile("\\s*([0-9.]+(?:[eE][+-]?[0-9]+)?)\\s*(px|pt|pc|mm|cm|in|)\\s*");

	private PictureSize() {
	}

	/** The natural size in points; empty where the picture is missing or cannot be read. */
	public static Optional<Size> of(Picture picture) {
		return switch (picture) {
		case Picture.OfImage image -> of(image.image());
		case Picture.OfDrawing drawing -> Optional.of(new Size(drawing.drawing().width(), drawing.drawing().height()));
		case Picture.Missing ignored -> Optional.empty();
		};
	}

	/** The natural size in points; empty where the picture cannot be read. */
	public static Optional<Size> of(Image image) {
		try {
			return image.format() == Image.Format.SVG ? ofSvg(image) : ofPixels(image);
		} catch (IOException | XMLStreamException | RuntimeException e) {
			// The picture is damaged, and readers of damaged pictures fail in any way: the caller says so on the page.
			return Optional.empty();
		}
	}

	private static Optional<Size> ofPixels(Image image) throws IOException {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(image.format().name());
		if (!readers.hasNext()) {
			return Optional.empty();
		}
		ImageReader reader = readers.next();
		try (ImageInputStream in = new MemoryCacheImageInputStream(image.open())) {
			reader.setInput(in, true, true);
			return Optional.of(new Size(reader.getWidth(0) * POINTS_PER_PIXEL, reader.getHeight(0) * POINTS_PER_PIXEL));
		} finally {
			reader.dispose();
		}
	}

	private static Optional<Size> ofSvg(Image image) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XMLStreamReader reader = factory.createXMLStreamReader(image.open());
		try {
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT) {
					return reader.getLocalName().equals("svg") ? ofSvg(reader) : Optional.empty();
				}
			}
			return Optional.empty();
		} finally {
			reader.close();
		}
	}

	private static Optional<Size> ofSvg(XMLStreamReader svg) {
		Optional<Double> width = length(svg.getAttributeValue(null, "width"));
		Optional<Double> height = length(svg.getAttributeValue(null, "height"));
		Optional<Size> box = viewBox(svg.getAttributeValue(null, "viewBox"));
		if (width.isPresent() && height.isPresent()) {
			return Optional.of(new Size(width.get(), height.get()));
		}
		if (box.isPresent() && width.isPresent()) {
			return Optional.of(box.get().times(width.get() / box.get().width()));
		}
		if (box.isPresent() && height.isPresent()) {
			return Optional.of(box.get().times(height.get() / box.get().height()));
		}
		return box;
	}

	private static Optional<Double> length(String value) {
		Matcher matcher = value == null ? null : LENGTH.matcher(value);
		if (matcher == null || !matcher.matches()) {
			return Optional.empty();
		}
		double number = Double.parseDouble(matcher.group(1));
		return Optional.of(number * switch (matcher.group(2)) {
		case "pt" -> 1;
		case "pc" -> 12;
		case "mm" -> 72 / 25.4;
		case "cm" -> 72 / 2.54;
		case "in" -> 72;
		default -> POINTS_PER_PIXEL;
		});
	}

	private static Optional<Size> viewBox(String value) {
		String[] parts = value == null ? new String[0] : value.trim().split("[\\s,]+");
		return parts.length != 4
				? Optional.empty()
				: Optional.of(new Size(Double.parseDouble(parts[2]) * POINTS_PER_PIXEL, Double.parseDouble(parts[3]) * POINTS_PER_PIXEL));
	}
}
