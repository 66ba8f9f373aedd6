package org.tenday.checks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A printed file as lines that a person can read and compare: what is said, in which style, on which page or slide. */
final class Readable {

	private Readable() {
	}

	static String text(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		String name = file.getFileName().toString();
		return switch (name.substring(name.lastIndexOf('.') + 1)) {
		case "docx" -> new WordText(OpenXmlParts.of(bytes)).text();
		case "pptx" -> new SlidesText(OpenXmlParts.of(bytes)).text();
		case "pdf" -> PdfText.of(bytes);
		default -> withoutPictures(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
		};
	}

	/** What a picture is packed as is its library's business. */
	private static String withoutPictures(String text) {
		return text.replaceAll(";base64,[A-Za-z0-9+/=]+", ";base64,\u2026");
	}
}
