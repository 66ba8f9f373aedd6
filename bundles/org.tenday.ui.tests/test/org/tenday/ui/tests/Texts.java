package org.tenday.ui.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** The words in files that were made. */
final class Texts {

	private Texts() {
	}

	/** The words of a Word document, without its mark-up. */
	static String ofDocx(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
		}
	}
}
