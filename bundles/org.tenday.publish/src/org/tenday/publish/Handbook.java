package org.tenday.publish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tenday.document.Document;
import org.tenday.document.Part;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.internal.BackPages;
import org.tenday.publish.internal.Desk;
import org.tenday.publish.internal.FrontPages;
import org.tenday.publish.internal.ModulePages;
import org.tenday.publish.internal.TimetablePages;

/**
 * What learners take home: cover, licence, contents, what the programme is for, timetable, each module with its sessions, glossary,
 * references. The trainers' edition has the answers and the trainer-only blocks where learners have room to write.
 */
public final class Handbook implements Publication {

	@Override
	public String id() {
		return "handbook";
	}

	@Override
	public String name() {
		return "Participant handbook";
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
		Desk desk = Desk.of(edition, setting);
		String subject = desk.words().get(edition.isForTrainers() ? "handbook.trainer" : "handbook");
		List<Part> parts = new ArrayList<>(new FrontPages(desk, subject).parts());
		parts.addAll(new TimetablePages(desk).parts());
		ModulePages modules = new ModulePages(desk);
		desk.modules().forEach(module -> parts.add(modules.part(module)));
		parts.addAll(new BackPages(desk).parts());
		return new Composed.Pages(new Document(desk.info(subject), setting.theme(), desk.fixedWords(), parts),
				desk.composition().remarks());
	}
}
