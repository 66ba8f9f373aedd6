package org.tenday.skill.internal.core;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.model.content.Checklist;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** Things to tick off. */
public final class ChecklistType extends NamedType<Checklist> {

	public ChecklistType() {
		super("checklist", "Checklist", new Checklist("", List.of()));
	}

	@Override
	public List<Element> handbook(Checklist checklist, BlockComposer composer) {
		return composer.titled(withItems(composer.text(checklist.introduction()), checklist, composer));
	}

	@Override
	public List<SlidePart> slides(Checklist checklist, BlockComposer composer) {
		List<Element> introduction = composer.text(checklist.introduction());
		return List.of(composer.slide(withItems(composer.instruction(introduction), checklist, composer),
				introduction));
	}

	private static List<Element> withItems(List<Element> introduction, Checklist checklist, BlockComposer composer) {
		List<Element> elements = new ArrayList<>(introduction);
		elements.add(composer.list(ItemList.Kind.BOXES, checklist.items()));
		return elements;
	}
}
