package org.tenday.publish.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.tenday.document.Image;

/** What a picture file is by its first bytes, whatever its name says. */
public final class PictureFormat {

	private static final int HEAD = 1024;

	private PictureFormat() {
	}

	/** The format; empty where it is none that can be printed. */
	public static Optional<Image.Format> of(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
		if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
			return Optional.of(Image.Format.PNG);
		}
		if (head.startsWith("\u00ff\u00d8\u00ff")) {
			return Optional.of(Image.Format.JPEG);
		}
		if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
			return Optional.of(Image.Format.GIF);
		}
		return head.contains("<svg") ? Optional.of(Image.Format.SVG) : Optional.empty();
	}
}
