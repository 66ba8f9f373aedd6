package org.tenday.publish;

import java.util.Set;

import org.tenday.publish.EditionOf.Reader;

/** A kind of printed thing. Composing is a pure function: the same input gives the same result. Stateless. */
public interface Publication {

	/** As in file names and on the command line. */
	String id();

	/** What users call it, in English. */
	String name();

	/** Who it is made for; not empty. */
	Set<Reader> readers();

	/** What it is composed as. Two publications may have one id, when they are two forms of the same thing. */
	Form form();

	/** What it is composed as. */
	enum Form {
		PAGES, SLIDES, CALENDAR
	}

	/** What of the same export a publication can say places in. Slides say them in the handbook. */
	enum Companion {
		HANDBOOK, SLIDES
	}

	/** In what it says on which page or slide things are. An export finds that out first and gives it in the setting, as far as it can. */
	default Set<Companion> cites() {
		return Set.of();
	}

	/** Composes one edition of it; asked by several threads at once, since an export makes its files side by side. */
	Composed compose(EditionOf edition, Setting setting);
}
