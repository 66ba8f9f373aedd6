package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.WritingSpace;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.skill.Words;

/** What learners say of a day before they go home: one page, a few minutes, no name. */
final class FeedbackForm {

	private static final int LINES = 3;

	private final Desk desk;
	private final Words words;

	FeedbackForm(Desk desk) {
		this.desk = desk;
		words = desk.words();
	}

	/** The form for one day, on a sheet of its own. */
	Part part(Occasion occasion) {
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(1, Inline.text(words.get("feedback.titled", occasion.title())), "feedback-" + occasion.anchor()));
		occasion.dateIn(desk).ifPresent(date -> elements.add(new Paragraph(Inline.text(date), Paragraph.Style.SMALL)));
		elements.add(new Paragraph(words.get("feedback.how")));
		elements.add(Scale.of(words.get("feedback.day"), words.get("feedback.least"), words.get("feedback.most"),
				Stream.of("feedback.useful", "feedback.clear", "feedback.practice", "feedback.heard")
						.map(statement -> Inline.text(words.get(statement))).toList()));
		elements.add(label("feedback.pace"));
		elements.add(ItemList.of(ItemList.Kind.BOXES, Stream.of("feedback.pace.slow", "feedback.pace.right", "feedback.pace.fast")
				.map(pace -> Inline.text(words.get(pace))).toList()));
		for (String question : List.of("feedback.most-useful", "feedback.unclear", "feedback.use")) {
			elements.add(label(question));
			elements.add(new WritingSpace(LINES));
		}
		return new Part(Part.Kind.BODY, Part.Start.RIGHT_HAND_PAGE, false, desk.title(), elements);
	}

	private Paragraph label(String key) {
		return new Paragraph(Inline.text(words.get(key)), Paragraph.Style.LABEL);
	}
}
