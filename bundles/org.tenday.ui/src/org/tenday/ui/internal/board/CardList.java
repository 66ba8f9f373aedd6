package org.tenday.ui.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tenday.ui.StableId;

/**
 * Cards one below the other. A card is a place in the list: what changes its place is shown by another card, so that none has to be made
 * anew while it is dragged or has the focus.
 */
final class CardList {

	/**
	 * One card.
	 *
	 * @param id the card's stable id
	 */
	record Entry(String id, CardPlace place, Face face) {
	}

	private static final int SPACING = 4;

	private static final int MARK_HEIGHT = 4;

	private final Composite control;
	private final Consumer<Card> introduce;
	private final List<Card> cards = new ArrayList<>();
	private final Canvas mark;

	/**
	 * @param introduce is told of every card that is made
	 */
	CardList(Composite parent, FormToolkit toolkit, Consumer<Card> introduce) {
		this.introduce = introduce;
		control = toolkit.createComposite(parent);
		control.setLayout(GridLayoutFactory.fillDefaults().margins(0, MARK_HEIGHT / 2).spacing(0, SPACING).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		mark = new Canvas(control, SWT.NO_FOCUS);
		mark.setLayoutData(GridDataFactory.fillDefaults().exclude(true).create());
		mark.setBackground(mark.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		mark.addPaintListener(event -> {
			event.gc.setBackground(mark.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
			event.gc.fillRectangle(mark.getClientArea());
		});
		mark.setVisible(false);
		StableId.set(mark, "board.mark");
	}

	Composite control() {
		return control;
	}

	List<Card> cards() {
		return cards;
	}

	Optional<Card> card(CardPlace place) {
		return cards.stream().filter(card -> card.place().equals(place)).findFirst();
	}

	/** Shows these cards and no others; gives whether they need more or less room than those before. */
	boolean show(List<Entry> entries) {
		boolean isOtherSize = entries.size() != cards.size();
		while (cards.size() > entries.size()) {
			cards.removeLast().dispose();
		}
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			if (i == cards.size()) {
				Card card = new Card(control, entry.id(), entry.place(), entry.face());
				card.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
				introduce.accept(card);
				cards.add(card);
			} else {
				StableId.set(cards.get(i), entry.id());
				isOtherSize |= cards.get(i).show(entry.place(), entry.face());
			}
		}
		return isOtherSize;
	}

	/** Before which card something is put that is let go at a height: the upper half of a card is before it, the lower after. */
	int placeAt(int y) {
		int place = 0;
		for (Card card : cards) {
			if (card.face().kind() != Face.Kind.NOTHING && y > card.getBounds().y + card.getBounds().height / 2) {
				place++;
			}
		}
		return place;
	}

	/** Marks where a card would be put, before the card that is there now. */
	void mark(int place) {
		int top = place < cards.size() ? cards.get(place).getBounds().y - MARK_HEIGHT : bottom();
		mark.setBounds(0, Math.max(0, top), control.getClientArea().width, MARK_HEIGHT);
		mark.moveAbove(null);
		mark.setVisible(true);
	}

	private int bottom() {
		return cards.isEmpty() ? 0 : cards.getLast().getBounds().y + cards.getLast().getBounds().height;
	}

	void unmark() {
		mark.setVisible(false);
	}
}
