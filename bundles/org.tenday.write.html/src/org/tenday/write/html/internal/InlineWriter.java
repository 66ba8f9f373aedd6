package org.tenday.write.html.internal;

import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.tenday.document.Inline;
import org.tenday.document.LinkTarget;

/** Writes the words of lines. */
final class InlineWriter {

	private final Sheet sheet;
	private final Markup markup;

	InlineWriter(Sheet sheet) {
		this.sheet = sheet;
		markup = sheet.markup();
	}

	void write(List<Inline> content) throws XMLStreamException {
		write(content, false);
	}

	/**
	 * @param isLinked whether the words stand in a link: links do not stand within one another
	 */
	private void write(List<Inline> content, boolean isLinked) throws XMLStreamException {
		for (Inline inline : content) {
			switch (inline) {
			case Inline.Text text -> markup.text(text.text());
			case Inline.Strong strong -> wrapped("strong", strong.content(), isLinked);
			case Inline.Emphasis emphasis -> wrapped("em", emphasis.content(), isLinked);
			case Inline.Struck struck -> wrapped("s", struck.content(), isLinked);
			case Inline.Code code -> markup.element("code", code.text());
			case Inline.Link link -> link(link, isLinked);
			case Inline.Jump jump -> jump(jump, isLinked);
			case Inline.Icon icon -> icon(icon);
			case Inline.LineBreak ignored -> markup.empty("br");
			case Inline.Footnote note -> mark(note, isLinked);
			}
		}
	}

	private void wrapped(String tag, List<Inline> content, boolean isLinked) throws XMLStreamException {
		markup.open(tag);
		write(content, isLinked);
		markup.close();
	}

	private void link(Inline.Link link, boolean isLinked) throws XMLStreamException {
		Optional<String> target = LinkTarget.of(link.target());
		if (target.isEmpty()) {
			sheet.warn("The link \"%s\" leads to \"%s\", which is no address that may be linked: it is printed as plain words."
					.formatted(Inline.plainText(link.content()), link.target()));
		}
		if (target.isEmpty() || isLinked) {
			write(link.content(), isLinked);
			return;
		}
		// On paper the address stands after the words; where the words are the address, once is enough.
		boolean saysItself = Inline.plainText(link.content()).strip().equals(link.target().strip());
		markup.open("a", "href", target.get(), "class", saysItself ? "bare" : "");
		write(link.content(), true);
		markup.close();
	}

	private void jump(Inline.Jump jump, boolean isLinked) throws XMLStreamException {
		Optional<String> id = sheet.headings().id(jump.anchor());
		if (id.isEmpty() || isLinked) {
			write(jump.content(), isLinked);
			return;
		}
		markup.open("a", "href", "#" + id.get());
		write(jump.content(), true);
		markup.close();
	}

	private void icon(Inline.Icon icon) throws XMLStreamException {
		if (!ImageData.isWhole(icon.image())) {
			markup.text("[" + icon.image().alt() + "]");
			return;
		}
		markup.empty("img", "class", "icon", "src", ImageData.of(icon.image()));
		markup.attribute("alt", icon.image().alt());
	}

	private void mark(Inline.Footnote footnote, boolean isLinked) throws XMLStreamException {
		Sheet.Note note = sheet.note(footnote);
		markup.open("sup", "id", note.markId());
		if (isLinked) {
			markup.text(Integer.toString(note.number()));
		} else {
			markup.element("a", Integer.toString(note.number()), "href", "#" + note.id(), "role", "doc-noteref");
		}
		markup.close();
	}
}
