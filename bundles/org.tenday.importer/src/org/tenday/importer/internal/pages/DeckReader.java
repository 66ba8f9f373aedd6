package org.tenday.importer.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.tenday.importer.Found;
import org.tenday.importer.Origin;
import org.tenday.importer.internal.markup.BlockList;
import org.tenday.importer.internal.markup.BoxKind;
import org.tenday.importer.internal.markup.FencedDivs;
import org.tenday.importer.internal.markup.Items;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Piece;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.TextRewriter;
import org.tenday.importer.internal.text.MinutesInText;
import org.tenday.model.Audience;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.content.Slide;

/** Makes sessions of slides: one for each slide of the first level where there are others below, else one for all. */
final class DeckReader {

	private final TextRewriter texts;
	private final SessionIds ids;
	private final Report report;
	private final List<Session> sessions = new ArrayList<>();
	private final List<Objective> objectives = new ArrayList<>();
	private final List<Found> found = new ArrayList<>();

	DeckReader(TextRewriter texts, SessionIds ids, Report report) {
		this.texts = texts;
		this.ids = ids;
		this.report = report;
	}

	/** Slides that belong together, with the title of their session. */
	private record Section(String title, Line start, List<CutSlide> slides) {
	}

	Made read(PageSource page, List<CutSlide> slides) {
		List<Section> sections = sections(page, slides);
		for (int i = 0; i < sections.size(); i++) {
			Section section = sections.get(i);
			session(i == 0 ? page.id() : ids.of(MinutesInText.without(section.title())), section, page);
		}
		return new Made(sessions, objectives, found);
	}

	private static List<Section> sections(PageSource page, List<CutSlide> slides) {
		boolean sectioned = slides.stream().anyMatch(slide -> slide.level() == 1) && slides.stream().anyMatch(slide -> slide.level() > 1);
		List<Section> sections = new ArrayList<>();
		for (CutSlide slide : slides) {
			if (sectioned && slide.level() == 1) {
				sections.add(new Section(slide.title(), slide.start(), new ArrayList<>(List.of(slide))));
			} else if (sections.isEmpty()) {
				sections.add(new Section(page.title(), slide.start(), new ArrayList<>(List.of(slide))));
			} else {
				sections.getLast().slides().add(slide);
			}
		}
		if (sections.size() > 1 && sections.getFirst().slides().size() == 1) {
			// The title slide of the whole is no session; it is shown before the first.
			Section second = sections.get(1);
			second.slides().addFirst(sections.removeFirst().slides().getFirst());
		}
		return sections;
	}

	private void session(SessionId id, Section section, PageSource page) {
		BlockList blocks = new BlockList(id, Audience.DEFAULT);
		List<ObjectiveId> served = new ArrayList<>();
		int told = 0;
		for (CutSlide slide : section.slides()) {
			told += minutes(slide);
			blocks.at(slide.start());
			boolean opens = slide.title().equals(section.title()) || slide.title().equals(page.title());
			slide(slide, opens && slide.isTitleAlone(), id, served, blocks);
		}
		String title = MinutesInText.without(section.title());
		int minutes = MinutesInText.in(section.title()).orElse(Math.min(told, Session.MAX_MINUTES));
		sessions.add(Session.of(id, title, minutes).withObjectives(served).withBlocks(blocks.blocks()));
		found.add(new Found(origin(section.start()), section.title(), id));
		blocks.blocks().forEach(block -> found.add(new Found(origin(blocks.places().get(block.id())), FirstWords.of(block), block.id())));
	}

	private void slide(CutSlide slide, boolean opens, SessionId id, List<ObjectiveId> served, BlockList blocks) {
		List<Line> shown = new ArrayList<>();
		List<Line> said = new ArrayList<>(slide.notes());
		sort(new FencedDivs(report).parse(slide.text()), shown, said);
		String text = texts.text(shown);
		String notes = texts.text(said);
		Optional<Items> items = ListBoxes.OBJECTIVES.matcher(slide.title()).matches() ? Items.of(text) : Optional.empty();
		if (items.isPresent() && items.get().after().isEmpty()) {
			for (String words : items.get().items()) {
				ObjectiveId objective = new ObjectiveId(id + "-objective-" + (served.size() + 1));
				served.add(objective);
				objectives.add(new Objective(objective, words));
				found.add(new Found(origin(slide.start()), words, objective));
			}
			if (!items.get().before().isEmpty()) {
				report.add(slide.start(), "The words that lead to the list of objectives are left out: %s"
						.formatted(items.get().before().replaceAll("\\s+", " ")));
			}
			blocks.note(slide.title(), notes);
		} else if (opens) {
			blocks.note("", notes);
		} else {
			if (slide.title().isEmpty()) {
				report.add(slide.start(), "This slide has no title: write one.");
			}
			blocks.add("slide", slide.title(), new Slide(text, notes));
		}
	}

	/** What boxes on a slide say stands in its text; what is for the trainer, in its notes. */
	private void sort(List<Piece> pieces, List<Line> shown, List<Line> said) {
		for (Piece piece : pieces) {
			switch (piece) {
			case Piece.Text text -> shown.addAll(text.lines());
			case Piece.Box box -> {
				boolean hidden = box.kind() == BoxKind.SOLUTION || box.kind() == BoxKind.INSTRUCTOR
						|| box.names().stream().anyMatch(name -> name.matches("(?i)(speaker-)?notes?"));
				List<Line> to = hidden ? said : shown;
				if (box.names().contains("columns")) {
					report.add(box.start(), "Columns stand one below the other now.");
				}
				to.add(box.start().withText(""));
				if (!box.details().value("title").isEmpty()) {
					to.add(box.start().withText("**" + box.details().value("title") + "**"));
					to.add(box.start().withText(""));
				}
				sort(untitled(box, to), to, said);
				to.add(box.start().withText(""));
			}
			}
		}
	}

	/** A heading at the beginning of a box is no heading of the slide: it stands in bold. */
	private static List<Piece> untitled(Piece.Box box, List<Line> to) {
		if (box.content().isEmpty() || !(box.content().getFirst() instanceof Piece.Text text)) {
			return box.content();
		}
		List<Line> lines = Line.trimmed(text.lines());
		if (lines.getFirst().headingLevel() == 0) {
			return box.content();
		}
		to.add(lines.getFirst().withText("**" + lines.getFirst().headingWords() + "**"));
		to.add(lines.getFirst().withText(""));
		List<Piece> rest = new ArrayList<>(List.of(new Piece.Text(lines.subList(1, lines.size()))));
		rest.addAll(box.content().subList(1, box.content().size()));
		return rest;
	}

	/** What the title or a line of the notes says. */
	private static int minutes(CutSlide slide) {
		OptionalInt titled = MinutesInText.in(slide.title());
		return titled.isPresent()
				? titled.getAsInt()
				: slide.notes().stream().map(line -> MinutesInText.only(line.text())).filter(OptionalInt::isPresent)
						.mapToInt(OptionalInt::getAsInt).findFirst().orElse(0);
	}

	private static Origin origin(Line line) {
		return Origin.line(line.file(), line.number());
	}
}
