package org.tenday.skill.internal.core;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.model.content.Slide;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.SlidePart;

/** One slide as its author wants it: on no page, since the handbook has the text that the slide goes with. */
public final class SlideType extends CoreType<Slide> {

	public SlideType() {
		super("slide", "Slide", new Slide("", ""));
	}

	@Override
	public List<Element> handbook(Slide slide, BlockComposer composer) {
		return List.of();
	}

	@Override
	public List<SlidePart> slides(Slide slide, BlockComposer composer) {
		return List.of(
				composer.slide(composer.unheaded(composer.text(slide.text())), composer.text(slide.notes())));
	}
}
