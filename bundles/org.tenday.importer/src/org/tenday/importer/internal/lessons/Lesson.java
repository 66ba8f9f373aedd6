package org.tenday.importer.internal.lessons;

import java.nio.file.Path;
import java.util.List;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.markup.Chunks;
import org.tenday.importer.internal.markup.Comments;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.Settings;
import org.tenday.importer.internal.markup.SourceFolder;

/**
 * A lesson that is being read, in whichever format.
 *
 * @param folder where it is
 * @param config its keys
 * @param report gets what is made simpler or left out
 */
record Lesson(SourceFolder folder, Settings config, Report report) {

	/**
	 * @param config the file with its keys
	 */
	static Lesson of(SourceFolder folder, Path config, Report report) throws ImportException {
		return new Lesson(folder, Settings.read(Line.join(folder.lines(config)), config, 1), report);
	}

	/** Lines without what is for computers: options of chunks of code, and comments. */
	List<Line> plain(List<Line> lines) throws ImportException {
		return new Comments(report).strip(new Chunks(folder, report).plain(lines));
	}
}
