package org.tenday.skill.internal.core;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.model.content.Discussion;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** Something to talk about. */
public final class DiscussionType extends NamedType<Discussion> {

	public DiscussionType() {
		super("discussion", "Discussion", new Discussion("", 0, ""));
	}

	@Override
	public List<Element> handbook(Discussion discussion, BlockComposer composer) {
		return List.of(composer.box(Box.Kind.DISCUSSION, composer.words().get("discussion"),
				Answers.withSpace(composer.text(discussion.prompt()), discussion.lines())));
	}

	@Override
	public List<Element> guide(Discussion discussion, BlockComposer composer) {
		List<Element> elements = new ArrayList<>();
		elements.add(composer.box(Box.Kind.DISCUSSION, composer.words().get("discussion"), composer.text(discussion.prompt())));
		elements.addAll(Answers.box(composer, Box.Kind.TRAINER, "points", discussion.points()));
		return elements;
	}

	@Override
	public List<SlidePart> slides(Discussion discussion, BlockComposer composer) {
		List<Element> notes = new ArrayList<>(composer.text(discussion.prompt()));
		notes.addAll(Answers.notes(composer, "points", discussion.points()));
		return List.of(composer.slide(composer.words().get("discussion"), composer.instruction(composer.text(discussion.prompt())), notes));
	}
}
