package org.tenday.write.html.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.tenday.document.Direction;
import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Info;
import org.tenday.document.Part;
import org.tenday.document.Written;

/** A page from its first line to its last: cover, contents, text, notes and build stamp, each where readers of all kinds look for it. */
public final class WebPage {

	/** Browsers hold to it whatever else the page says: nothing runs, nothing is fetched, nothing is sent. */
	private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
	private static final String MAIN = "page-text";
	private static final String CONTENTS = "page-contents";
	private static final String NOTES = "page-notes";
	private static final int DEPTH = 2;

	private final Document document;
	private final Sheet sheet;
	private final Markup markup;
	private final String main;

	private WebPage(Document document, Markup markup) {
		this.document = document;
		this.markup = markup;
		sheet = new Sheet(document, markup);
		main = sheet.ids().claim(MAIN, MAIN);
	}

	/**
	 * Writes a document as a page.
	 *
	 * @throws IOException where {@code out} takes no more
	 */
	public static Written write(Document document, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		try {
			WebPage page = new WebPage(document, new Markup(writer));
			page.write();
			writer.flush();
			return new Written(0, Map.of(), page.sheet.warnings());
		} catch (XMLStreamException e) {
			if (e.getNestedException() instanceof IOException refused) {
				throw refused;
			}
			throw new IllegalStateException("The web page could not be put together: " + e.getMessage(), e);
		}
	}

	private void write() throws XMLStreamException {
		markup.begin();
		markup.open("html", "lang", document.info().language().toLanguageTag(), "dir",
				Direction.of(document.info().language()) == Direction.RIGHT_TO_LEFT ? "rtl" : "");
		markup.line();
		head();
		markup.open("body");
		markup.line();
		markup.element("a", sheet.words().skip(), "class", "skip", "href", "#" + main);
		markup.line();
		header();
		contents();
		text();
		footer();
		markup.close();
		markup.line();
		markup.close();
		markup.line();
		markup.end();
	}

	private void head() throws XMLStreamException {
		Info info = document.info();
		markup.open("head");
		markup.line();
		markup.empty("meta", "charset", "utf-8");
		markup.line();
		markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
		markup.line();
		markup.element("title", info.subject().isBlank() ? info.title() : info.title() + " \u2013 " + info.subject());
		markup.line();
		named("viewport", "width=device-width, initial-scale=1");
		named("description", info.subject().isBlank() ? info.stamp() : info.subject() + ". " + info.stamp());
		if (!info.author().isBlank()) {
			named("author", info.author());
		}
		markup.element("style", StyleSheet.of(document.theme()));
		markup.line();
		markup.close();
		markup.line();
	}

	private void named(String name, String content) throws XMLStreamException {
		markup.empty("meta", "name", name);
		markup.attribute("content", content);
		markup.line();
	}

	/** The cover, whose heading is the page's own; without one the title and the subject. */
	private void header() throws XMLStreamException {
		List<Part> covers = document.parts().stream().filter(part -> part.kind() == Part.Kind.COVER).toList();
		markup.open("header", "class", covers.isEmpty() ? "" : "cover");
		markup.line();
		for (Part cover : covers) {
			new ElementWriter(sheet, 0).write(cover.content());
		}
		if (covers.isEmpty()) {
			markup.element("h1", document.info().title());
			markup.line();
			if (!document.info().subject().isBlank()) {
				markup.element("p", document.info().subject());
				markup.line();
			}
		}
		markup.close();
		markup.line();
	}

	private void contents() throws XMLStreamException {
		Optional<Element.Contents> asked = document.parts().stream().flatMap(part -> part.content().stream())
				.filter(Element.Contents.class::isInstance).map(Element.Contents.class::cast).findFirst();
		List<Headings.Entry> entries = sheet.headings().listed(asked.map(Element.Contents::depth).orElse(DEPTH));
		if (entries.isEmpty()) {
			return;
		}
		String title = asked.map(Element.Contents::title).filter(words -> !words.isBlank()).orElse(sheet.words().contents());
		String id = sheet.ids().claim(CONTENTS, CONTENTS);
		markup.open("nav", "aria-labelledby", id);
		markup.line();
		markup.element("h2", title, "id", id);
		markup.line();
		int next = 0;
		while (next < entries.size()) {
			next = list(entries, next);
		}
		markup.close();
		markup.line();
	}

	/** Writes the entries from one on that stand no higher than it; gives the first that does. */
	private int list(List<Headings.Entry> entries, int first) throws XMLStreamException {
		int level = entries.get(first).level();
		markup.open("ul", "role", "list");
		markup.line();
		int next = first;
		while (next < entries.size() && entries.get(next).level() >= level) {
			markup.open("li");
			markup.element("a", entries.get(next).words(), "href", "#" + entries.get(next).id());
			next++;
			if (next < entries.size() && entries.get(next).level() > level) {
				markup.line();
				next = list(entries, next);
			}
			markup.close();
			markup.line();
		}
		markup.close();
		markup.line();
		return next;
	}

	private void text() throws XMLStreamException {
		ElementWriter elements = new ElementWriter(sheet, 1);
		markup.open("main", "id", main, "tabindex", "-1");
		markup.line();
		for (Part part : document.parts()) {
			if (part.kind() != Part.Kind.COVER && !part.content().stream().allMatch(Element.Contents.class::isInstance)) {
				markup.open("section", "class", classes(part));
				markup.line();
				elements.write(part.content());
				markup.close();
				markup.line();
			}
		}
		notes(elements);
		markup.close();
		markup.line();
	}

	private static String classes(Part part) {
		StringBuilder classes = new StringBuilder("part");
		if (part.start() == Part.Start.RIGHT_HAND_PAGE) {
			classes.append(" right-hand");
		}
		if (part.landscape()) {
			classes.append(" landscape");
		}
		return classes.toString();
	}

	private void notes(ElementWriter elements) throws XMLStreamException {
		Optional<Sheet.Note> note = sheet.nextNote();
		if (note.isEmpty()) {
			return;
		}
		String id = sheet.ids().claim(NOTES, NOTES);
		markup.open("section", "class", "part notes", "role", "doc-endnotes", "aria-labelledby", id);
		markup.line();
		markup.element("h2", sheet.words().notes(), "id", id);
		markup.line();
		markup.open("ol");
		markup.line();
		while (note.isPresent()) {
			markup.open("li", "id", note.get().id());
			elements.writeWithin(note.get().content().content());
			markup.text(" ");
			markup.element("a", "\u21a9", "href", "#" + note.get().markId(), "role", "doc-backlink", "aria-label",
					sheet.words().back() + ", " + note.get().number());
			markup.close();
			markup.line();
			note = sheet.nextNote();
		}
		markup.close();
		markup.line();
		markup.close();
		markup.line();
	}

	private void footer() throws XMLStreamException {
		markup.open("footer");
		markup.line();
		markup.element("p", document.info().title());
		markup.line();
		markup.element("p", document.info().stamp());
		markup.line();
		markup.close();
		markup.line();
	}
}
