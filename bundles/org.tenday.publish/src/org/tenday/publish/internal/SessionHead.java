package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.model.Session;

/** What stands between a session's title and its blocks: when and how, what about, and for trainers what must be in the room. */
final class SessionHead {

	private final Desk desk;
	private final SessionLine line;

	SessionHead(Desk desk) {
		this.desk = desk;
		line = new SessionLine(desk);
	}

	/** As in the handbook. */
	List<Element> of(Session session) {
		List<Element> elements = new ArrayList<>();
		elements.addAll(timing(session));
		elements.addAll(summary(session));
		if (desk.edition().isForTrainers()) {
			elements.addAll(materials(session));
		}
		return elements;
	}

	/** What it is about. */
	List<Element> summary(Session session) {
		return session.summary().isBlank()
				? List.of()
				: List.of(new Paragraph(
						desk.composition().line(session.summary(), "summary of the session \"%s\"".formatted(session.id()))));
	}

	/** What must be in the room, to be ticked off. */
	List<Element> materials(Session session) {
		if (session.materials().isEmpty()) {
			return List.of();
		}
		List<List<Inline>> materials = session.materials().stream().map(Inline::text).toList();
		return List.of(new Box(Box.Kind.TRAINER, desk.words().get("materials"), List.of(),
				List.of(ItemList.of(ItemList.Kind.BOXES, materials))));
	}

	/** When, how long, and how. */
	private List<Element> timing(Session session) {
		String text = line.of(session);
		return text.isEmpty() ? List.of() : List.of(new Paragraph(Inline.text(text), Paragraph.Style.SMALL));
	}
}
