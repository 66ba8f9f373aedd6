package org.tenday.importer;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where something stands in what is imported.
 *
 * @param file relative to the folder that is imported, or the name of the one file
 * @param line from 1, in a file of lines; 0 where the whole file, or a part of it, is meant
 * @param part what people call the part of a file that has no lines, such as "slide 12" or "sheet Needs, row 3"; else empty
 */
public record Origin(Path file, int line, String part) {

	public Origin {
		Objects.requireNonNull(file, "file");
		Objects.requireNonNull(part, "part");
		if (line < 0) {
			throw new IllegalArgumentException("Lines are counted from 1, not " + line + ".");
		}
	}

	/** The whole file. */
	public static Origin of(Path file) {
		return new Origin(file, 0, "");
	}

	public static Origin line(Path file, int line) {
		return new Origin(file, line, "");
	}

	public static Origin part(Path file, String part) {
		return new Origin(file, 0, part);
	}

	/** As shown: "episodes/intro.md:12", "deck.pptx, slide 12", "deck.pptx". */
	@Override
	public String toString() {
		if (line > 0) {
			return file + ":" + line;
		}
		return part.isEmpty() ? file.toString() : file + ", " + part;
	}
}
