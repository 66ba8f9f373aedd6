package org.tenday.importer.internal.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.markdown.Attributes;

/**
 * Finds the boxes of a page by their fences of three or more colons, as Pandoc does: the number of colons says nothing, a fence with a name
 * opens, a bare one closes the innermost box. {@code <div class="…">} on a line of its own opens a box too.
 */
public final class FencedDivs {

	private static final Pattern COLONS = Pattern.compile("\\s*:{3,}(.*?):*\\s*");
	private static final Pattern NAMED = Pattern.compile("\\s*([\\p{L}_][\\p{L}\\p{N}_.-]*)\\s*(\\{.*})?\\s*(.*?)\\s*");
	private static final Pattern DIV = Pattern.compile("(?i)\\s*<div\\b[^>]*?class\\s*=\\s*[\"']([^\"']*)[\"'][^>]*>\\s*");
	private static final Pattern ANY_DIV = Pattern.compile("(?i)\\s*<div\\b[^>]*>\\s*");
	private static final Pattern DIV_END = Pattern.compile("(?i)\\s*</(div|details)>\\s*");
	private static final Pattern DETAILS = Pattern.compile("(?i)\\s*<details\\b[^>]*>\\s*(?:<summary>(.*?)</summary>)?\\s*");
	private static final Pattern SUMMARY = Pattern.compile("(?i)\\s*<summary>(.*?)</summary>\\s*");

	/** Deeper than anybody writes. */
	private static final int DEEPEST = 20;

	private final Report report;
	private final Deque<Open> open = new ArrayDeque<>();
	/** By how much the text after an indented box is indented as well. */
	private int shift;

	public FencedDivs(Report report) {
		this.report = report;
	}

	/** A box that is not closed yet; the outermost has no start. */
	private static final class Open {
		private final Line start;
		private final List<String> names;
		private final Attributes details;
		private final boolean html;
		private final List<Piece> content = new ArrayList<>();
		private final List<Line> text = new ArrayList<>();

		Open(Line start, List<String> names, Attributes details, boolean html) {
			this.start = start;
			this.names = names;
			this.details = details;
			this.html = html;
		}

		void endText() {
			if (text.stream().anyMatch(line -> !line.isBlank())) {
				content.add(new Piece.Text(text));
			}
			text.clear();
		}
	}

	public List<Piece> parse(List<Line> lines) {
		open.clear();
		open.push(new Open(null, List.of(), Attributes.NONE, false));
		shift = 0;
		CodeLines code = CodeLines.of(lines);
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (code.contains(i)) {
				open.peek().text.add(outdented(line));
			} else if (code.isLoneFence(i)) {
				report.add(line, "A fence of code that is never closed is left out.");
			} else {
				line(line);
			}
		}
		while (open.size() > 1) {
			report.add(open.peek().start, "This box is never closed; it was taken to end with its page.");
			close();
		}
		open.peek().endText();
		return List.copyOf(open.pop().content);
	}

	private void line(Line line) {
		Matcher colons = COLONS.matcher(line.text());
		Matcher div = DIV.matcher(line.text());
		Matcher details = DETAILS.matcher(line.text());
		Matcher summary = SUMMARY.matcher(line.text());
		if (colons.matches() && fence(line, colons.group(1).strip())) {
			return;
		}
		if (div.matches() && BoxKind.of(List.of(div.group(1).strip().split("\\s+"))) != BoxKind.PLAIN) {
			opened(line, new Open(line, List.of(div.group(1).strip().split("\\s+")), Attributes.NONE, true));
		} else if (details.matches()) {
			details(line, details.group(1));
		} else if (summary.matches() && open.peek().html) {
			open.peek().text.add(line.withText("## " + summary.group(1).strip()));
		} else if (ANY_DIV.matcher(line.text()).matches()) {
			opened(line, new Open(line, List.of(), Attributes.NONE, true));
		} else if (DIV_END.matcher(line.text()).matches() && open.stream().anyMatch(box -> box.html)) {
			while (!open.peek().html) {
				close();
			}
			close();
		} else {
			open.peek().text.add(outdented(line));
		}
	}

	/** What HTML shows on demand is a box with a title. */
	private void details(Line line, String summary) {
		report.add(line, "What HTML would fold away, <details>, is a box of its own now.");
		Open box = new Open(line, List.of("spoiler"), Attributes.NONE, true);
		if (summary != null) {
			box.text.add(line.withText("## " + summary.strip()));
		}
		opened(line, box);
	}

	/** Whether the line was a fence. */
	private boolean fence(Line line, String words) {
		if (words.isEmpty()) {
			if (open.size() > 1 && !open.peek().html) {
				shift = Math.max(shift, open.peek().start.indent());
				close();
			} else {
				report.add(line, "A fence of colons closes no box; it is left out.");
			}
			return true;
		}
		Optional<Open> box = words.startsWith("{") ? byAttributes(line, words) : byName(line, words);
		box.ifPresent(found -> opened(line, found));
		return box.isPresent();
	}

	private Optional<Open> byAttributes(Line line, String words) {
		return Attributes.at(words, 0).map(found -> new Open(line, found.attributes().classes(), found.attributes(), false));
	}

	private Optional<Open> byName(Line line, String words) {
		Matcher named = NAMED.matcher(words);
		if (!named.matches()) {
			return Optional.empty();
		}
		List<String> names = new ArrayList<>(List.of(named.group(1)));
		Attributes details = Optional.ofNullable(named.group(2)).flatMap(written -> Attributes.at(written, 0))
				.map(Attributes.Found::attributes)
				.orElse(Attributes.NONE);
		names.addAll(details.classes());
		String rest = named.group(3);
		if (rest.isEmpty()) {
			return Optional.of(new Open(line, names, details, false));
		}
		if (!BoxKind.isKnown(names)) {
			return Optional.empty();
		}
		report.add(line, "The words \"%s\" after the name of a box were taken for its title.".formatted(rest));
		Open box = new Open(line, names, details, false);
		box.text.add(line.withText("## " + rest));
		return Optional.of(box);
	}

	private void opened(Line line, Open box) {
		if (open.size() > DEEPEST) {
			report.add(line, "Boxes are nested too deeply here; this one is not read as a box.");
			return;
		}
		if (line.indent() < shift) {
			shift = 0;
		}
		open.peek().endText();
		open.push(box);
	}

	private void close() {
		Open closed = open.pop();
		closed.endText();
		open.peek().content.add(new Piece.Box(closed.names, closed.details, closed.start, closed.content));
	}

	/** What stands in an indented box, or after it in the same item of a list, begins where the box begins. */
	private Line outdented(Line line) {
		int indent = open.peek().start == null ? 0 : open.peek().start.indent();
		if (!line.isBlank() && line.indent() < shift) {
			shift = 0;
		}
		return line.outdented(Math.max(indent, shift));
	}
}
