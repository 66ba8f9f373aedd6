package org.tenday.ui.internal.asking;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.tenday.model.Day;
import org.tenday.sample.Template;

/**
 * The one way in which Tenday asks and tells. An OSGi service; a service with a higher ranking than the workbench's own, such as a test's,
 * answers in its place. May be called on any thread; the call returns when the user has answered.
 */
public interface Dialogs {

	/** Asks for a folder; empty where the user would rather not. */
	Optional<Path> folder(FolderQuestion question);

	/** Asks for a file that is there; empty where the user would rather not. */
	Optional<Path> file(FileQuestion question);

	/**
	 * Asks where a file is to be written; one that is there is replaced. Empty where the user would rather not.
	 *
	 * @param name what it is usually called
	 */
	Optional<Path> newFile(FileQuestion question, String name);

	/** Asks what must be known of a picture before it can be printed; empty where the user would rather not have it. */
	Optional<PictureWords> picture(PictureQuestion question);

	/** Asks for one of some answers; empty where the user closed the window. */
	<A> Optional<A> ask(Question<A> question);

	/** Asks for one of some answers beside a comparison that helps to decide; empty where the user closed the window. */
	<A> Optional<A> compare(Question<A> question, Comparison comparison);

	/**
	 * Asks for the title and the place of a new programme and what it begins as; empty where the user would rather not.
	 *
	 * @param start     where new programmes usually go
	 * @param templates what it can begin as, the usual one first; at least one
	 */
	Optional<NewProgramme> newProgramme(Path start, List<Template> templates);

	/** Asks what is to be imported, which pieces of it, and where to; reads it meanwhile. Empty where the user would rather not. */
	Optional<ImportChoice> importMaterial(ImportQuestion question);

	/** Asks what is to be printed; empty where the user would rather not. */
	Optional<ExportChoice> export(ExportQuestion question);

	/** Asks for the words and the length of a break or a task; empty where the user would rather not. */
	Optional<Entry> entry(EntryQuestion question);

	/** Asks for the title and the times of a day; gives the day with them, or nothing where the user would rather not. */
	Optional<Day> day(DayQuestion question);

	/** Asks which of some things something is done with; the ids of at least one, or empty where the user would rather not. */
	Optional<List<String>> choose(ChoiceQuestion question);

	/** Says what came of long work, and opens the files that it made. */
	void report(Report report);

	/** Says what could not be done, where, and what to do about it. */
	void problem(String title, String message);
}
