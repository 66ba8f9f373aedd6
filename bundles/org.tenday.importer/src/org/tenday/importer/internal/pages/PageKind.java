package org.tenday.importer.internal.pages;

import java.util.List;
import java.util.regex.Pattern;

import org.tenday.importer.internal.markup.CodeLines;
import org.tenday.importer.internal.markup.FrontMatter;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Settings;

/** What a page is: a text, or slides in the way of one of the tools that make them of Markdown. */
enum PageKind {
	/** A text. */
	TEXT,
	/** Slides between rules, with remarks as notes. */
	MARP,
	/** Slides below headings, with boxes as notes: Quarto and Pandoc. */
	QUARTO,
	/** Slides between rules, with notes below "Note:": reveal-md and its kin. */
	REVEAL;

	private static final Pattern SLIDE_FORMATS = Pattern
			.compile("(?i).*(revealjs|slidy|slideous|dzslides|beamer|pptx|powerpoint|ioslides|xaringan).*");
	private static final Pattern NOTE = Pattern.compile("(?i)notes?:.*");
	private static final int FEWEST_RULES = 2;

	boolean isDeck() {
		return this != TEXT;
	}

	/** By what stands at the head of a page, and then by what slides have and texts have not. */
	static PageKind of(FrontMatter page) {
		Settings head = page.settings();
		if (head.text("marp").equalsIgnoreCase("true") || head.has("headingDivider")) {
			return MARP;
		}
		if (saysSlides(head, "format") || saysSlides(head, "output") || head.has("slide-level")) {
			return QUARTO;
		}
		if (head.has("revealOptions") || head.has("separator") || head.has("verticalSeparator") || head.has("slideOptions")) {
			return REVEAL;
		}
		return rules(page.body()) >= FEWEST_RULES && hasNotes(page.body()) ? REVEAL : TEXT;
	}

	/** The kind of slides that a page is taken for where its user says that it is slides. */
	PageKind asDeck(FrontMatter page) {
		return isDeck() ? this : rules(page.body()) > 0 ? REVEAL : QUARTO;
	}

	private static boolean saysSlides(Settings head, String key) {
		return SLIDE_FORMATS.matcher(head.text(key)).matches()
				|| head.within(key).keys().stream().anyMatch(format -> SLIDE_FORMATS.matcher(format).matches());
	}

	private static int rules(List<Line> lines) {
		CodeLines code = CodeLines.of(lines);
		int rules = 0;
		for (int i = 0; i < lines.size(); i++) {
			rules += !code.contains(i) && lines.get(i).text().matches("-{3,4}\\s*") ? 1 : 0;
		}
		return rules;
	}

	private static boolean hasNotes(List<Line> lines) {
		return lines.stream().anyMatch(line -> NOTE.matcher(line.text()).matches() || line.text().contains("<!-- .slide:")
				|| line.text().contains("<!-- .element:") || line.text().matches("(?i)\\s*<aside class=\"notes\">.*"));
	}
}
