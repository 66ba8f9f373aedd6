package org.tenday.check;

import java.util.List;

import org.tenday.model.Programme;

/** A programme as it is checked, with all its texts read once for all rules. For one run on one thread. */
public final class Subject {

	private final Programme programme;
	private List<Passage> passages;

	public Subject(Programme programme) {
		this.programme = programme;
	}

	public Programme programme() {
		return programme;
	}

	/** Everything that is to be read in the programme, in its order; a skill area's own blocks too. */
	public List<Passage> passages() {
		if (passages == null) {
			passages = Passages.of(programme);
		}
		return passages;
	}
}
