package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element.Box;
import org.tenday.document.Inline;

/** What is printed at the head of a box: its kind in words and its title, so that colour alone says nothing. */
public final class BoxLabel {

	private BoxLabel() {
	}

	/** Such as "Exercise: Clean the dates"; without colon where one of the two is empty. */
	public static List<Inline> of(Box box) {
		if (box.title().isEmpty()) {
			return Inline.text(box.label());
		}
		List<Inline> all = new ArrayList<>();
		if (!box.label().isBlank()) {
			all.add(new Inline.Text(box.label() + ": "));
		}
		all.addAll(box.title());
		return all;
	}
}
