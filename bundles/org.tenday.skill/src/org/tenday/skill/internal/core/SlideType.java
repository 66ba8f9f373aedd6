package org.tenday.skill.internal.core;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.model.content.Slide;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** One slide as its author wants it: on no page, since the handbook has the text that the slide goes with. */
public final class SlideType extends NamedType<Slide> {

	public SlideType() {
		super("slide", "Slide", new Slide("", ""));
	}

	@Override
	public List<Element> handbook(Slide slide, BlockComposer composer) {
		return List.of();
	}

	/** What the trainer says to it; what the room sees is on the slide. */
	@Override
	public List<Element> guide(Slide slide, BlockComposer composer) {
		return slide.notes().isBlank()
				? List.of()
				: List.of(composer.box(Box.Kind.TRAINER, composer.words().get("slide-notes"), composer.text(slide.notes())));
	}

	@Override
	public List<SlidePart> slides(Slide slide, BlockComposer composer) {
		return List.of(
				composer.slide(composer.unheaded(composer.text(slide.text())), composer.text(slide.notes())));
	}
}
