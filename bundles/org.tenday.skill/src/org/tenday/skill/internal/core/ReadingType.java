package org.tenday.skill.internal.core;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.model.content.Reading;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** Where to read on. */
public final class ReadingType extends NamedType<Reading> {

	public ReadingType() {
		super("reading", "Reading", new Reading("", List.of()));
	}

	@Override
	public List<Element> handbook(Reading reading, BlockComposer composer) {
		return composer.titled(withItems(composer.text(reading.introduction()), reading, composer));
	}

	@Override
	public List<SlidePart> slides(Reading reading, BlockComposer composer) {
		List<Element> introduction = composer.text(reading.introduction());
		return List.of(composer.slide(withItems(composer.instruction(introduction), reading, composer), introduction));
	}

	private static List<Element> withItems(List<Element> introduction, Reading reading, BlockComposer composer) {
		List<Element> elements = new ArrayList<>();
		if (composer.block().title().isBlank()) {
			elements.add(composer.label(composer.words().get("reading")));
		}
		elements.addAll(introduction);
		elements.add(composer.list(ItemList.Kind.BULLETS, reading.items()));
		return elements;
	}
}
