package org.tenday.skill;

import java.util.List;
import java.util.Objects;

import org.tenday.document.Element;

/**
 * One slide as a block type wants it.
 *
 * @param title one line; empty where the slide goes on with what the slides before it are about
 * @param body  what the room sees
 * @param notes what the trainer reads; learners' copies leave it out
 */
public record SlidePart(String title, List<Element> body, List<Element> notes) {

	public SlidePart {
		Objects.requireNonNull(title, "title");
		body = List.copyOf(body);
		notes = List.copyOf(notes);
	}
}
