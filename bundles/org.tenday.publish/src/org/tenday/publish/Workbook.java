package org.tenday.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.WritingSpace;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.internal.Desk;
import org.tenday.publish.internal.FrontPages;
import org.tenday.publish.internal.WorkbookPages;

/** All exercises with room to write, and nothing else: to be filled in, and handed in. */
public final class Workbook implements Publication {

	@Override
	public String id() {
		return "workbook";
	}

	@Override
	public String name() {
		return "Workbook";
	}

	@Override
	public Set<Reader> readers() {
		return Set.of(Reader.LEARNER);
	}

	@Override
	public Form form() {
		return Form.PAGES;
	}

	@Override
	public Composed compose(EditionOf edition, Setting setting) {
		WorkbookPages pages = WorkbookPages.of(edition, setting);
		Desk desk = pages.desk();
		if (pages.isEmpty()) {
			return new Composed.Nothing(
					"There is no workbook of \"%s\": nothing in it asks learners to write or to answer.".formatted(desk.title()));
		}
		String subject = desk.words().get("workbook");
		List<Element> name = List.of(new Paragraph(Inline.text(desk.words().get("name")), Paragraph.Style.LABEL), new WritingSpace(1));
		List<Part> parts = new ArrayList<>(new FrontPages(desk, subject).opening(name));
		parts.addAll(pages.tasks());
		return new Composed.Pages(new Document(desk.info(subject), setting.theme(), desk.fixedWords(), parts),
				desk.composition().remarks());
	}
}
