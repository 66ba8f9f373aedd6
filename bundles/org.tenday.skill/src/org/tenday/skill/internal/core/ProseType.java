package org.tenday.skill.internal.core;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.model.content.Prose;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** Running text. */
public final class ProseType extends NamedType<Prose> {

	public ProseType() {
		super("prose", "Text", new Prose(""));
	}

	@Override
	public List<Element> handbook(Prose prose, BlockComposer composer) {
		return composer.titled(composer.text(prose.text()));
	}

	@Override
	public List<SlidePart> slides(Prose prose, BlockComposer composer) {
		return composer.slidesOf(composer.text(prose.text()));
	}
}
