package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.document.Slide;
import org.tenday.document.Slide.Layout;
import org.tenday.model.About;
import org.tenday.model.Block;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.Place;
import org.tenday.model.Reference;
import org.tenday.model.Session;
import org.tenday.model.content.Prose;
import org.tenday.skill.Composition;
import org.tenday.skill.SlidePart;

/** All slides of a deck in their order, not yet broken where they are too full. */
public final class SlideRow {

	private static final int MOST_OBJECTIVES = 6;

	private final Desk desk;
	private final SessionLine line;
	private final Function<Block, String> place;
	private final List<Slide> slides = new ArrayList<>();
	/** What the text is about at the moment: the heading that it stands under. */
	private String topic = "";

	/** For one deck. */
	public SlideRow(Desk desk) {
		this(desk, block -> "");
	}

	/**
	 * For one deck.
	 *
	 * @param place the name of the first slide of a block; empty for none
	 */
	public SlideRow(Desk desk, Function<Block, String> place) {
		this.desk = desk;
		this.place = place;
		line = new SessionLine(desk);
	}

	/** The sessions that have a slide: those with something to show, and those that take time in the room. */
	public static List<Module> shown(List<Module> modules) {
		return modules.stream().map(module -> module.withSessions(module.sessions().stream()
				.filter(session -> session.minutes() > 0 || session.blocks().stream().anyMatch(SlideRow::isShown)).toList())).toList();
	}

	private static boolean isShown(Block block) {
		return block.audience().includes(Place.SLIDES);
	}

	/** Composes them; asked once. */
	public List<Slide> slides() {
		title();
		desk.modules().forEach(this::module);
		references();
		return List.copyOf(slides);
	}

	/** Composes those of the sessions alone, and of what they cite; asked once, in place of {@link #slides()}. */
	public List<Slide> sessions() {
		desk.modules().forEach(module -> module.sessions().forEach(session -> session(session, module)));
		references();
		return List.copyOf(slides);
	}

	private void title() {
		About about = desk.programme().about();
		List<Element> body = new ArrayList<>();
		Stream.of(about.subtitle(), desk.extentTitle().orElse(""), desk.setting().stamp().text(desk.words()))
				.filter(text -> !text.isBlank())
				.forEach(text -> body.add(new Paragraph(text)));
		body.addAll(Logo.of(desk));
		slides.add(new Slide(Layout.TITLE, about.title(), body, List.of(), ""));
	}

	private void module(Module module) {
		List<Element> notes = desk.composition().text(module.aim(), 1, "aim of the module \"%s\"".formatted(module.id()));
		boolean hasOwnTitle = !module.title().equals(desk.programme().about().title());
		List<Element> body = module.objectives().size() > MOST_OBJECTIVES
				? agenda(module)
				: objectives("objectives.module", module.objectives(), module);
		section(hasOwnTitle ? module.title() : desk.words().get("overview"), body, notes, Composition.anchor(module.id()));
		module.sessions().forEach(session -> session(session, module));
	}

	private void session(Session session, Module module) {
		List<Element> body = new ArrayList<>();
		body.add(new Paragraph(line.forSlide(session)));
		List<Objective> served = module.objectives().stream().filter(objective -> session.objectives().contains(objective.id())).toList();
		body.addAll(objectives("objectives.session", served, module));
		List<Element> notes = new ArrayList<>(
				desk.composition().text(session.summary(), 1, "summary of the session \"%s\"".formatted(session.id())));
		if (!session.materials().isEmpty()) {
			notes.add(new Paragraph(Inline.text(desk.words().get("materials")), Paragraph.Style.LABEL));
			notes.add(ItemList.of(ItemList.Kind.BULLETS, session.materials().stream().map(Inline::text).toList()));
		}
		section(session.title(), body, notes, Composition.anchor(session.id()));
		topic = session.title();
		session.blocks().stream().filter(SlideRow::isShown).forEach(block -> block(session, block));
	}

	private void block(Session session, Block block) {
		String name = place.apply(block);
		for (SlidePart part : desk.printer().slides(session, block)) {
			if (block.content() instanceof Prose && !part.title().isBlank()) {
				topic = part.title();
			}
			slides.add(
					new Slide(Layout.CONTENT, titled(part.title().isBlank() ? topic : part.title()), part.body(), notes(part.notes()),
							name));
			name = "";
		}
	}

	/** The sessions of a module whose objectives are too many to be taken in at a glance; each session shows its own. */
	private List<Element> agenda(Module module) {
		List<List<Inline>> titles = module.sessions().stream().filter(session -> session.minutes() > 0)
				.map(session -> Inline.text(session.title())).toList();
		return titles.isEmpty() ? List.of() : List.of(ItemList.of(ItemList.Kind.BULLETS, titles));
	}

	private List<Element> objectives(String introduction, List<Objective> objectives, Module module) {
		if (objectives.isEmpty()) {
			return List.of();
		}
		List<List<Inline>> lines = objectives.stream()
				.map(objective -> desk.composition().line(objective.text(), "module \"%s\"".formatted(module.id()))).toList();
		return List.of(new Paragraph(desk.words().get(introduction)), ItemList.of(ItemList.Kind.BULLETS, lines));
	}

	private void references() {
		Map<Integer, Reference> cited = desk.composition().cited();
		if (!cited.isEmpty()) {
			List<Element> body = new ArrayList<>();
			cited.forEach((number, reference) -> body.add(new ItemList(ItemList.Kind.NUMBERS, number,
					List.of(List.of(new Paragraph(BackPages.line(desk, reference)))))));
			slides.add(new Slide(Layout.CONTENT, desk.words().get("references"), body, List.of(), Composition.REFERENCES_ANCHOR));
		}
	}

	private void section(String title, List<Element> body, List<Element> notes, String anchor) {
		slides.add(new Slide(Layout.SECTION, titled(title), body, notes(notes), anchor));
	}

	/** A slide must have a title, whatever the programme lacks. */
	private String titled(String title) {
		return title.isBlank() ? desk.programme().about().title() : title;
	}

	/** Notes are the trainer's, whatever they say. */
	private List<Element> notes(List<Element> notes) {
		return desk.edition().isForTrainers() ? notes : List.of();
	}
}
