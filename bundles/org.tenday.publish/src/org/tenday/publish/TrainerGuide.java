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
import org.tenday.publish.internal.GuideUse;
import org.tenday.publish.internal.MaterialsPage;
import org.tenday.publish.internal.ModulePages;
import org.tenday.publish.internal.RunSheets;

/**
 * What trainers have on the desk: what to bring, a run sheet for each day with what to cut when late, and each session with its timing, its
 * notes, steps and answers, and where learners have it in their handbook and on the slides.
 */
public final class TrainerGuide implements Publication {

	@Override
	public String id() {
		return "trainer-guide";
	}

	@Override
	public String name() {
		return "Trainer guide";
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
	public Set<Companion> cites() {
		return EnumSet.allOf(Companion.class);
	}

	@Override
	public Composed.Pages compose(EditionOf edition, Setting setting) {
		Desk desk = Desk.of(edition, setting);
		String subject = desk.words().get("guide");
		List<Part> parts = new ArrayList<>(new FrontPages(desk, subject).opening());
		parts.add(new GuideUse(desk).part());
		new MaterialsPage(desk).part().ifPresent(parts::add);
		new RunSheets(desk).part().ifPresent(parts::add);
		ModulePages modules = ModulePages.ofGuide(desk);
		desk.modules().forEach(module -> parts.add(modules.part(module)));
		BackPages back = new BackPages(desk);
		back.appendix().ifPresent(parts::add);
		back.references().ifPresent(parts::add);
		return new Composed.Pages(new Document(desk.info(subject), setting.theme(), desk.fixedWords(), parts),
				desk.composition().remarks());
	}
}
