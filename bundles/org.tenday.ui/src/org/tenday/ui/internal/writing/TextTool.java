package org.tenday.ui.internal.writing;

import java.util.Locale;

import org.tenday.writing.Formatting;

/** What a button or an entry of the menu does. */
enum TextTool {

	BOLD("Bold", Formatting.BOLD),
	ITALIC("Italic", Formatting.ITALIC),
	CODE("Code", Formatting.CODE),
	HEADING("Heading", Formatting.HEADING),
	BULLETS("Bullet list", Formatting.BULLETS),
	NUMBERS("Numbered list", Formatting.NUMBERS),
	TABLE("Table", Formatting.TABLE),
	LINK("Link", Formatting.LINK),
	/** Asks for a file first. */
	PICTURE("Picture…", null),
	FOOTNOTE("Footnote", Formatting.FOOTNOTE),
	CITATION("Citation", Formatting.CITATION);

	private final String words;
	private final Formatting formatting;

	TextTool(String words, Formatting formatting) {
		this.words = words;
		this.formatting = formatting;
	}

	String words() {
		return words;
	}

	/** The name of its picture. */
	String icon() {
		return "text-" + name().toLowerCase(Locale.ROOT);
	}

	void run(MarkdownField field) {
		if (formatting == null) {
			new PictureImport(field).choose();
		} else {
			field.format(formatting);
		}
	}
}
