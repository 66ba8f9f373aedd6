package org.tenday.importer;

import java.util.Objects;

import org.tenday.model.Id;

/**
 * Something that was found, beside what it becomes: a slide that becomes a block, a section that becomes a session. Where one thing becomes
 * several, each of them is named; where several become one, each of the several is.
 *
 * @param origin  where it stands in what was imported
 * @param what    in the words of who wrote it, such as the title of a slide; short, one line
 * @param becomes the module, session, block, objective or timetable that it becomes
 */
public record Found(Origin origin, String what, Id becomes) {

	public Found {
		Objects.requireNonNull(origin, "origin");
		Objects.requireNonNull(what, "what");
		Objects.requireNonNull(becomes, "becomes");
	}
}
