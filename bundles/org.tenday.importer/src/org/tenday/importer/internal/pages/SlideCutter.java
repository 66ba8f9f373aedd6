package org.tenday.importer.internal.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.importer.internal.markup.CodeLines;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Markup;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.Settings;

/** Cuts a page into its slides, each with its title, text and notes. One instance cuts one page. */
final class SlideCutter {

	private static final Pattern RULE = Pattern.compile(" {0,3}(-{3,}|\\*{3,}|_{3,}|- - -|\\* \\* \\*)\\s*");
	private static final Pattern NOTE = Pattern.compile("(?i)(?:speaker )?notes?:\\s*(.*)");
	private static final Pattern ASIDE = Pattern.compile("(?i)\\s*<aside\\s+class=[\"']notes[\"'][^>]*>\\s*(.*?)(</aside>)?\\s*");
	private static final Pattern DIRECTIVE = Pattern.compile("\\s*_?\\$?(marp|theme|style|headingDivider|size|math|title|author|description"
			+ "|keywords|url|image|lang|paginate|header|footer|class|backgroundColor|backgroundImage|backgroundPosition|backgroundRepeat"
			+ "|backgroundSize|color|transition)\\s*:\\s*(.*)");
	private static final Pattern LOOK = Pattern.compile("(?s)\\s*\\.(slide|element):?(.*)");
	private static final Pattern BACKGROUND = Pattern
			.compile("(?:data-)?background(?:-image)?\\s*=\\s*[\"']([^\"']+\\.(?:png|jpe?g|gif|svg))[\"']", Pattern.CASE_INSENSITIVE);

	private final PageKind kind;
	private final Settings head;
	private final Report report;
	private final Set<String> looks = new TreeSet<>();

	SlideCutter(PageKind kind, Settings head, Report report) {
		this.kind = kind;
		this.head = head;
		this.report = report;
	}

	List<CutSlide> cut(List<Line> lines) {
		List<CutSlide> slides = new ArrayList<>();
		for (List<Line> chunk : chunks(lines)) {
			if (chunk.stream().anyMatch(line -> !line.isBlank())) {
				CutSlide slide = slide(Line.trimmed(chunk));
				if (slide.level() > 0 || !slide.text().isEmpty() || !slide.notes().isEmpty()) {
					slides.add(slide);
				}
			}
		}
		if (!looks.isEmpty() && !lines.isEmpty()) {
			report.add(lines.getFirst().file(),
					"How slides look is the theme's business here; left out: %s.".formatted(String.join(", ", looks)));
		}
		return slides;
	}

