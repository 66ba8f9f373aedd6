package org.tenday.authoring;

/** Is told what happens to an open programme, on the thread on which it happens. */
public interface ProgrammeListener {

	/** The programme has a new value. */
	void programmeChanged(ProgrammeChange change);

	/** The programme has the same value, but the files on the disk now hold another one than before, so more or less of it is dirty. */
	default void filesChanged() {
		// Most listeners show the value alone.
	}
}
