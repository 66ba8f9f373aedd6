package org.tenday.write.pdf.internal.set;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.tenday.layout.Size;

/**
 * The drawings that a writer has painted: a session with ten charts is painted after each key press, and one of them at most is another one
 * then. May be used by several threads.
 */
public final class PaintedDrawings {

	/** When they are more than this together they are forgotten, and painted again where they are needed. */
	private static final long MOST_BYTES = 32L << 20;

	private record Key(String svg, Size size) {
	}

	private final Map<Key, PaintedDrawing> known = new ConcurrentHashMap<>();
	private final AtomicLong bytes = new AtomicLong();

	/** What has been kept of a drawing of that size. */
	Optional<PaintedDrawing> find(String svg, Size size) {
		return Optional.ofNullable(known.get(new Key(svg, size)));
	}

	void keep(String svg, Size size, PaintedDrawing drawing) {
		if (bytes.addAndGet(drawing.size() + 2L * svg.length()) > MOST_BYTES) {
			known.clear();
			bytes.set(0);
		}
		known.put(new Key(svg, size), drawing);
	}
}
