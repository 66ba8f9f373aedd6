package org.tenday.ui.internal.board;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tenday.model.Session;
import org.tenday.ui.StableId;

/** The sessions that are on no day, beside the days. */
final class ParkedColumn {

	private final ColumnHead head;
	private final Composite body;
	private final CardList list;

	ParkedColumn(Composite heads, Composite area, FormToolkit toolkit, Consumer<Card> introduce) {
		head = new ColumnHead(heads, toolkit, "board.left");
		body = toolkit.createComposite(area);
		body.setLayout(GridLayoutFactory.fillDefaults().create());
		StableId.set(body, "board.left");
		list = new CardList(body, toolkit, introduce);
	}

	ColumnHead head() {
		return head;
	}

	Composite body() {
		return body;
	}

	CardList list() {
		return list;
	}

	/** Days that are added stand before it. */
	void moveToEnd() {
		head.control().moveBelow(null);
		body.moveBelow(null);
	}

	/** Gives whether the cards need more or less room than before. */
	boolean show(List<Session> sessions, Faces faces) {
		head.show("Not on the timetable", "", sessions.size() + " to place", false);
		return list.show(sessions.stream()
				.map(session -> new CardList.Entry("board.left." + session.id(), new CardPlace.OnNone(session.id()), faces.onNone(session)))
				.toList());
	}

	void dispose() {
		head.control().dispose();
		body.dispose();
	}
}
