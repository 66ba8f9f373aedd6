package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.SessionId;
import org.tenday.model.content.Callout;
import org.tenday.model.content.Prose;

/** Makes the blocks and objectives of one session from a page. */
public final class PageReader {

	private final TextRewriter texts;
	private final Report report;
	private final BlockList blocks;
	private final BoxReader boxes;
	private final List<String> objectives = new ArrayList<>();
	private final List<Line> prose = new ArrayList<>();
	private final boolean objectivesAsText;
	private final int blockLevel;

	/**
	 * @param audience         where the blocks go that learners may see
	 * @param objectivesAsText whether objectives stay where they are, for they are no session's
	 */
	public PageReader(SessionId session, Audience audience, boolean objectivesAsText, TextRewriter texts, Report report) {
		this(session, audience, objectivesAsText, 0, texts, report);
	}

	/**
	 * @param audience         where the blocks go that learners may see
	 * @param objectivesAsText whether objectives stay where they are, for they are no session's
	 * @param blockLevel       the level of the headings that begin a block of their own; 0 for none
	 */
	public PageReader(SessionId session, Audience audience, boolean objectivesAsText, int blockLevel, TextRewriter texts, Report report) {
		this.texts = texts;
		this.blockLevel = blockLevel;
		this.report = report;
		this.objectivesAsText = objectivesAsText;
		blocks = new BlockList(session, audience);
		boxes = new BoxReader(texts, blocks, report);
	}

	/** Reads a page that learners see. */
	public void read(Page page) {
		objectives.addAll(page.listed("objectives").stream().map(texts::line).toList());
		callout(Callout.Kind.QUESTIONS, page.listed("questions"));
		pieces(page.pieces());
		endProse();
		blocks.endTitle();
		callout(Callout.Kind.KEY_POINTS, page.listed("keypoints"));
	}

	/** Reads a page for the trainer alone, a note for each of its sections. */
	public void notes(Page page, TextRewriter textsOfPage) {
		List<Line> lines = BoxContents.whole(page.pieces());
		CodeLines code = CodeLines.of(lines);
		int level = sectionLevel(lines, code);
		String title = page.title();
		List<Line> section = new ArrayList<>();
		page.settings().nonEmpty("subtitle").ifPresent(words -> section.add(new Line(page.file(), 1, words)));
		for (int i = 0; i < lines.size(); i++) {
			if (level > 0 && !code.contains(i) && lines.get(i).headingLevel() == level) {
				blocks.note(title, textsOfPage.text(section));
				section.clear();
				title = page.title() + ": " + Markup.words(lines.get(i).headingWords());
			} else {
				section.add(lines.get(i));
			}
		}
		blocks.note(title, textsOfPage.text(section));
	}

	/** The highest level of which there is more than one heading; 0 for none. */
	private static int sectionLevel(List<Line> lines, CodeLines code) {
		int[] counts = new int[7];
		for (int i = 0; i < lines.size(); i++) {
			counts[code.contains(i) ? 0 : lines.get(i).headingLevel()]++;
		}
		for (int level = 1; level < counts.length; level++) {
			if (counts[level] > 1) {
				return level;
			}
		}
		return 0;
	}

	/** The blocks of all that was read. */
	public List<Block> blocks() {
		return blocks.blocks();
	}

	/** Where the blocks stand on the page, as far as it is known. */
	public Map<BlockId, Line> places() {
		return blocks.places();
	}

	/** The objectives that were found, one line of Markdown each. */
	public List<String> objectives() {
		return objectives;
	}

	private void callout(Callout.Kind kind, List<Line> items) {
		if (!items.isEmpty()) {
			blocks.add("callout", "",
					new Callout(kind, items.stream().map(item -> "- " + texts.line(item)).collect(Collectors.joining("\n"))));
		}
	}

	private void pieces(List<Piece> pieces) {
		for (Piece piece : pieces) {
			switch (piece) {
			case Piece.Text text -> prose.addAll(text.lines());
			case Piece.Box box -> box(box);
			}
		}
	}

