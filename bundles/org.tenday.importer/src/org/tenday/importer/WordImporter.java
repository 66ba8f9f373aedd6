package org.tenday.importer;

import org.tenday.importer.internal.word.WordReader;

/**
 * Reads a document of Word, as Word and others write it ({@code .docx}, {@code .docm}, {@code .dotx}), by its headings.
 * <p>
 * A heading is what has a level in the document's outline, whatever its style is called. Which of them open a session follows from the
 * document's shape: those that say how long something takes; else those below the one heading, or below the parts, of the whole; else the
 * highest. What stands above becomes a module, what stands below a block. In a document without headings short lines in bold are taken for
 * them, or else each new page opens a session. The setting {@code sessions} says the level where the shape is misleading.
 * <p>
 * Boxes, and paragraphs with an edge or a ground of their own, become callouts; comments and hidden text notes for the trainer; tracked
 * changes are taken as accepted. The names of people who wrote or commented are not taken over. Nothing is fetched and nothing is run.
 */
public final class WordImporter implements Importer {

	@Override
	public Imported read(Material document) throws ImportException {
		return new WordReader().read(document);
	}
}
