package org.tenday.importer.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its own bytes, whatever its name says. */
enum FirstBytes {

	ZIP, OLE2, PNG("a PNG picture"), JPEG("a JPEG picture"), GIF("a GIF picture"), TIFF("a TIFF picture"), PDF("a PDF file"),
	RTF("a text in RTF"),
	HTML("a web page"), XML("an XML file"), OTHER;

	private static final int SNIFFED = 512;
	private static final int CHUNK = 1 << 16;

	private final String title;

	FirstBytes() {
		this("");
	}

	FirstBytes(String title) {
		this.title = title;
	}

	/** What people call it, with its article; empty for what has no name here. */
	Optional<String> title() {
		return title.isEmpty() ? Optional.empty() : Optional.of(title);
	}

	static FirstBytes of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return of(in.readNBytes(SNIFFED));
		}
	}

	static FirstBytes of(byte[] file) {
		String head = new String(Arrays.copyOf(file, Math.min(file.length, SNIFFED)), StandardCharsets.ISO_8859_1);
		String words = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
		if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
			return ZIP;
		}
		if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
			return OLE2;
		}
		if (head.startsWith("\u0089PNG\r\n")) {
			return PNG;
		}
		if (head.startsWith("\u00ff\u00d8\u00ff")) {
			return JPEG;
		}
		if (head.startsWith("GIF8")) {
			return GIF;
		}
		if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
			return TIFF;
		}
		if (head.startsWith("%PDF-")) {
			return PDF;
		}
		if (head.startsWith("{\\rtf")) {
			return RTF;
		}
		if (words.startsWith("<!doctype html") || words.startsWith("<html")) {
			return HTML;
		}
		return words.startsWith("<?xml") ? XML : OTHER;
	}

	/**
	 * Whether a file names a stream, as OLE2 files do in their directory; reads a little at a time, whatever the size of the file.
	 */
	static boolean names(Path file, String stream) throws IOException {
		String wanted = new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
		try (InputStream in = Files.newInputStream(file)) {
			String before = "";
			for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
				String text = before + new String(chunk, StandardCharsets.ISO_8859_1);
				if (text.contains(wanted)) {
					return true;
				}
				before = text.substring(Math.max(0, text.length() - wanted.length()));
			}
			return false;
		}
	}
}
