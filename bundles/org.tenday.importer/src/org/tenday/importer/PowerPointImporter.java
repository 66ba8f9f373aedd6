package org.tenday.importer;

import org.tenday.importer.internal.slides.DeckReader;

/**
 * Reads the slides of a presentation of PowerPoint ({@code .pptx}, also templates, shows and files with macros, which are not run).
 * <p>
 * The deck becomes a programme of one module; each section one session, or else each run of slides that a title slide or section header begins; each slide a
 * block of its own, its speaker notes what only the trainer reads. Hidden slides come into the trainer guide alone. Nothing that the file links to is fetched.
 */
public final class PowerPointImporter implements Importer {

	@Override
	public Imported read(Material deck) throws ImportException {
		return new DeckReader().read(deck);
	}
}
