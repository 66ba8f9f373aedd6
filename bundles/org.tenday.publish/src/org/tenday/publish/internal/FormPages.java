package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Part;

/** The forms of a programme, each beginning on a sheet of its own, in the order in which they are needed. */
public final class FormPages {

	private final Desk desk;
	private final List<Occasion> occasions;

	/** For one publication. */
	public FormPages(Desk desk) {
		this.desk = desk;
		occasions = Occasion.of(desk);
	}

	/** What every learner gets. */
	public List<Part> toFillIn() {
		ConfidenceForm confidence = new ConfidenceForm(desk);
		List<Part> parts = new ArrayList<>(occasions.stream().map(new FeedbackForm(desk)::part).toList());
		if (!confidence.isEmpty()) {
			parts.addFirst(confidence.part(ConfidenceForm.When.BEFORE));
			parts.addLast(confidence.part(ConfidenceForm.When.AFTER));
		}
		return parts;
	}

	/** What goes round the room. */
	public List<Part> toSign() {
		return occasions.stream().map(new SignInSheet(desk)::part).toList();
	}
}
