package org.tenday.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tenday.document.Document;
import org.tenday.document.Part;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.internal.Desk;
import org.tenday.publish.internal.FrontPages;
import org.tenday.publish.internal.WorkbookPages;

/** The key to the workbook: its numbers, each task in a line, and the answers. */
public final class Answers implements Publication {

	@Override
	public String id() {
		return "answers";
	}

	@Override
	public String name() {
		return "Answer key";
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
		WorkbookPages pages = WorkbookPages.of(edition, setting);
		Desk desk = pages.desk();
		if (pages.isEmpty()) {
			return new Composed.Nothing("There is no answer key of \"%s\": nothing in it asks learners to write or to answer."
					.formatted(desk.title()));
		}
		String subject = desk.words().get("answers");
		List<Part> parts = new ArrayList<>(new FrontPages(desk, subject).opening());
		parts.addAll(pages.answers());
		return new Composed.Pages(new Document(desk.info(subject), setting.theme(), desk.fixedWords(), parts),
				desk.composition().remarks());
	}
}
