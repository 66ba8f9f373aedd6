package org.tenday.publish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.tenday.document.Deck;
import org.tenday.document.Document;
import org.tenday.document.Part;
import org.tenday.layout.DeckFitter;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.internal.BackPages;
import org.tenday.publish.internal.Desk;
import org.tenday.publish.internal.FrontPages;
import org.tenday.publish.internal.HandoutPages;
import org.tenday.publish.internal.SlideRow;

/**
 * What learners follow the room with: the slides as pictures, and after those of a session what it hands out besides. How many slides stand on a page is a
 * matter of this publication alone, so it is said when it is made.
 */
public final class Handout implements Publication {

	/** How the pictures stand on a page. */
	public enum PerPage {
		/** As wide as the text. */
		TWO(2, 2),
		/** Beside lines to write on. */
		THREE(3, 3),
		/** Two side by side. */
		SIX(6, 3);

		private final int slides;
		private final int rows;

		PerPage(int slides, int rows) {
			this.slides = slides;
			this.rows = rows;
		}

		/** How many slides there are on a page. */
		public int slides() {
			return slides;
		}

		/** How many rows of pictures there are on a page. */
		public int rows() {
			return rows;
		}
	}

	private final PerPage perPage;

	/** With three slides to a page. */
	public Handout() {
		this(PerPage.THREE);
	}

	public Handout(PerPage perPage) {
		this.perPage = Objects.requireNonNull(perPage, "perPage");
	}

	@Override
	public String id() {
		return "handout";
	}

	@Override
	public String name() {
		return "Handout";
	}

	@Override
	public Set<Reader> readers() {
		return Set.of(Reader.LEARNER);
	}

	@Override
	public Form form() {
		return Form.PAGES;
	}

	@Override
	public Set<Companion> cites() {
		return EnumSet.of(Companion.HANDBOOK);
	}

	@Override
	public Composed.Pages compose(EditionOf edition, Setting setting) {
		Desk desk = Desk.of(edition, setting, SlideRow.shown(setting.modules(edition.programme())));
		Deck deck = new DeckFitter().fit(Slides.deck(desk));
		String subject = desk.words().get("handout");
		List<Part> parts = new ArrayList<>(new FrontPages(desk, subject).opening());
		parts.addAll(new HandoutPages(desk, deck, perPage).parts());
		new BackPages(desk).cited().ifPresent(parts::add);
		return new Composed.Pages(new Document(desk.info(subject), setting.theme(), desk.fixedWords(), parts),
				desk.composition().remarks());
	}
}
