package org.tenday.publish;

import java.util.EnumSet;
import java.util.Set;

import org.tenday.document.Deck;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.internal.Desk;
import org.tenday.publish.internal.SlideRow;

/**
 * What the room sees: a title slide, a slide for each module and session, and the blocks that go on slides. Only the trainers' edition has
 * speaker notes.
 */
public final class Slides implements Publication {

	@Override
	public String id() {
		return "slides";
	}

	@Override
	public String name() {
		return "Slides";
	}

	@Override
	public Set<Reader> readers() {
		return EnumSet.allOf(Reader.class);
	}

	@Override
	public Form form() {
		return Form.SLIDES;
	}

	@Override
	public Set<Companion> cites() {
		return EnumSet.of(Companion.HANDBOOK);
	}

	@Override
	public Composed.Slides compose(EditionOf edition, Setting setting) {
		Desk desk = Desk.of(edition, setting, SlideRow.shown(setting.modules(edition.programme())));
		return new Composed.Slides(deck(desk), desk.composition().remarks());
	}

	/** The deck of a desk that has been set for its sessions. */
	static Deck deck(Desk desk) {
		String subject = desk.words().get(desk.edition().isForTrainers() ? "deck.trainer" : "deck");
		return new Deck(desk.info(subject), desk.setting().theme(), desk.fixedWords(), new SlideRow(desk).slides());
	}
}