	private void box(Piece.Box box) {
		BoxKind kind = box.kind();
		if (kind == BoxKind.PLAIN || kind == BoxKind.TABS) {
			if (kind == BoxKind.PLAIN && !box.names().isEmpty()) {
				report.add(box.start(), "A box \"%s\" has no meaning here; what is in it stands in the text.".formatted(box.name()));
			}
			prose.add(box.start().withText(""));
			pieces(box.content());
			prose.add(box.start().withText(""));
			return;
		}
		endProse();
		blocks.at(box.start());
		if (kind == BoxKind.OBJECTIVES && !objectivesAsText) {
			objectives(box);
		} else {
			boxes.read(box, kind);
		}
	}

	/** A list of objectives, or one a paragraph; words around a list stay in the text. */
	private void objectives(Piece.Box box) {
		BoxContents contents = BoxContents.of(box, report);
		String text = texts.text(contents.text());
		Items items = Items.of(text).orElseGet(() -> {
			List<String> paragraphs = text.isBlank() ? List.of() : List.of(text.split("\\n\\s*\\n"));
			return new Items("", paragraphs.stream().map(words -> words.strip().replaceAll("\\s*\\n\\s*", " ")).toList(), "");
		});
		objectives.addAll(items.items());
		List.of(items.before(), items.after()).stream().filter(words -> !words.isEmpty()).forEach(words -> {
			if (words.endsWith(":") && !words.contains("\n\n")) {
				report.add(box.start(),
						"The words that lead to the list of objectives are left out: %s".formatted(words.replaceAll("\\s+", " ")));
				return;
			}
			report.add(box.start(), "Words beside the list of objectives stand in the text now.");
			blocks.add("prose", "", new Prose(words));
		});
		contents.others().forEach(this::box);
	}

	/** Times of teaching are for the trainer: they are taken out of the text into a note before it. */
	private void endProse() {
		List<Line> kept = new ArrayList<>();
		List<String> times = new ArrayList<>();
		CodeLines code = CodeLines.of(prose);
		String heading = "";
		for (int i = 0; i < prose.size(); i++) {
			Line line = prose.get(i);
			heading = !code.contains(i) && line.headingLevel() > 0 ? line.headingWords() : heading;
			String time = code.contains(i) ? "" : Minutes.teaching(line.text()).orElse("");
			if (time.isEmpty()) {
				kept.add(line);
				continue;
			}
			String rest = line.text().strip().substring(0, line.text().strip().length() - time.length()).stripTrailing();
			String about = Markup.words(heading.replace(time, ""));
			times.add((about.isEmpty() ? "" : about + ": ") + time.replaceAll("^\\(|\\)$", ""));
			report.add(line, "The time \"%s\" is in a note for the trainer now.".formatted(time));
			kept.add(line.withText(rest));
		}
		prose.clear();
		blocks.note("",
				times.size() > 1 ? times.stream().map(time -> "- " + time).collect(Collectors.joining("\n")) : String.join("", times));
		int from = 0;
		CodeLines listings = CodeLines.of(kept);
		for (int i = 1; i <= kept.size(); i++) {
			if (i == kept.size() || !listings.contains(i) && beginsBlock(kept.get(i))) {
				proseBlock(kept.subList(from, i));
				from = i;
			}
		}
	}

	private boolean beginsBlock(Line line) {
		return blockLevel > 0 && line.headingLevel() == blockLevel;
	}

	/** A title without text is that of the box that follows. */
	private void proseBlock(List<Line> lines) {
		List<Line> trimmed = Line.trimmed(lines);
		if (trimmed.isEmpty()) {
			return;
		}
		blocks.at(trimmed.getFirst());
		if (beginsBlock(trimmed.getFirst())) {
			blocks.title(Markup.words(trimmed.getFirst().headingWords()));
			trimmed = trimmed.subList(1, trimmed.size());
		}
		String text = texts.text(trimmed);
		if (!text.isBlank()) {
			blocks.add("prose", "", new Prose(text));
		}
	}
}
