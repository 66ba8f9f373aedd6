package org.tenday.write.pdf.internal.type;

import java.util.Locale;
import java.util.Set;

/** A face that words are set in. Each has a file, and another one for the signs that the first lacks. */
public record Face(Family family, boolean bold, boolean italic) {

	/** A family of four faces each. */
	public enum Family {
		SANS("LiberationSans"), SERIF("LiberationSerif"), MONO("LiberationMono");

		private static final Set<String> SERIFS = Set.of("times", "times new roman", "georgia", "garamond", "cambria", "book antiqua",
				"palatino",
				"palatino linotype", "liberation serif");
		private static final Set<String> MONOS = Set.of("courier", "courier new", "consolas", "lucida console", "menlo", "monaco",
				"liberation mono");

		private final String file;

		Family(String file) {
			this.file = file;
		}

		/** The family that stands in for a face named as Word knows it. */
		public static Family of(String name) {
			String lower = name.toLowerCase(Locale.ROOT);
			return SERIFS.contains(lower) ? SERIF : MONOS.contains(lower) ? MONO : SANS;
		}
	}

	/** Where its file is found. */
	String file() {
		String style = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
		return "/liberation/" + family.file + "-" + style + ".ttf";
	}

	/** Where the file is found that has ticks, arrows, mathematical and many other signs. */
	String signsFile() {
		String width = family == Family.MONO ? "DejaVuSansMono" : "DejaVuSans";
		return "/net/sf/jasperreports/fonts/dejavu/" + width + (bold ? "-Bold" : "") + ".ttf";
	}
}
