package org.tenday.write.pdf.internal.set;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import com.itextpdf.kernel.pdf.xobject.PdfXObject;

import org.tenday.document.Element.Picture;
import org.tenday.document.Image;
import org.tenday.layout.MissingPicture;
import org.tenday.layout.PictureSize;
import org.tenday.layout.Size;
import org.tenday.write.pdf.internal.flow.PdfFile;

/** The pictures of a file, each put into it once. */
public final class Pictures {

	/**
	 * A picture that can be painted.
	 *
	 * @param natural its size in points
	 */
	public record Ready(PdfXObject object, Size natural) {
	}

	private final Consumer<String> warn;
	private final PackedPictures packed;
	private final Drawings drawings;
	private final Map<Picture, Optional<Ready>> known = new HashMap<>();

	Pictures(PdfFile file, Stock stock, Consumer<String> warn) {
		this.warn = warn;
		this.packed = stock.pictures();
		this.drawings = new Drawings(file, stock, this);
	}

	/** A picture made ready; empty where it cannot be had or read, of which the caller is to say so on the page. */
	public Optional<Ready> find(Picture picture) {
		Optional<Ready> ready = known.get(picture);
		if (ready == null) {
			ready = prepare(picture);
			known.put(picture, ready);
		}
		return ready;
	}

	private Optional<Ready> prepare(Picture picture) {
		return switch (picture) {
		case Picture.Missing missing -> Optional.empty();
		case Picture.OfDrawing drawing -> PictureSize.of(picture)
				.flatMap(size -> drawings.of(drawing.drawing().svg(), size).map(object -> new Ready(object, size)));
		case Picture.OfImage image -> {
			Optional<Ready> ready = ready(image.image());
			if (ready.isEmpty()) {
				MissingPicture.remark(image).ifPresent(warn);
			}
			yield ready;
		}
		};
	}

	/** A picture that a drawing holds; empty where it cannot be read. */
	Optional<Ready> within(Image image) {
		Optional<Ready> ready = known.get(new Picture.OfImage(image));
		if (ready == null) {
			ready = ready(image);
			known.put(new Picture.OfImage(image), ready);
		}
		return ready;
	}

	private Optional<Ready> ready(Image image) {
		return PictureSize.of(image).flatMap(size -> object(image, size).map(object -> new Ready(object, size)));
	}

	private Optional<PdfXObject> object(Image image, Size size) {
		if (image.format() == Image.Format.SVG) {
			return drawings.of(new String(image.bytes(), StandardCharsets.UTF_8), size);
		}
		return packed.of(image).flatMap(Pictures::object);
	}

	private static Optional<PdfXObject> object(PackedPicture picture) {
		try {
			return Optional.of(new PdfImageXObject(picture.data()));
		} catch (RuntimeException e) {
			// Readers of damaged pictures fail in any way: the gap on the page and the warning say so.
			return Optional.empty();
		}
	}
}
