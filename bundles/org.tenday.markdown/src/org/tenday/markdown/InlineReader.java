package org.tenday.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.tenday.document.Element;
import org.tenday.document.Inline;

/** Makes the pieces of lines. Pictures that are too large for a line are put aside, to stand after the paragraph. */
final class InlineReader {

	private static final char NO_BREAK_SPACE = '\u00A0';

	private final Notes notes;
	private final Optional<Figures> figures;
	private final Footnotes footnotes;
	private final List<Element> aside = new ArrayList<>();

	InlineReader(Notes notes, Figures figures, Footnotes footnotes) {
		this(notes, Optional.of(figures), footnotes);
	}

	private InlineReader(Notes notes, Optional<Figures> figures, Footnotes footnotes) {
		this.notes = notes;
		this.figures = figures;
		this.footnotes = footnotes;
	}

	/** A reader that gives pictures by their alternative text and keeps no notes. */
	static InlineReader withoutPictures(Node text) {
		Notes notes = new Notes();
		return new InlineReader(notes, Optional.empty(), new Footnotes(text, notes));
	}

	/** All that is in a node. */
	List<Inline> children(Node parent) {
		List<Inline> line = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = read(node, line)) {
			// read() says where to go on
		}
		return joined(line);
	}

	/** The figures that were put aside since this was last asked. */
	List<Element> takeAside() {
		List<Element> taken = List.copyOf(aside);
		aside.clear();
		return taken;
	}

	/**
	 * Adds what one node holds to a line.
	 *
	 * @return the node to go on with; null at the end
	 */
	Node read(Node node, List<Inline> line) {
		switch (node) {
		case Text text -> line.add(new Inline.Text(text.getLiteral()));
		case SoftLineBreak ignored -> line.add(new Inline.Text(" "));
		case HardLineBreak ignored -> line.add(new Inline.LineBreak());
		case Code code -> line.add(new Inline.Code(code.getLiteral()));
		case Emphasis emphasis -> wrap(children(emphasis), line, Inline.Emphasis::new);
		case StrongEmphasis strong -> wrap(children(strong), line, Inline.Strong::new);
		case Strikethrough struck -> wrap(children(struck), line, Inline.Struck::new);
		case Link link -> link(link, line);
		case Image image -> picture(image, Optional.empty(), line);
		case MathsNode maths -> line.add(new Inline.Code(maths.text()));
		case AttributesNode attributes -> attributes(attributes, line);
		case Brackets.Citation citation -> citation(citation, line);
		case FootnoteReference reference ->
			line.add(footnotes.of(reference).orElseGet(() -> new Inline.Text("[" + reference.getLabel() + "]")));
		case InlineFootnote footnote -> line.add(new Inline.Footnote(List.of(new Element.Paragraph(children(footnote)))));
		case TaskListItemMarker ignored -> {
			// says what kind of list this is; see BlockReader
		}
		case HtmlInline html -> {
			return html(html, line);
		}
		default -> line.addAll(children(node));
		}
		return node.getNext();
	}

	private static void wrap(List<Inline> content, List<Inline> line, Function<List<Inline>, Inline> kind) {
		if (!content.isEmpty()) {
			line.add(kind.apply(content));
		}
	}

	private void link(Link link, List<Inline> line) {
		Optional<Image> picture = Figures.pictureIn(link);
		if (picture.isPresent()) {
			picture(picture.get(), Targets.address(link.getDestination()), line);
			return;
		}
		List<Inline> words = children(link);
		if (words.isEmpty()) {
			words = Inline.text(link.getDestination());
		}
		Optional<Inline> made = Targets.link(link.getDestination(), words);
		if (made.isPresent()) {
			line.add(made.get());
			return;
		}
		line.addAll(words);
		if (!link.getDestination().isEmpty()) {
			notes.add(link,
					"The link to \"%s\" leads to no web address and is printed as its words alone.".formatted(link.getDestination()));
		}
	}

	private void picture(Image image, Optional<String> address, List<Inline> line) {
		if (figures.isEmpty()) {
			line.add(new Inline.Text(Words.of(image)));
			return;
		}
		Element.Picture picture = figures.get().find(image);
		if (PictureSizes.fitsIntoLine(picture) && picture instanceof Element.Picture.OfImage icon) {
			Inline shown = new Inline.Icon(icon.image());
			line.add(address.<Inline>map(target -> new Inline.Link(target, List.of(shown))).orElse(shown));
			return;
		}
		aside.add(figures.get().figure(image, address));
		notes.add(image,
				"The picture \"%s\" is too large for a line and is printed below its paragraph.".formatted(image.getDestination()));
	}

	/** Attributes say nothing more once what they belong to has read them; anything else in braces is words. */
	private static void attributes(AttributesNode attributes, List<Inline> line) {
		Node before = attributes.getPrevious();
		boolean belongs = before == null || before instanceof Image || before instanceof Link || before instanceof Code
				|| before instanceof Emphasis || before instanceof StrongEmphasis || before instanceof SoftLineBreak
				|| before instanceof AttributesNode || attributes.written().startsWith("{:");
		if (!belongs) {
			line.add(new Inline.Text(attributes.written()));
		}
	}

	private static void citation(Brackets.Citation citation, List<Inline> line) {
		// The mark of a reference does not begin a line: the word that it belongs to comes with it.
		if (!line.isEmpty() && line.getLast() instanceof Inline.Text(String words) && words.endsWith(" ")) {
			line.set(line.size() - 1, new Inline.Text(words.substring(0, words.length() - 1) + NO_BREAK_SPACE));
		}
		String mark = "[";
		for (String key : citation.keys()) {
			line.add(new Inline.Text(mark));
			line.add(new Inline.Jump("ref-" + key, Inline.text(key)));
			mark = "; ";
		}
		line.add(new Inline.Text("]"));
	}

	private Node html(HtmlInline html, List<Inline> line) {
		String written = html.getLiteral();
		if (written.matches("(?i)<br\\s*/?>")) {
			line.add(new Inline.LineBreak());
			return html.getNext();
		}
		if (written.startsWith("<!--")) {
			notes.add(html, "A comment in HTML is not printed.");
			return html.getNext();
		}
		Optional<RaisedText> raised = RaisedText.opened(written);
		if (raised.isPresent() && html.getNext() instanceof Text text && text.getNext() instanceof HtmlInline end
				&& raised.get().isClosedBy(end.getLiteral())) {
			line.add(new Inline.Text(raised.get().of(text.getLiteral()).orElseGet(() -> {
				notes.add(html, "\"%s\" cannot be raised or lowered and is printed on the line.".formatted(text.getLiteral()));
				return text.getLiteral();
			})));
			return end.getNext();
		}
		line.add(new Inline.Text(written));
		notes.add(html, "HTML is printed as it is written: %s".formatted(written));
		return html.getNext();
	}

	/** Neighbouring plain words as one piece, without spaces at either end. */
	static List<Inline> joined(List<Inline> line) {
		List<Inline> joined = new ArrayList<>();
		StringBuilder words = new StringBuilder();
		for (Inline inline : line) {
			if (inline instanceof Inline.Text text) {
				words.append(text.text());
			} else {
				flush(words, joined);
				joined.add(inline);
			}
		}
		flush(words, joined);
		return joined;
	}

	private static void flush(StringBuilder words, List<Inline> joined) {
		if (!words.isEmpty()) {
			joined.add(new Inline.Text(words.toString()));
			words.setLength(0);
		}
	}
}
