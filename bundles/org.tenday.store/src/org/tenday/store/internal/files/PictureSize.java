package org.tenday.store.internal.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.tenday.store.internal.yaml.Unreadable;

/** Refuses pictures that would fill the memory when they are drawn; reads their header alone. */
final class PictureSize {

	/** The most pixels of a picture: 100 million, about 10,000 by 10,000. */
	static final long LIMIT = 100_000_000;

	private PictureSize() {
	}

	/** Says nothing of files that are no picture that Java knows. */
	static void check(byte[] bytes) throws Unreadable {
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (readers.hasNext()) {
				check(readers.next(), in);
			}
		} catch (IOException e) {
			throw new Unreadable("This picture is damaged: save it again with the program that it comes from.", e);
		}
	}

	private static void check(ImageReader reader, ImageInputStream in) throws IOException, Unreadable {
		try {
			reader.setInput(in, true, true);
			long width = reader.getWidth(0);
			long height = reader.getHeight(0);
			if (width * height > LIMIT) {
				throw new Unreadable(0, 0, "This picture has %d by %d pixels, more than the %d million that Tenday draws: make it smaller."
						.formatted(width, height, LIMIT / 1_000_000));
			}
		} finally {
			reader.dispose();
		}
	}
}
