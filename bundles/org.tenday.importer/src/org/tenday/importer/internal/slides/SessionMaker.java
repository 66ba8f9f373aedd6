package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.tenday.importer.Found;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.text.MinutesInText;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Id;
import org.tenday.model.Place;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Slide;
import org.tenday.model.content.TrainerNote;

/** Makes the sessions of a deck from its slides. */
final class SessionMaker {

	private static final Audience READ = Audience.of(Place.HANDBOOK, Place.GUIDE, Place.SLIDES);
	private static final Audience SHOWN = Audience.of(Place.GUIDE, Place.SLIDES, Place.HANDOUT);
	/** So that a block's kind and number fit behind it. */
	private static final int LONGEST_ID = 40;
	/** A line no longer than this below the title of a slide that opens something says how it is, such as "45 minutes, in pairs". */
	private static final int SUBTITLE = 60;
	private static final Set<String> NO_NAMES = Set.of("", "default section", "untitled section", "standardabschnitt",
			"abschnitt ohne titel",
			"section par défaut", "section sans titre");

	private final String deckTitle;
	private final List<String> sections;
	private final boolean asText;
	private final OfficeReport report;
	private final Set<String> taken = new HashSet<>();
	private final List<Session> sessions = new ArrayList<>();
	private final List<Found> found = new ArrayList<>();

	/**
	 * @param deckTitle what the sessions are called that have no name of their own
	 * @param sections  the names of the deck's sections
	 * @param asText    whether slides become text, which the handbook has too
	 */
	SessionMaker(String deckTitle, List<String> sections, boolean asText, OfficeReport report) {
		this.asText = asText;
		this.deckTitle = deckTitle;
		this.sections = sections;
		this.report = report;
	}

	List<Session> sessions() {
		return sessions;
	}

	List<Found> found() {
		return found;
	}

	/** Makes all of them; asked once. */
	void make(List<ReadSlide> slides) {
		List<List<ReadSlide>> runs = Continued.joined(slides);
		List<List<List<ReadSlide>>> groups = new ArrayList<>();
		for (List<ReadSlide> run : runs) {
			boolean begins = groups.isEmpty() || begins(groups.getLast().getLast().getFirst(), run.getFirst());
			if (begins) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(run);
		}
		groups.forEach(this::session);
		List<String> untimed = sessions.stream().filter(session -> session.minutes() == 0).map(Session::title).toList();
		if (!untimed.isEmpty()) {
			report.add("", untimed.size() == sessions.size()
					? "The deck says nowhere how long anything takes: set the sessions' minutes."
					: "The deck does not say how long %d of its %d sessions take; set the minutes of %s."
							.formatted(untimed.size(), sessions.size(), DeckFile.quoted(untimed)));
		}
	}

	private boolean begins(ReadSlide before, ReadSlide slide) {
		return sections.isEmpty() ? slide.opens() && !slide.hidden() : slide.source().section() != before.source().section();
	}

	private void session(List<List<ReadSlide>> group) {
		ReadSlide first = group.getFirst().getFirst();
		String name = name(first);
		OptionalInt stated = stated(name, group.getFirst());
		int minutes = stated.orElseGet(() -> Math.min(Session.MAX_MINUTES, group.stream().mapToInt(run -> timed(run).orElse(0)).sum()));
		String title = stated.isPresent() ? MinutesInText.without(name) : name;
		SessionId id = id(title);
		List<Block> blocks = new ArrayList<>();
		for (List<ReadSlide> run : group) {
			ReadSlide slide = Continued.one(run);
			int before = blocks.size();
			boolean onlyTitle = run == group.getFirst() && slide.title().equals(name) && slide.body().isEmpty() && !slide.hidden();
			String text = slide.text().markdown();
			String said = slide.said().markdown();
			Stream.concat(slide.text().simplifications().stream(), slide.said().simplifications().stream())
					.forEach(each -> report.add(slide.source().place(), each));
			if (slide.hidden()) {
				report.add(slide.source().place(), "The slide is hidden: it stands in the trainer guide alone.");
				add(blocks, id, "prose", slide.title(), Audience.TRAINER, new Prose(text));
			} else if (!onlyTitle && asText) {
				add(blocks, id, "prose", slide.title(), READ, new Prose(text));
			} else if (!onlyTitle) {
				add(blocks, id, "slide", slide.title(), SHOWN, new Slide(text, said));
			}
			if ((slide.hidden() || onlyTitle || asText) && !said.isEmpty()) {
				add(blocks, id, "trainer-note", onlyTitle ? "" : slide.title(), Audience.TRAINER, new TrainerNote(said));
			}
			Id becomes = blocks.size() > before ? blocks.get(before).id() : id;
			run.forEach(each -> found.add(new Found(report.origin(each.source().place()), each.label(), becomes)));
		}
		sessions.add(Session.of(id, title, minutes).withBlocks(blocks));
	}

	/** What a session is called: as its section, as the slide that opens it, or as the deck. */
	private String name(ReadSlide first) {
		int section = first.source().section();
		String named = section < 0 ? "" : sections.get(section);
		if (!NO_NAMES.contains(named.toLowerCase(Locale.ROOT))) {
			return named;
		}
		return !first.title().isEmpty() && (first.opens() || section >= 0) ? first.title() : deckTitle;
	}

	/** The minutes that the name of a session or the slide that opens it says. */
	private static OptionalInt stated(String name, List<ReadSlide> opening) {
		OptionalInt named = MinutesInText.in(name);
		if (named.isPresent()) {
			return named;
		}
		String title = opening.getFirst().title();
		return opening.getFirst().opens() || MinutesInText.without(title).equals(name) && !title.equals(name)
				? timed(opening)
				: OptionalInt.empty();
	}

	/** The minutes in the title of a slide, or on a line of it or of its notes that says little else. */
	private static OptionalInt timed(List<ReadSlide> run) {
		ReadSlide slide = run.getFirst();
		OptionalInt titled = MinutesInText.in(slide.title());
		return titled.isPresent()
				? titled
				: Stream.concat(slide.body().stream(), slide.notes().stream()).map(SessionMaker::words)
						.map(words -> slide.opens() && words.length() <= SUBTITLE ? MinutesInText.in(words) : MinutesInText.only(words))
						.filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
	}

	private static String words(Piece piece) {
		return piece instanceof Piece.Paragraph paragraph ? Run.plainText(paragraph.words()) : "";
	}

	private SessionId id(String title) {
		String plain = Id.fromTitle(title, "session");
		String wanted = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceFirst("-+$", "");
		String id = Id.free(wanted, taken::contains);
		taken.add(id);
		return new SessionId(id);
	}

	private static void add(List<Block> blocks, SessionId session, String type, String title, Audience audience, BlockContent content) {
		long number = blocks.stream().filter(block -> block.type().value().equals(type)).count() + 1;
		blocks.add(new Block(new BlockId(session + "-" + type + "-" + number), new BlockTypeId(type), title, audience, content));
	}
}
