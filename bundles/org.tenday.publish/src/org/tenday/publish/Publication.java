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

	/** Whether it is composed as pages or as slides. */
	Form form();

	/** What it is composed as. */
	enum Form {
		PAGES, SLIDES
	}

	/** Composes one edition of it. */
	Composed compose(EditionOf edition, Setting setting);
}
