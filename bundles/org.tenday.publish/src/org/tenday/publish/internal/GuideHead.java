package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;

/**
 * What trainers read before a session's blocks: when and how, where learners have it, what it is for, what must be in the room,
 * what is on the slides.
 */
public final class GuideHead {

	private final Desk desk;
	private final SessionHead head;
	private final SessionLine line;
	private final SessionCitation citation;
	private final SlideStrip slides;
	private final Map<ObjectiveId, Objective> objectives;

	/** For one guide. */
	public GuideHead(Desk desk) {
		this.desk = desk;
		head = new SessionHead(desk);
		line = new SessionLine(desk);
		citation = new SessionCitation(desk);
		slides = new SlideStrip(desk);
		objectives = desk.programme().objectives();
	}

	/** In the order of reading. */
	public List<Element> of(Session session) {
		List<Element> elements = new ArrayList<>();
		elements.add(new Paragraph(whenAndWhere(session), Paragraph.Style.SMALL));
		elements.addAll(head.summary(session));
		elements.addAll(served(session));
		elements.addAll(head.materials(session));
		elements.addAll(slides.of(session));
		return elements;
	}

	/** One paragraph, which stays with the heading above it. */
	private List<Inline> whenAndWhere(Session session) {
		List<Inline> lines = new ArrayList<>(Inline.text(line.of(session)));
		String cited = citation.of(session);
		if (!cited.isEmpty()) {
			lines.add(new Inline.LineBreak());
			lines.add(new Inline.Strong(Inline.text(cited)));
		}
		return lines;
	}

	/** A session may serve the objectives of another module, such as when it begins with questions on the day before. */
	private List<Element> served(Session session) {
		List<List<Inline>> lines = session.objectives().stream().filter(objectives::containsKey)
				.map(id -> desk.composition().line(objectives.get(id).text(), "objective \"%s\"".formatted(id))).toList();
		return lines.isEmpty()
				? List.of()
				: List.of(new Paragraph(Inline.text(desk.words().get("objectives.served")), Paragraph.Style.LABEL),
						ItemList.of(ItemList.Kind.BULLETS, lines));
	}
}
