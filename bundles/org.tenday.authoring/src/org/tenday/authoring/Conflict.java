package org.tenday.authoring;

import java.util.List;

import org.tenday.model.Programme;
import org.tenday.store.FileChange;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** The files of a programme were changed by somebody else while there are unsaved changes here. */
public final class Conflict {

	static final String LABEL = "Reload from disk";

	private final OpenProgramme programme;
	private final ProgrammeFolder fresh;

	Conflict(OpenProgramme programme, ProgrammeFolder fresh) {
		this.programme = programme;
		this.fresh = fresh;
	}

	public OpenProgramme programme() {
		return programme;
	}

	/** What the files hold now. */
	public Programme theirs() {
		return fresh.programme();
	}

	/**
	 * The files that would be different if what was written here were saved over what they hold now; a module that somebody else has added
	 * would go. Takes as long as the disk does.
	 *
	 * @throws StoreException where it could not be saved
	 */
	public List<FileChange> mine() throws StoreException {
		return fresh.changes(programme.programme());
	}

	/** Goes on with what the files hold; the changes made here come back by undoing the step. */
	public void takeTheirs() {
		programme.rebase(fresh, fresh.programme());
	}

	/** Goes on with what was written here; the next save replaces what the files hold. */
	public void keepMine() {
		programme.rebase(fresh, programme.programme());
	}
}