	private List<List<Line>> chunks(List<Line> lines) {
		int level = switch (kind) {
		case QUARTO -> head.number("slide-level").orElseGet(() -> slideLevel(lines));
		case MARP -> head.number("headingDivider").orElse(0);
		default -> 0;
		};
		Separators separators = new Separators(kind, head);
		BitSet inside = inside(lines);
		List<List<Line>> chunks = new ArrayList<>(List.of(new ArrayList<>()));
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (!inside.get(i) && separators.isSeparator(lines, i)) {
				chunks.add(new ArrayList<>());
				continue;
			}
			if (!inside.get(i) && line.headingLevel() > 0 && line.headingLevel() <= level) {
				chunks.add(new ArrayList<>());
			}
			chunks.getLast().add(line);
		}
		return chunks;
	}

	/** The lines within code and within boxes, whose headings are their own. Where a box never ends, boxes do not count. */
	private static BitSet inside(List<Line> lines) {
		BitSet code = new BitSet();
		BitSet boxed = new BitSet();
		CodeLines listings = CodeLines.of(lines);
		int depth = 0;
		for (int i = 0; i < lines.size(); i++) {
			code.set(i, listings.contains(i));
			String text = lines.get(i).text().strip();
			boolean fence = !code.get(i) && text.startsWith(":::");
			boolean closes = fence && text.matches(":+");
			depth = Math.max(0, depth - (closes ? 1 : 0));
			boxed.set(i, depth > 0);
			depth += fence && !closes ? 1 : 0;
		}
		if (depth == 0) {
			code.or(boxed);
		}
		return code;
	}

	/** The second level where there is one, as Quarto has it. */
	private static int slideLevel(List<Line> lines) {
		BitSet inside = inside(lines);
		for (int i = 0; i < lines.size(); i++) {
			if (!inside.get(i) && lines.get(i).headingLevel() == 2) {
				return 2;
			}
		}
		return 1;
	}

	/** Whether the line is a rule in CommonMark, and neither the underline of a heading nor a part of code. */
	static boolean isRule(List<Line> lines, int place) {
		if (!RULE.matcher(lines.get(place).text()).matches()) {
			return false;
		}
		Line above = place == 0 ? null : lines.get(place - 1);
		return above == null || above.isBlank() || above.headingLevel() > 0 || !lines.get(place).text().strip().startsWith("-")
				|| above.text().strip().matches(".*-->|:{3,}|</.*>|[-*+|>] ?.*|`{3,}|~{3,}") || RULE.matcher(above.text()).matches();
	}

	private CutSlide slide(List<Line> chunk) {
		Remarks remarks = Remarks.of(chunk);
		List<Line> text = new ArrayList<>(remarks.text());
		List<Line> notes = new ArrayList<>();
		remarks.comments().forEach(comment -> comment(comment, text, notes));
		List<Line> shown = withoutNotes(text, notes);
		BitSet inside = inside(shown);
		for (int i = 0; i < shown.size(); i++) {
			Line line = shown.get(i);
			if (!inside.get(i) && line.headingLevel() > 0) {
				List<Line> rest = new ArrayList<>(shown.subList(0, i));
				rest.addAll(shown.subList(i + 1, shown.size()));
				Matcher background = BACKGROUND.matcher(line.text());
				if (background.find()) {
					background(line, background.group(1), rest);
				}
				return new CutSlide(line, line.headingLevel(), Markup.words(line.headingWords().replaceFirst("\\s*\\{[^{}]*}\\s*$", "")),
						rest, notes);
			}
		}
		return new CutSlide(chunk.getFirst(), 0, "", shown, notes);
	}

	private void comment(List<Line> comment, List<Line> text, List<Line> notes) {
		String words = Line.join(comment);
		Matcher look = LOOK.matcher(words);
		boolean directives = comment.stream().filter(line -> !line.isBlank())
				.allMatch(line -> DIRECTIVE.matcher(line.text()).matches() || line.text().startsWith("  "));
		if (words.isBlank()) {
			return;
		}
		if (look.matches()) {
			Matcher background = BACKGROUND.matcher(look.group(2));
			if (background.find()) {
				background(comment.getFirst(), background.group(1), text);
			} else {
				looks.add("." + look.group(1));
			}
		} else if (kind == PageKind.MARP && directives) {
			comment.forEach(this::directive);
		} else if (kind == PageKind.MARP) {
			addNote(comment, notes);
		} else {
			report.add(comment.getFirst(), "A comment in HTML is left out: %s".formatted(words.strip().replaceAll("\\s+", " ")));
		}
	}

	private void directive(Line line) {
		Matcher directive = DIRECTIVE.matcher(line.text());
		if (!directive.matches()) {
			return;
		}
		String value = directive.group(2).strip();
		if (directive.group(1).matches("header|footer|backgroundImage|title|author|description")
				&& !value.replaceAll("[\"']", "").isBlank()) {
			report.add(line, "The %s of these slides is left out: %s".formatted(directive.group(1), value));
		} else {
			looks.add(directive.group(1));
		}
	}

	private void background(Line line, String file, List<Line> text) {
		report.add(line, "The background picture %s stands in the slide now.".formatted(file));
		text.addAll(0, List.of(line.withText("![](<%s>)".formatted(file)), line.withText("")));
	}

	/** The lines without those that only the trainer sees, which are added to the notes. */
	private List<Line> withoutNotes(List<Line> lines, List<Line> notes) {
		List<Line> shown = new ArrayList<>();
		CodeLines code = CodeLines.of(lines);
		boolean toTheEnd = false;
		boolean aside = false;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			Matcher note = NOTE.matcher(line.text());
			Matcher opened = ASIDE.matcher(line.text());
			if (code.contains(i)) {
				(toTheEnd || aside ? notes : shown).add(line);
			} else if (opened.matches()) {
				addNote(List.of(line.withText(opened.group(1))), notes);
				aside = opened.group(2) == null;
			} else if (aside) {
				aside = !line.text().toLowerCase(Locale.ROOT).contains("</aside>");
				notes.add(line.withText(line.text().replaceAll("(?i)</aside>", "")));
			} else if (kind == PageKind.REVEAL && note.matches()) {
				toTheEnd = true;
				addNote(List.of(line.withText(note.group(1))), notes);
			} else {
				(toTheEnd ? notes : shown).add(line);
			}
		}
		return shown;
	}

	private static void addNote(List<Line> lines, List<Line> notes) {
		if (!notes.isEmpty()) {
			notes.add(lines.getFirst().withText(""));
		}
		lines.forEach(
				line -> notes.add(line.withText(line.text().strip().isEmpty() ? "" : line.text().stripTrailing().replaceFirst("^ ", ""))));
	}
}
