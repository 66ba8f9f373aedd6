package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tenday.document.Deck;
import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Slide;
import org.tenday.model.Place;
import org.tenday.model.Session;
import org.tenday.publish.Handout.PerPage;
import org.tenday.skill.Composition;

/** The pages of a handout: a part for each module, in it the slides of each session in rows, and what is handed out with them. */
public final class HandoutPages {

	private static final int SESSION_LEVEL = 2;

	private final Desk desk;
	private final Deck deck;
	private final HandoutRows rows;
	private final Map<String, Session> sessions = new HashMap<>();
	private final List<Part> parts = new ArrayList<>();
	private final List<Element> content = new ArrayList<>();
	private final List<Integer> waiting = new ArrayList<>();
	private String module = "";
	private Session session;

	/**
	 * For one handout.
	 *
	 * @param deck its slides, as they are shown
	 */
	public HandoutPages(Desk desk, Deck deck, PerPage perPage) {
		this.desk = desk;
		this.deck = deck;
		rows = new HandoutRows(desk, deck, perPage);
		desk.modules().forEach(
				each -> each.sessions().forEach(one -> sessions.put(Composition.anchor(one.id()), one)));
	}

	/**
	 * The parts in their order; asked once. The slides before the first module are left out, for the cover says the same; so are those with the references,
	 * which are printed as text.
	 */
	public List<Part> parts() {
		List<Slide> slides = deck.slides();
		for (int number = 1; number <= slides.size() && !slides.get(number - 1).anchor().equals(Composition.REFERENCES_ANCHOR); number++) {
			Slide slide = slides.get(number - 1);
			if (sessions.containsKey(slide.anchor())) {
				endSession();
				session = sessions.get(slide.anchor());
				// The slide may say "Break (2)", as no two slides have one title; a heading says what it is called.
				String title = session.title().isBlank() ? slide.title() : session.title();
				content.add(new Heading(SESSION_LEVEL, Inline.text(title), slide.anchor()));
			} else if (!slide.anchor().isEmpty()) {
				endPart();
				module = slide.title();
				content.add(new Heading(1, Inline.text(slide.title()), slide.anchor()));
			}
			if (!content.isEmpty()) {
				waiting.add(number);
			}
		}
		endPart();
		return List.copyOf(parts);
	}

	private void endSession() {
		content.addAll(rows.of(waiting));
		waiting.clear();
		if (session != null) {
			Session ended = session;
			ended.blocks().stream().filter(block -> block.audience().includes(Place.HANDOUT) && !block.audience().includes(Place.SLIDES))
					.forEach(block -> content.addAll(desk.printer().handbook(ended, block, SESSION_LEVEL + 1)));
			session = null;
		}
	}

	private void endPart() {
		endSession();
		if (!content.isEmpty()) {
			parts.add(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, module, content));
			content.clear();
		}
	}
}
