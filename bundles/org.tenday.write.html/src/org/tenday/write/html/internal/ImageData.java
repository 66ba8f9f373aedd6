package org.tenday.write.html.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.tenday.document.Image;

/** Picture files as addresses that hold the whole file, so that a page asks for nothing from elsewhere. */
final class ImageData {

	private ImageData() {
	}

	/** The address. What a browser shows as a picture it does not run. */
	static String of(Image image) {
		return of(type(image.format()), image.bytes());
	}

	/** A drawing as a picture file. */
	static String ofSvg(String svg) {
		return of(type(Image.Format.SVG), svg.getBytes(StandardCharsets.UTF_8));
	}

	private static String of(String type, byte[] bytes) {
		return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
	}

	private static String type(Image.Format format) {
		return switch (format) {
		case PNG -> "image/png";
		case JPEG -> "image/jpeg";
		case GIF -> "image/gif";
		case SVG -> "image/svg+xml";
		};
	}

	/** Whether the file begins as one of its format does; a browser would show nothing of any other. */
	static boolean isWhole(Image image) {
		byte[] bytes = image.bytes();
		String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
		return switch (image.format()) {
		case PNG -> head.equals("\u0089PNG\r\n\u001a\n");
		case JPEG -> head.startsWith("\u00ff\u00d8\u00ff");
		case GIF -> head.startsWith("GIF87a") || head.startsWith("GIF89a");
		case SVG -> SvgPicture.parse(new String(bytes, StandardCharsets.UTF_8)).isPresent();
		};
	}
}
