package org.tenday.importer.internal.lessons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.tenday.importer.internal.markup.Definitions;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.LinkTargets;
import org.tenday.importer.internal.markup.Markup;
import org.tenday.importer.internal.markup.Page;
import org.tenday.importer.internal.markup.PageReader;
import org.tenday.importer.internal.markup.PictureFiles;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.TextRewriter;
import org.tenday.model.Audience;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Grouping;
import org.tenday.model.LearningType;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Place;
import org.tenday.model.Priority;
import org.tenday.model.Session;
import org.tenday.model.SessionId;

/** Makes the sessions of a lesson from its pages, and collects what they give to the whole: objectives, glossary, breaks. */
final class SessionMaker {

	private static final Audience IN_THE_ROOM = Audience.of(Place.HANDBOOK, Place.GUIDE, Place.SLIDES);
	private static final int DEFAULT_MINUTES = 5;

	/** What a page is. */
	enum Kind {
		OVERVIEW, PAGE, REFERENCE, EPISODE
	}

	/**
	 * A session to be made.
	 *
	 * @param notes pages for the trainer that come with it
	 */
	record Planned(Kind kind, SessionId id, Page page, List<Page> notes) {

		/** Whether there will be a session for links to lead to. */
		boolean hasSession() {
			return kind == Kind.EPISODE || !notes.isEmpty()
					|| (kind == Kind.REFERENCE ? GlossaryReader.of(page).hasMore() : !page.pieces().isEmpty());
		}
	}

	private final LessonFormat format;
	private final LinkTargets targets;
	private final PictureFiles pictures;
	private final List<Line> sharedLinks;
	private final Report report;
	private final List<Session> sessions = new ArrayList<>();
	private final List<Objective> objectives = new ArrayList<>();
	private final List<GlossaryEntry> glossary = new ArrayList<>();
	private final Map<SessionId, Integer> breaks = new HashMap<>();

	SessionMaker(LessonFormat format, LinkTargets targets, PictureFiles pictures, List<Line> sharedLinks, Report report) {
		this.format = format;
		this.targets = targets;
		this.pictures = pictures;
		this.sharedLinks = sharedLinks;
		this.report = report;
	}

	List<Session> sessions() {
		return sessions;
	}

	/** Whether something became of the page that was to be this session. */
	boolean has(SessionId id) {
		return sessions.stream().anyMatch(session -> session.id().equals(id));
	}

	List<Objective> objectives() {
		return objectives;
	}

	List<GlossaryEntry> glossary() {
		return glossary;
	}

	/** The minutes of the breaks that the lesson has after sessions. */
	Map<SessionId, Integer> breaks() {
		return breaks;
	}

	/** What rewrites the texts of a page. */
	TextRewriter texts(Page page) {
		return new TextRewriter(format, Definitions.of(page.lines(), sharedLinks), targets, pictures, report);
	}

	void add(Planned planned) {
		switch (planned.kind()) {
		case EPISODE -> episode(planned);
		case REFERENCE -> reference(planned);
		case OVERVIEW -> untimed(planned, planned.page().settings().nonEmpty("title").map(Markup::words).orElse("Overview"));
		case PAGE -> untimed(planned, planned.page().title());
		}
	}

	private void episode(Planned planned) {
		Page page = planned.page();
		PageReader reader = new PageReader(planned.id(), IN_THE_ROOM, false, texts(page), report);
		reader.read(page);
		planned.notes().forEach(notes -> reader.notes(notes, texts(notes)));
		List<ObjectiveId> served = new ArrayList<>();
		for (String text : reader.objectives()) {
			ObjectiveId id = new ObjectiveId(planned.id() + "-objective-" + (served.size() + 1));
			served.add(id);
			objectives.add(new Objective(id, text));
		}
		int teaching = minutes(page, "teaching");
		int exercises = minutes(page, "exercises");
		int together = Math.min(teaching + exercises, Session.MAX_MINUTES);
		OptionalInt pause = page.settings().number("break");
		if (pause.isPresent() && pause.getAsInt() > 0) {
			breaks.put(planned.id(), Math.min(pause.getAsInt(), Session.MAX_MINUTES));
		}
		if (reader.blocks().isEmpty()) {
			report.add(page.file(), "This episode has no text yet.");
		}
		LearningType type = exercises > teaching ? LearningType.PRACTICE : LearningType.ACQUISITION;
		sessions.add(new Session(planned.id(), page.title(), together, type, Grouping.WHOLE_GROUP, Priority.MUST, "", served, List.of(),
				reader.blocks()));
	}

	/** The lesson's own tools take 5 for a time that is not written as a whole number. */
	private int minutes(Page page, String key) {
		OptionalInt minutes = page.settings().number(key);
		if (minutes.isEmpty()) {
			report.add(page.file(), page.settings().has(key)
					? "The time after \"%s:\" is no number; %d minutes were taken.".formatted(key, DEFAULT_MINUTES)
					: "There is no \"%s:\" at the head of this episode; %d minutes were taken.".formatted(key, DEFAULT_MINUTES));
		} else if (!page.settings().text(key).matches("\\d+(\\.0+)?")) {
			report.add(page.file(),
					"The time \"%s: %s\" was taken for %d minutes.".formatted(key, page.settings().text(key), minutes.getAsInt()));
		}
		return minutes.orElse(DEFAULT_MINUTES);
	}

	/** What learners read before or after the course takes no time in the room and needs no slides. */
	private void untimed(Planned planned, String title) {
		PageReader reader = new PageReader(planned.id(), Audience.DEFAULT, true, texts(planned.page()), report);
		reader.read(planned.page());
		planned.notes().forEach(notes -> reader.notes(notes, texts(notes)));
		if (!reader.blocks().isEmpty()) {
			sessions.add(Session.of(planned.id(), title, 0).withBlocks(reader.blocks()));
		}
	}

	private void reference(Planned planned) {
		Page page = planned.page();
		GlossaryReader reader = GlossaryReader.of(page);
		glossary.addAll(reader.entries(texts(page)));
		if (reader.hasMore()) {
			Page rest = page.withLines(reader.rest(), report);
			untimed(new Planned(Kind.PAGE, planned.id(), rest, List.of()), rest.title());
		}
	}
}
