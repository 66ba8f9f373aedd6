package org.tenday.skill.internal.core;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.WritingSpace;
import org.tenday.model.content.ExitTicket;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** Questions that learners answer in writing before they leave. */
public final class ExitTicketType extends NamedType<ExitTicket> {

	private static final int LINES_OF_QUESTION = 2;

	public ExitTicketType() {
		super("exit-ticket", "Exit ticket", new ExitTicket(List.of(), ""));
	}

	@Override
	public List<Element> handbook(ExitTicket ticket, BlockComposer composer) {
		List<List<Element>> questions = ticket.questions().stream()
				.map(question -> List.<Element>of(new Paragraph(composer.line(question)), new WritingSpace(LINES_OF_QUESTION))).toList();
		return List.of(box(composer, new ItemList(ItemList.Kind.NUMBERS, 1, questions)));
	}

	@Override
	public List<Element> guide(ExitTicket ticket, BlockComposer composer) {
		List<Element> elements = new ArrayList<>();
		elements.add(box(composer, composer.list(ItemList.Kind.NUMBERS, ticket.questions())));
		elements.addAll(Answers.box(composer, Box.Kind.TRAINER, "look-for", ticket.lookFor()));
		return elements;
	}

	@Override
	public List<SlidePart> slides(ExitTicket ticket, BlockComposer composer) {
		return List
				.of(composer.slide(composer.words().get("exit-ticket"), List.of(composer.list(ItemList.Kind.NUMBERS, ticket.questions())),
						Answers.notes(composer, "look-for", ticket.lookFor())));
	}

	private static Box box(BlockComposer composer, ItemList questions) {
		return composer.box(Box.Kind.EXERCISE, composer.words().get("exit-ticket"), List.of(questions));
	}
}
