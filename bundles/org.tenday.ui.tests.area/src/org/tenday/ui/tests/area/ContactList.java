package org.tenday.ui.tests.area;

import java.util.Set;

import org.tenday.publish.Composed;
import org.tenday.publish.EditionOf;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Publication;
import org.tenday.publish.Setting;

/** A publication that is listed and never composed: for tests of how publications are brought. */
public final class ContactList implements Publication {

	@Override
	public String id() {
		return "contacts";
	}

	@Override
	public String name() {
		return "Contacts";
	}

	@Override
	public Set<Reader> readers() {
		return Set.of(Reader.TRAINER);
	}

	@Override
	public Form form() {
		return Form.PAGES;
	}

	@Override
	public Composed compose(EditionOf edition, Setting setting) {
		throw new IllegalStateException("Nobody prints the contacts.");
	}
}
