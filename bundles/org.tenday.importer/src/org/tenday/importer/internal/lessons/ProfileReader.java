package org.tenday.importer.internal.lessons;

import java.util.ArrayList;
import java.util.List;

import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Markup;
import org.tenday.importer.internal.markup.Page;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.TextRewriter;
import org.tenday.model.AudienceSegment;

/** Makes kinds of learners of a page that portrays them, one below each heading. */
final class ProfileReader {

	private final TextRewriter texts;
	private final Report report;

	ProfileReader(TextRewriter texts, Report report) {
		this.texts = texts;
		this.report = report;
	}

	List<AudienceSegment> read(Page page) {
		List<AudienceSegment> segments = new ArrayList<>();
		int level = page.lines().stream().mapToInt(Line::headingLevel).filter(found -> found > 0).min().orElse(0);
		String role = "";
		List<Line> text = new ArrayList<>();
		for (Line line : page.lines()) {
			if (level > 0 && line.headingLevel() == level) {
				add(role, text, page, segments);
				role = Markup.words(line.headingWords());
				text.clear();
			} else {
				text.add(line);
			}
		}
		add(level == 0 ? page.title() : role, text, page, segments);
		return segments;
	}

	private void add(String role, List<Line> lines, Page page, List<AudienceSegment> segments) {
		String text = texts.text(lines);
		if (!role.isEmpty()) {
			segments.add(new AudienceSegment(role, "", text));
		} else if (!text.isEmpty()) {
			report.add(page.file(), "What stands before the first profile is left out: %s".formatted(text.replaceAll("\\s+", " ")));
		}
	}
}
