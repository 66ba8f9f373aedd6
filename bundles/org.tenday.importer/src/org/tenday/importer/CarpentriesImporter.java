package org.tenday.importer;

import org.tenday.importer.internal.lessons.LessonReader;

/**
 * Reads a lesson of The Carpentries, in the format of their Workbench ({@code config.yaml}, {@code episodes/}) or the older one of Jekyll
 * ({@code _config.yml}, {@code _episodes/}).
 * <p>
 * The lesson becomes a programme of one module; each episode one session, whose minutes are those of teaching and of exercises; each box a
 * block of its own kind. Solutions and instructors' notes become what only trainers see. Nothing outside the lesson's folder is read:
 * neither what a link or {@code ..} leads to, nor anything from the net.
 */
public final class CarpentriesImporter implements Importer {

	@Override
	public Imported read(Material lesson) throws ImportException {
		return new LessonReader().read(lesson);
	}
}
