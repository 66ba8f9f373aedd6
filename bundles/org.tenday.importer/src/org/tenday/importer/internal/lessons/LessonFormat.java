package org.tenday.importer.internal.lessons;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.markup.Dialect;

/** What differs between the two formats of lessons: where things are, and how a page is to be read before its boxes are found. */
interface LessonFormat extends Dialect {

	/** What is read in it. */
	Lesson lesson();

	/** The pages that are taught, in order. */
	List<Path> episodes() throws ImportException;

	/** The page that introduces the lesson. */
	Optional<Path> index();

	/** Pages for learners besides the episodes, the glossary among them. */
	List<Path> learnerPages() throws ImportException;

	/** Pages for those who teach. */
	List<Path> instructorPages() throws ImportException;

	/** Pages about the people for whom the lesson is. */
	List<Path> profiles() throws ImportException;

	/** The page with the targets of links that all pages share. */
	Optional<Path> sharedLinks();

	/** The address of the lesson's files on the net, with a slash at its end; empty where unknown. */
	String filesBase();

	/** The address that names the lesson; empty where unknown. */
	String source();
}
