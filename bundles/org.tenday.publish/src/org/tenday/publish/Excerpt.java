package org.tenday.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.document.Deck;
import org.tenday.document.Document;
import org.tenday.document.Part;
import org.tenday.document.Themes;
import org.tenday.layout.DeckFitter;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.internal.BackPages;
import org.tenday.publish.internal.Desk;
import org.tenday.publish.internal.ModulePages;
import org.tenday.publish.internal.SlideRow;
import org.tenday.skill.Composition;
import org.tenday.skill.SkillAreas;

/**
 * One session as it stands in a publication, without what stands around it: for whoever is writing it. Composed by the same parts as the
 * publication, so that what is seen is what is printed; pages, slides and references are counted from 1. The places where its blocks begin
 * are named by {@link Composition#anchor(org.tenday.model.BlockId)}.
 */
public enum Excerpt {

	/** From the handbook. */
	HANDBOOK(Set.of(Reader.LEARNER, Reader.TRAINER)),
	/** From the trainer guide, without where learners have it. */
	TRAINER_GUIDE(Set.of(Reader.TRAINER)),
	/** From the deck: slides that fit, for trainers with what is said. */
	SLIDES(Set.of(Reader.LEARNER, Reader.TRAINER));

	/** Stands in the place of the digits by which files that were printed together are told from others: it is no file. */
	private static final String STAMP = "preview";

	private final Set<Reader> readers;

	Excerpt(Set<Reader> readers) {
		this.readers = readers;
	}

	/** Whether there is such a publication for some readers. */
	public boolean isFor(Reader reader) {
		return readers.contains(reader);
	}

	/**
	 * Composes the session; empty where the programme has no such session. A pure function.
	 *
	 * @param reader one whom this is for
	 */
	public Optional<Composed> compose(Programme programme, SessionId session, Reader reader, SkillAreas areas, MediaPictures pictures) {
		if (!isFor(reader)) {
			throw new IllegalArgumentException("%s is not for %s".formatted(this, reader));
		}
		// A stamp made of the content would have all pictures of the programme read for each letter typed.
		Setting setting = new Setting(Extent.WHOLE, programme.timetables().stream().findFirst(), Themes.NEUTRAL,
				new BuildStamp(programme.about().version(), Optional.empty(), STAMP), areas, pictures);
		EditionOf edition = EditionOf.of(alone(programme, session), reader);
		return edition.programme().moduleOf(session)
				.map(module -> module.withSessions(module.sessions().stream().filter(each -> each.id().equals(session)).toList()))
				.map(module -> compose(Desk.of(edition, setting, List.of(module)), module));
	}

	/** The programme without the blocks of all other sessions: whoever types should not wait until they have been looked through. */
	private static Programme alone(Programme programme, SessionId session) {
		return programme.withModules(programme.modules().stream().map(module -> module.withSessions(module.sessions().stream()
				.map(each -> each.id().equals(session) ? each : each.withBlocks(List.of())).toList())).toList());
	}

	private Composed compose(Desk desk, Module module) {
		return switch (this) {
		case HANDBOOK -> pages(desk, new ModulePages(desk), module);
		case TRAINER_GUIDE -> pages(desk, ModulePages.ofGuide(desk), module);
		case SLIDES -> slides(desk);
		};
	}

	private static Composed pages(Desk desk, ModulePages pages, Module module) {
		List<Part> parts = new ArrayList<>();
		parts.add(pages.sessions(module));
		BackPages back = new BackPages(desk);
		back.appendix().ifPresent(parts::add);
		back.cited().ifPresent(parts::add);
		return new Composed.Pages(new Document(desk.info(""), desk.setting().theme(), desk.fixedWords(), parts),
				desk.composition().remarks());
	}

	private static Composed slides(Desk desk) {
		SlideRow row = new SlideRow(desk, block -> Composition.anchor(block.id()));
		Deck deck = new Deck(desk.info(""), desk.setting().theme(), desk.fixedWords(), row.sessions());
		return new Composed.Slides(new DeckFitter().fit(deck), desk.composition().remarks());
	}
}
