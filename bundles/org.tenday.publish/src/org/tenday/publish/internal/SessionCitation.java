package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.model.Session;
import org.tenday.publish.Companions;

/** Where learners have a session in front of them: "Handbook page 12 · Slides 7 to 10". */
final class SessionCitation {

	private final Desk desk;
	private final Companions companions;

	SessionCitation(Desk desk) {
		this.desk = desk;
		companions = desk.setting().companions();
	}

	/** In full; empty where neither is known. */
	String of(Session session) {
		return places(session, "cite");
	}

	/** For a table: "Handbook 12 · Slides 7–10"; empty where neither is known. */
	String brief(Session session) {
		return places(session, "cite.brief");
	}

	private String places(Session session, String words) {
		List<String> places = new ArrayList<>();
		companions.handbookPage(session.id()).ifPresent(page -> places.add(desk.words().get(words + ".page", String.valueOf(page))));
		companions.slides(session.id()).ifPresent(slides -> places.add(slides.slides().size() == 1
				? desk.words().get("cite.slide", String.valueOf(slides.first()))
				: desk.words().get(words + ".slides", String.valueOf(slides.first()), String.valueOf(slides.last()))));
		return String.join(" \u00b7 ", places);
	}
}
