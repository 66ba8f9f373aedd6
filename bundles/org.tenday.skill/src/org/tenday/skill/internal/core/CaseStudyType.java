package org.tenday.skill.internal.core;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.model.content.CaseStudy;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** A story to learn from. */
public final class CaseStudyType extends NamedType<CaseStudy> {

	public CaseStudyType() {
		super("case-study", "Case study", new CaseStudy("", "", false));
	}

	@Override
	public List<Element> handbook(CaseStudy story, BlockComposer composer) {
		return List.of(composer.box(Box.Kind.CASE_STUDY, composer.words().get("case-study"),
				withOrigin(story, composer.text(story.text()), composer)));
	}

	@Override
	public List<SlidePart> slides(CaseStudy story, BlockComposer composer) {
		List<Element> text = composer.text(story.text());
		return List.of(composer.slide(composer.words().get("case-study"), withOrigin(story, composer.instruction(text), composer), text));
	}

	private static List<Element> withOrigin(CaseStudy story, List<Element> text, BlockComposer composer) {
		List<Element> elements = new ArrayList<>(text);
		elements.addAll(composer.origin(story.source(), story.synthetic()));
		return elements;
	}
}
