package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.WritingSpace;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.skill.Words;

/** How sure learners are that they can do what the objectives say: before and after in the same words, so that the two compare. */
final class ConfidenceForm {

	/** When it is filled in. */
	enum When {
		BEFORE, AFTER
	}

	private final Desk desk;
	private final Words words;

	ConfidenceForm(Desk desk) {
		this.desk = desk;
		words = desk.words();
	}

	/** Whether there is anything to be sure of. */
	boolean isEmpty() {
		return desk.modules().stream().allMatch(module -> module.objectives().isEmpty());
	}

	/** The form, on sheets of its own. */
	Part part(When when) {
		String key = when.name().toLowerCase(Locale.ROOT);
		String title = words.get("confidence." + key);
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(1, Inline.text(title), "confidence-" + key));
		elements.add(new Paragraph(words.get("confidence.how")));
		elements.add(new Paragraph(Inline.text(words.get("confidence.code")), Paragraph.Style.LABEL));
		elements.add(new WritingSpace(1));
		desk.modules().stream().filter(module -> !module.objectives().isEmpty()).forEach(module -> module(module, elements));
		return new Part(Part.Kind.BODY, Part.Start.RIGHT_HAND_PAGE, false, desk.title(), elements);
	}

	private void module(Module module, List<Element> into) {
		into.add(new Heading(2, module.title()));
		into.add(Scale.of(words.get("confidence.can"), words.get("confidence.least"), words.get("confidence.most"),
				module.objectives().stream().map(Objective::text)
						.map(text -> desk.composition().line(text, "module \"%s\"".formatted(module.id()))).toList()));
	}
}
