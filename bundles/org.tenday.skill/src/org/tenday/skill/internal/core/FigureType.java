package org.tenday.skill.internal.core;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.model.content.Picture;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** A picture with its caption. */
public final class FigureType extends NamedType<Picture> {

	public FigureType() {
		super("figure", "Figure", new Picture("", "", 100));
	}

	@Override
	public List<Element> handbook(Picture picture, BlockComposer composer) {
		return composer.titled(List.of(composer.figure(picture.file(), picture.caption(), picture.width() / 100.0)));
	}

	@Override
	public List<SlidePart> slides(Picture picture, BlockComposer composer) {
		return List
				.of(composer.slide(List.of(composer.figure(picture.file(), picture.caption(), 1)), List.of()));
	}
}
