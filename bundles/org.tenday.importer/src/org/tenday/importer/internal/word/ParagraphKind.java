package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Mark;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Tells what a paragraph is, by its style and its settings, and makes that of it. */
final class ParagraphKind {

	private static final Pattern CONTINUED = Pattern.compile("list continue ?([2-5]?)");
	private static final Pattern LEVELLED = Pattern.compile("(?:list (?:bullet|number)|check list|checklist) ?([2-5])");

	private final Story story;
	private final Source source;
	private final Optional<Xml> properties;
	private final WordStyle style;

	/**
	 * @param properties of the paragraph itself
	 */
	ParagraphKind(Story story, Optional<Xml> properties, WordStyle style) {
		this.story = story;
		source = story.source();
		this.properties = properties;
		this.style = style;
	}

	/**
	 * What the words of a paragraph become.
	 *
	 * @param before the mark of the paragraph that stands before it
	 */
	List<Flow> flows(Content content, Mark before) {
		List<Run> runs = content.runs();
		Optional<Integer> outline = WordStyles.outline(properties, style);
		if (Run.isBlank(runs)) {
			return blank(content, outline);
		}
		if (style.role() == WordStyle.Role.CONTENTS) {
			source.once(Story.CONTENTS_LEFT_OUT);
			return List.of();
		}
		if (outline.isEmpty() && (style.role() == WordStyle.Role.TITLE || style.role() == WordStyle.Role.SUBTITLE)) {
			return List.of(new Flow.Title(style.role() == WordStyle.Role.SUBTITLE, plainLooks(runs)));
		}
		if (outline.isPresent()) {
			if (numbered().filter(each -> source.numbering().isShown(list(each), level(each, list(each)))).isPresent()) {
				source.once("Headings are numbered in the document; their numbers are left out.");
			}
			List<Run> words = plainLooks(runs);
			if (story.isBody()) {
				source.under(words);
			}
			return List.of(new Flow.Heading(outline.get(), words));
		}
		return List.of(text(content, before));
	}

	private List<Flow> blank(Content content, Optional<Integer> outline) {
		if (outline.isPresent() && content.figures().isEmpty()) {
			source.report("A heading without words is left out.");
		}
		boolean rule = content.figures().isEmpty() && content.beside().isEmpty() && Boxes.isRule(properties, style)
				&& !style.name().startsWith("writing");
		return rule ? List.of(new Flow.Text(new Piece.Divider())) : List.of();
	}

	private Flow text(Content content, Mark before) {
		List<Run> runs = content.runs();
		if (style.role() == WordStyle.Role.CODE) {
			return new Flow.Text(new Piece.Listing("", lines(runs)));
		}
		if (style.role() == WordStyle.Role.QUOTE) {
			return new Flow.Text(new Piece.Quote(List.of(new Piece.Paragraph(runs))));
		}
		if (style.role() == WordStyle.Role.CAPTION && content.figures().isEmpty()) {
			return new Flow.Caption(runs);
		}
		Mark mark = mark(before);
		Piece.Paragraph paragraph = new Piece.Paragraph(mark, runs);
		if (story.isBody()) {
			boolean boxed = Boxes.isBoxed(properties, style);
			if (boxed || style.box().isPresent()) {
				return new Flow.Box(style.box().orElse(BoxKind.NOTE), "style " + style.name() + boxed, "", List.of(paragraph));
			}
		}
		boolean inList = mark.kind() != Mark.Kind.NONE;
		return new Flow.Text(paragraph, inList ? 0 : content.boldSize());
	}

	/** A heading is bold by itself; its looks say nothing. */
	private static List<Run> plainLooks(List<Run> runs) {
		return runs.stream().map(run -> switch (run) {
		case Run.Words words -> new Run.Words(words.text(), Set.of(), "");
		case Run.LineBreak ignored -> Run.words(" ");
		default -> run;
		}).toList();
	}

	private static List<String> lines(List<Run> runs) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (Run run : runs) {
			if (run instanceof Run.LineBreak) {
				lines.add(line.toString());
				line.setLength(0);
			} else {
				line.append(run instanceof Run.Words words ? words.text() : Run.plainText(List.of(run)));
			}
		}
		lines.add(line.toString());
		return lines;
	}

	/** The list that it is an item of. */
	private Optional<Xml> numbered() {
		return properties.flatMap(each -> each.child("w:numPr")).or(() -> style.paragraph("w:numPr"))
				.filter(each -> !list(each).isEmpty() && !list(each).equals("0"));
	}

	private String list(Xml numbers) {
		return numbers.child("w:numId").map(each -> each.attribute("w:val"))
				.orElseGet(() -> style.paragraph("w:numPr").flatMap(each -> each.child("w:numId")).map(each -> each.attribute("w:val"))
						.orElse(""));
	}

	private Mark mark(Mark before) {
		Optional<Xml> numbers = numbered();
		if (numbers.isEmpty()) {
			return continued(before);
		}
		String list = list(numbers.get());
		int level = level(numbers.get(), list);
		Matcher levelled = LEVELLED.matcher(style.name());
		int shown = level == 0 && levelled.matches() ? Integer.parseInt(levelled.group(1)) - 1 : level;
		return source.numbering().next(list, level, shown);
	}

	private int level(Xml numbers, String list) {
		return numbers.child("w:ilvl").flatMap(each -> each.number("w:val")).map(Long::intValue)
				.or(() -> source.numbering().levelOfStyle(list, style.id())).orElse(0);
	}

	private Mark continued(Mark before) {
		if (before.kind() == Mark.Kind.NONE) {
			return Mark.NONE;
		}
		Matcher continued = CONTINUED.matcher(style.name());
		if (continued.matches()) {
			return Mark.continued(continued.group(1).isEmpty() ? 0 : Integer.parseInt(continued.group(1)) - 1);
		}
		boolean taken = properties.flatMap(each -> each.at("w:numPr", "w:numId")).map(each -> each.attribute("w:val").equals("0"))
				.orElse(false);
		boolean indented = properties.flatMap(each -> each.child("w:ind"))
				.flatMap(each -> each.number("w:left").or(() -> each.number("w:start")))
				.map(left -> left > 0).orElse(false);
		return style.listed() && (indented || taken) || taken && indented ? Mark.continued(before.level()) : Mark.NONE;
	}
}
