package org.tenday.model;

import java.util.Objects;

/** One line of a day: a session of some module, or a break. */
public sealed interface Slot {

	/** A session; its minutes are the session's own. */
	record OfSession(SessionId session) implements Slot {
		public OfSession {
			Objects.requireNonNull(session, "session");
		}
	}

	/**
	 * A break, lunch or registration.
	 *
	 * @param title   as printed; empty for the programme language's own word for a break
	 * @param minutes 1 to 1,440
	 */
	record Break(String title, int minutes) implements Slot {
		public Break {
			Objects.requireNonNull(title, "title");
			if (minutes < 1 || minutes > Session.MAX_MINUTES) {
				throw new IllegalArgumentException(
						"A break cannot take %d minutes: write 1 to %d.".formatted(minutes, Session.MAX_MINUTES));
			}
		}
	}
}
