package org.tenday.write.pdf.internal.set;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.tenday.document.Image;

/**
 * The pictures that a writer has packed: packing takes most of the time of a file with screenshots, and handbook, guide and slides show the
 * same ones. May be used by several threads.
 */
public final class PackedPictures {

	/** When they are more than this together they are forgotten: with more pictures printing is a little slower, and never lacks room. */
	private static final long MOST_BYTES = 64L << 20;

	private final Map<Image, Optional<PackedPicture>> known = new ConcurrentHashMap<>();
	private final AtomicLong bytes = new AtomicLong();

	/** A picture of pixels; empty where it cannot be read. */
	Optional<PackedPicture> of(Image image) {
		if (bytes.get() > MOST_BYTES) {
			known.clear();
			bytes.set(0);
		}
		return known.computeIfAbsent(image.withAlt(""), this::pack);
	}

	private Optional<PackedPicture> pack(Image image) {
		try {
			PackedPicture packed = PackedPicture.of(image);
			bytes.addAndGet(packed.size() + image.size());
			return Optional.of(packed);
		} catch (IOException | RuntimeException e) {
			// Readers of damaged pictures fail in any way: the gap on the page and the warning say so.
			return Optional.empty();
		}
	}
}
