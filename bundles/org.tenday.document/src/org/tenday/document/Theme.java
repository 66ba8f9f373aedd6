package org.tenday.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How publications look.
 *
 * @param id      such as "neutral"
 * @param name    as shown to users
 * @param colours the colours that everything else is made from
 * @param type    faces and sizes
 * @param page    paper and margins
 * @param logo    the owner's mark, on covers and title slides; empty for none
 * @param house   files that give a format its house style in place of the one made from this theme, by format, such as "docx"
 */
public record Theme(String id, String name, Colours colours, Type type, Page page, Optional<Image> logo, Map<String, HouseFile> house) {

	/**
	 * A colour as red, green and blue, 0 to 255 each.
	 */
	public record Colour(int red, int green, int blue) {

		/** The {@link #contrast} that words of usual size need, by the Web Content Accessibility Guidelines 2.2 at level AA. */
		public static final double READABLE = 4.5;

		public Colour {
			if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
				throw new IllegalArgumentException("A colour's parts are 0 to 255 each.");
			}
		}

		/** From six hexadecimal digits, such as "005eb8". */
		public static Colour of(String hex) {
			int rgb = Integer.parseInt(hex, 16);
			return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
		}

		/** Six hexadecimal digits. */
		public String hex() {
			return "%02x%02x%02x".formatted(red, green, blue);
		}

		/** How well it is told apart from another one, by the same guidelines: from 1, no difference, to 21, black on white. */
		public double contrast(Colour other) {
			double lighter = Math.max(luminance(), other.luminance());
			double darker = Math.min(luminance(), other.luminance());
			return (lighter + 0.05) / (darker + 0.05);
		}

		/** The colour with so much of another one, 0 to 1, mixed in. */
		public Colour mixed(Colour other, double share) {
			return new Colour(mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
		}

		private static int mixed(int one, int other, double share) {
			return (int) Math.round(one * (1 - share) + other * share);
		}

		private double luminance() {
			return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
		}

		private static double linear(int part) {
			double share = part / 255.0;
			return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
		}
	}

	/**
	 * @param text   words on paper
	 * @param accent headings, rules and marks
	 * @param muted  captions, running heads and foot lines
	 * @param paper  the page
	 * @param tint   behind heading rows and boxes
	 * @param boxes  the edge of each kind of box; {@code accent} for a kind that is not named
	 */
	public record Colours(Colour text, Colour accent, Colour muted, Colour paper, Colour tint, Map<Element.Box.Kind, Colour> boxes) {
		public Colours {
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(accent, "accent");
			Objects.requireNonNull(muted, "muted");
			Objects.requireNonNull(paper, "paper");
			Objects.requireNonNull(tint, "tint");
			boxes = Map.copyOf(boxes);
		}

		public Colour edge(Element.Box.Kind kind) {
			return boxes.getOrDefault(kind, accent);
		}
	}

	/**
	 * Faces are named as Word and PowerPoint know them; PDF embeds the metric-compatible open face (Liberation Sans for Arial).
	 *
	 * @param face       of everything but code
	 * @param codeFace   fixed width
	 * @param body       size of running text in points, at least 12 for what is read on paper
	 * @param slideTitle size of slide titles in points
	 * @param slideBody  size of a slide's words in points; never under 24
	 */
	public record Type(String face, String codeFace, double body, double slideTitle, double slideBody) {
		public Type {
			Objects.requireNonNull(face, "face");
			Objects.requireNonNull(codeFace, "codeFace");
		}
	}

	/**
	 * Lengths in millimetres.
	 *
	 * @param inner  margin at the binding, the gutter included
	 * @param outer  margin at the cut
	 * @param duplex  whether left and right pages mirror one another
	 * @param booklet whether two pages go on each side of a sheet twice as large, in the order in which the sheets are folded and stapled;
	 *                only for formats that lay pages out
	 */
	public record Page(double width, double height, double top, double bottom, double inner, double outer, boolean duplex,
			boolean booklet) {

		/**
		 * The same for sheets that are printed on one side: margins are equal, and words as wide as before; nothing is folded. A page that is
		 * meant for one side stays as it is.
		 */
		public Page oneSided() {
			double margin = (inner + outer) / 2;
			return duplex || booklet ? new Page(width, height, top, bottom, margin, margin, false, false) : this;
		}
	}

	/**
	 * A file of the user's own whose styles, masters and layouts a format takes over, such as a {@code .dotx} or {@code .potx}.
	 *
	 * @param name  as messages name it
	 * @param bytes the whole file
	 */
	public record HouseFile(String name, byte[] bytes) {
		public HouseFile {
			Objects.requireNonNull(name, "name");
			bytes = bytes.clone();
		}

		@Override
		public byte[] bytes() {
			return bytes.clone();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof HouseFile that && name.equals(that.name) && Arrays.equals(bytes, that.bytes);
		}

		@Override
		public int hashCode() {
			return Objects.hash(name, Arrays.hashCode(bytes));
		}

		@Override
		public String toString() {
			return "HouseFile[" + name + ", " + bytes.length + " bytes]";
		}
	}

	public Theme {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(colours, "colours");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(page, "page");
		Objects.requireNonNull(logo, "logo");
		house = Map.copyOf(house);
	}

	/** A theme without a logo that needs no file of the user's. */
	public Theme(String id, String name, Colours colours, Type type, Page page) {
		this(id, name, colours, type, page, Optional.empty(), Map.of());
	}

	/** The same on other paper. */
	public Theme withPage(Page newPage) {
		return new Theme(id, name, colours, type, newPage, logo, house);
	}

	/** The same with a logo. */
	public Theme withLogo(Image newLogo) {
		return new Theme(id, name, colours, type, page, Optional.of(newLogo), house);
	}

	/** The same with the user's own style for one format. */
	public Theme withHouse(String format, HouseFile file) {
		Map<String, HouseFile> files = new HashMap<>(house);
		files.put(format, file);
		return new Theme(id, name, colours, type, page, logo, files);
	}
}
