package org.tenday.importer;

import org.tenday.importer.internal.pages.PagesReader;

/**
 * Reads pages of Markdown: one file, or all files of a folder and the folders in it. CommonMark with a head in YAML or TOML, slides as
 * Marp, Quarto and reveal.js have them, and the boxes of MkDocs, Docusaurus, Quarto and GitHub.
 * <p>
 * Of one text, each heading of the highest level becomes a session; of a folder, each page. Slides become slides, with their notes.
 * Pictures are taken from the folder and from nowhere else.
 */
public final class MarkdownImporter implements Importer {

	@Override
	public Imported read(Material material) throws ImportException {
		return new PagesReader(material).read();
	}
}
