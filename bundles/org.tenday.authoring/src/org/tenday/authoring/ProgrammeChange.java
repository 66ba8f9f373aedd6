package org.tenday.authoring;

import java.util.Objects;

import org.tenday.model.Programme;

/**
 * What happened to an open programme.
 *
 * @param before the value before
 * @param after  the value now; differs from {@code before}
 * @param label  of the edit that was made, undone or made again
 * @param kind   which of these it was
 */
public record ProgrammeChange(Programme before, Programme after, String label, Kind kind) {

	/** How a value came to follow another. */
	public enum Kind {
		/** Somebody changed something. */
		EDIT,
		/** An edit was taken back. */
		UNDO,
		/** An edit that was taken back was made again. */
		REDO,
		/** The files had changed on the disk. */
		RELOAD
	}

	public ProgrammeChange {
		Objects.requireNonNull(before, "before");
		Objects.requireNonNull(after, "after");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(kind, "kind");
	}
}
