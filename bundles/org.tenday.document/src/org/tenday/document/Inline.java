package org.tenday.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A piece of a line. */
public sealed interface Inline {

	/** Plain words. */
	record Text(String text) implements Inline {
		public Text {
			Objects.requireNonNull(text, "text");
		}
	}

	/** Set in bold. */
	record Strong(List<Inline> content) implements Inline {
		public Strong {
			content = List.copyOf(content);
		}
	}

	/** Set in italics. */
	record Emphasis(List<Inline> content) implements Inline {
		public Emphasis {
			content = List.copyOf(content);
		}
	}

	/** Struck through. */
	record Struck(List<Inline> content) implements Inline {
		public Struck {
			content = List.copyOf(content);
		}
	}

	/** Program text or a key to press, in a fixed-width face. */
	record Code(String text) implements Inline {
		public Code {
			Objects.requireNonNull(text, "text");
		}
	}

	/**
	 * A link to somewhere outside the document.
	 *
	 * @param target  an absolute address ({@code https:}, {@code mailto:})
	 * @param content what is read; never empty
	 */
	record Link(String target, List<Inline> content) implements Inline {
		public Link {
			Objects.requireNonNull(target, "target");
			content = List.copyOf(content);
		}
	}

	/**
	 * A link to a heading of the same document.
	 *
	 * @param anchor  the anchor of the heading
	 * @param content what is read
	 */
	record Jump(String anchor, List<Inline> content) implements Inline {
		public Jump {
			Objects.requireNonNull(anchor, "anchor");
			content = List.copyOf(content);
		}
	}

	/**
	 * A picture within a line, no higher than the line.
	 */
	record Icon(Image image) implements Inline {
		public Icon {
			Objects.requireNonNull(image, "image");
		}
	}

	/** A new line within the paragraph. */
	record LineBreak() implements Inline {
	}

	/** A footnote: its mark stands here, its text at the foot of the page (or at the end, where a format has no feet). */
	record Footnote(List<Element> content) implements Inline {
		public Footnote {
			content = List.copyOf(content);
		}
	}

	/** A line of plain words. */
	static List<Inline> text(String text) {
		return text.isEmpty() ? List.of() : List.of(new Text(text));
	}

	/** The words of some inlines, without their looks; footnotes are left out, pictures give their alternative text. */
	static String plainText(List<Inline> inlines) {
		return inlines.stream().map(Inline::plainText).collect(Collectors.joining());
	}

	/** The words of one inline, without its looks. */
	static String plainText(Inline inline) {
		return switch (inline) {
		case Text text -> text.text();
		case Strong strong -> plainText(strong.content());
		case Emphasis emphasis -> plainText(emphasis.content());
		case Struck struck -> plainText(struck.content());
		case Code code -> code.text();
		case Link link -> plainText(link.content());
		case Jump jump -> plainText(jump.content());
		case Icon icon -> icon.image().alt();
		case LineBreak ignored -> " ";
		case Footnote ignored -> "";
		};
	}
}
