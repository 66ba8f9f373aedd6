package org.tenday.ui.internal.arrange;

import java.util.List;
import java.util.Optional;

import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.ui.internal.navigator.Node;

/** A part of the window in which sessions and blocks are chosen, to be copied, moved and removed. */
public interface Arranging {

	/** What is chosen: a session, a block, or a place that such things can be put into. */
	Optional<Node> chosen();

	/** Has something be chosen. */
	void choose(Node node);

	/** Has the title of what is chosen changed where it stands. */
	void rename();

	/** Adds to putting sessions in what belongs to it here, such as a place on the timetable. */
	default Programme placed(Programme programme, List<SessionId> sessions) {
		return programme;
	}
}
