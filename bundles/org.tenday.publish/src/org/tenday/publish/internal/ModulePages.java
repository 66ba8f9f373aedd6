package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.Place;
import org.tenday.model.Session;
import org.tenday.skill.Composition;

/** The pages of one module: aim, objectives, and each session with what stands at its head and its blocks. */
public final class ModulePages {

	private static final int SESSION_LEVEL = 2;

	private final Desk desk;
	/** What stands between a session's title and its blocks. */
	private final Function<Session, List<Element>> head;
	private final String objectivesLead;

	/** For the modules of the handbook. */
	public ModulePages(Desk desk) {
		this(desk, new SessionHead(desk)::of, "objectives.module");
	}

	private ModulePages(Desk desk, Function<Session, List<Element>> head, String objectivesLead) {
		this.desk = desk;
		this.head = head;
		this.objectivesLead = objectivesLead;
	}

	/** For the modules of the trainer guide, which says of learners what the handbook says to them. */
	public static ModulePages ofGuide(Desk desk) {
		return new ModulePages(desk, new GuideHead(desk)::of, "objectives.module.guide");
	}

	/** The part of one module, beginning on a right-hand page; the places of blocks have names. */
	public Part part(Module module) {
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(1, Inline.text(module.title()), Composition.anchor(module.id())));
		if (!module.aim().isBlank()) {
			elements.add(new Paragraph(desk.composition().line(module.aim(), "aim of the module \"%s\"".formatted(module.id())),
					Paragraph.Style.LEAD));
		}
		objectives(module, elements);
		Map<Integer, String> places = sessions(module, elements);
		return new Part(Part.Kind.BODY, Part.Start.RIGHT_HAND_PAGE, false, module.title(), elements, places);
	}

	/** The sessions of a module alone, on a page of their own, in which the places of blocks have names. */
	public Part sessions(Module module) {
		List<Element> elements = new ArrayList<>();
		Map<Integer, String> places = sessions(module, elements);
		return new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, module.title(), elements, places);
	}

	/** Adds the sessions, and gives the names of the places where their blocks begin. */
	private Map<Integer, String> sessions(Module module, List<Element> into) {
		Map<Integer, String> places = new HashMap<>();
		for (Session session : module.sessions()) {
			head(session, into);
			for (Block block : printed(session)) {
				int start = into.size();
				into.addAll(block(session, block));
				if (into.size() > start) {
					places.put(start, Composition.anchor(block.id()));
				}
			}
		}
		return places;
	}

	private void objectives(Module module, List<Element> into) {
		if (!module.objectives().isEmpty()) {
			List<List<Inline>> lines = module.objectives().stream().map(Objective::text)
					.map(text -> desk.composition().line(text, "module \"%s\"".formatted(module.id()))).toList();
			into.add(new Box(Box.Kind.OBJECTIVES, desk.words().get("objectives"), List.of(),
					List.of(new Paragraph(desk.words().get(objectivesLead)), ItemList.of(ItemList.Kind.BULLETS, lines))));
		}
	}

	private void head(Session session, List<Element> into) {
		into.add(new Heading(SESSION_LEVEL, Inline.text(session.title()), Composition.anchor(session.id())));
		into.addAll(head.apply(session));
	}

	private List<Block> printed(Session session) {
		return session.blocks().stream().filter(block -> isPrinted(block.audience())).toList();
	}

	private boolean isPrinted(Audience audience) {
		return audience.includes(Place.HANDBOOK) || desk.edition().isForTrainers() && audience.includes(Place.GUIDE);
	}

	private List<Element> block(Session session, Block block) {
		if (!desk.edition().isForTrainers()) {
			return desk.printer().handbook(session, block, SESSION_LEVEL + 1);
		}
		List<Element> elements = desk.printer().guide(session, block, SESSION_LEVEL + 1);
		return block.audience().isTrainerOnly() && !elements.stream().allMatch(ModulePages::isMarked) ? marked(elements) : elements;
	}

	private static boolean isMarked(Element element) {
		return element instanceof Box box && box.kind() == Box.Kind.TRAINER;
	}

	/** What learners do not have says so, so that nobody in the room is sent looking for it. */
	private List<Element> marked(List<Element> elements) {
		List<Element> marked = new ArrayList<>();
		marked.add(new Paragraph(Inline.text(desk.words().get("trainers-only")), Paragraph.Style.LABEL));
		marked.addAll(elements);
		return marked;
	}
}
