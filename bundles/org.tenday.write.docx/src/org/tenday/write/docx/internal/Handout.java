package org.tenday.write.docx.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Deck;
import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Part;
import org.tenday.document.Slide;

/** Turns a deck into a document to read: each slide with its number and title, what is on it, and below it what the trainer says. */
public final class Handout {

	private Handout() {
	}

	/** The document; its headings carry the anchors of the slides. */
	public static Document of(Deck deck) {
		List<Element> content = new ArrayList<>();
		content.add(new Heading(1, deck.info().title()));
		for (int number = 1; number <= deck.slides().size(); number++) {
			Slide slide = deck.slides().get(number - 1);
			content.add(new Heading(2, org.tenday.document.Inline.text(number + "\u2002" + slide.title()), slide.anchor()));
			content.addAll(lowered(slide.body()));
			if (!slide.notes().isEmpty()) {
				content.add(new Element.Divider());
				content.addAll(lowered(slide.notes()));
			}
		}
		return new Document(deck.info(), deck.theme(), deck.words(),
				List.of(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, deck.info().title(), content)));
	}

	/** Headings on a slide stand below its title; what breaks a slide breaks no page. */
	private static List<Element> lowered(List<Element> elements) {
		return elements.stream().filter(element -> !(element instanceof Element.PageBreak))
				.map(element -> element instanceof Heading heading
						? new Heading(Math.max(3, heading.level()), heading.content(), heading.anchor())
						: element)
				.toList();
	}
}
