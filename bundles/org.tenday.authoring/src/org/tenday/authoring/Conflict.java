package org.tenday.authoring;

import java.nio.file.Path;
import java.util.Map;

import org.tenday.model.Programme;
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
	 * The words of the files that would be different if what was written here were saved over what they hold now. Takes as long as the disk
	 * does.
	 *
	 * @return by file, as saving would write it
	 * @throws StoreException where it could not be saved
	 */
	public Map<Path, String> mine() throws StoreException {
		return fresh.texts(programme.programme());
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
