package org.tenday.publish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tenday.document.Document;
import org.tenday.document.Part;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.internal.Desk;
import org.tenday.publish.internal.FormPages;

/**
 * What is filled in around the teaching. The learners' edition is copied for each learner: confidence before and after, and the forms at
 * the end of each day. The trainers' is there once: the sheets that go round the room to be signed.
 */
public final class Forms implements Publication {

	@Override
	public String id() {
		return "forms";
	}

	@Override
	public String name() {
		return "Forms";
	}

	@Override
	public Set<Reader> readers() {
		return EnumSet.allOf(Reader.class);
	}

	@Override
	public Form form() {
		return Form.PAGES;
	}

	@Override
	public Composed.Pages compose(EditionOf edition, Setting setting) {
		// Whoever hands them out, what is on them is for everybody's eyes.
		Desk desk = Desk.of(EditionOf.forLearners(edition.programme()), setting);
		String subject = desk.words().get(edition.isForTrainers() ? "forms.trainer" : "forms");
		FormPages pages = new FormPages(desk);
		List<Part> parts = new ArrayList<>(edition.isForTrainers() ? pages.toSign() : pages.toFillIn());
		return new Composed.Pages(new Document(desk.info(subject), setting.theme(), desk.fixedWords(), parts),
				desk.composition().remarks());
	}
}
