package org.tenday.importer.internal.pages;

import java.nio.file.Path;
import java.util.List;

import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Settings;
import org.tenday.model.SessionId;

/**
 * A page that is to become one or more sessions.
 *
 * @param file  relative to the folder
 * @param id    of its first session, by which links lead to it
 * @param title plain words
 * @param head  the keys at its head
 * @param lines below its head, made alike, without the heading that is its title
 */
record PageSource(Path file, SessionId id, String title, PageKind kind, Settings head, List<Line> lines) {

	PageSource {
		lines = List.copyOf(lines);
	}
}
