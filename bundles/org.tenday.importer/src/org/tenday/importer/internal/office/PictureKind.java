package org.tenday.importer.internal.office;

import java.util.Locale;
import java.util.Optional;

/** What the picture files of Office are, and what becomes of each kind. */
enum PictureKind {

	PNG("png", ".png"), JPEG("jpeg", ".jpg"), GIF("gif", ".gif"), SVG("", ".svg"),
	/** Kinds that the platform can read, and that become PNG. */
	TIFF("tiff", ".png"), BMP("bmp", ".png");

	private final String reader;
	private final String ending;

	PictureKind(String reader, String ending) {
		this.reader = reader;
		this.ending = ending;
	}

	/** By what the platform calls its reader; empty for what is not made of pixels. */
	String reader() {
		return reader;
	}

	/** How the name of what it becomes ends. */
	String ending() {
		return ending;
	}

	/** Whether it must become a PNG, since Tenday has no such pictures. */
	boolean isConverted() {
		return this == TIFF || this == BMP;
	}

	/** By the bytes; empty for kinds that nothing here can read. */
	static Optional<PictureKind> of(OfficePart part, byte[] bytes) {
		return switch (FirstBytes.of(bytes)) {
		case PNG -> Optional.of(PNG);
		case JPEG -> Optional.of(JPEG);
		case GIF -> Optional.of(GIF);
		case TIFF -> Optional.of(TIFF);
		default -> {
			if (part.contentType().contains("svg") || part.name().endsWith(".svg")) {
				yield Optional.of(SVG);
			}
			yield bytes.length > 1 && bytes[0] == 'B' && bytes[1] == 'M' ? Optional.of(BMP) : Optional.empty();
		}
		};
	}

	/** What people call the kind of a part that nothing here can read: "EMF". */
	static String name(OfficePart part) {
		String ending = part.name().substring(part.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
		return ending.matches("[A-Z0-9]{2,5}") ? ending : "unknown";
	}
}
