package org.tenday.importer.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tenday.importer.Found;
import org.tenday.importer.Origin;
import org.tenday.importer.internal.markup.CodeLines;
import org.tenday.importer.internal.markup.Comments;
import org.tenday.importer.internal.markup.FencedDivs;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Markup;
import org.tenday.importer.internal.markup.Page;
import org.tenday.importer.internal.markup.PageReader;
import org.tenday.importer.internal.markup.Piece;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.Settings;
import org.tenday.importer.internal.markup.TextRewriter;
import org.tenday.importer.internal.text.MinutesInText;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.content.Exercise;

/** Makes sessions of a text: one for the whole page, or one for each heading of its highest level. */
final class TextReader {

	private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]*](?:\\([^()]*\\)|\\[[^\\[\\]]*])");
	private static final String UNTITLED = "Untitled";
	private static final List<String> TIMES = List.of("duration", "time", "minutes");
	/** A line with nothing but a time is about the whole where it stands this near to the beginning. */
	private static final int HEAD_LINES = 6;

	private final TextRewriter texts;
	private final SessionIds ids;
	private final Report report;
	private final List<Session> sessions = new ArrayList<>();
	private final List<Objective> objectives = new ArrayList<>();
	private final List<Found> found = new ArrayList<>();
	/** Whether the time at the head of the page is that of its only session. */
	private boolean timesWhole;

	TextReader(TextRewriter texts, SessionIds ids, Report report) {
		this.texts = texts;
		this.ids = ids;
		this.report = report;
	}

	/** A part of the page that becomes a session. */
	private record Part(String title, Line start, List<Piece> pieces) {

		List<Line> lines() {
			return pieces.stream().flatMap(piece -> piece instanceof Piece.Text text ? text.lines().stream() : List.<Line>of().stream())
					.toList();
		}
	}

	/**
	 * @param divide whether each heading of the highest level begins a session
	 */
	Made read(PageSource page, boolean divide) {
		if (page.lines().isEmpty()) {
			return new Made(sessions, objectives, found);
		}
		List<Piece> pieces = new FencedDivs(report).parse(new Comments(report).strip(page.lines()));
		int level = divide ? highestLevel(pieces) : 0;
		List<Part> parts = level == 0 ? List.of(new Part(page.title(), page.lines().getFirst(), pieces)) : parts(page, pieces, level);
		boolean first = true;
		timesWhole = parts.size() == 1;
		TIMES.stream().filter(key -> !timesWhole && page.head().has(key)).forEach(key -> report.add(page.file(),
				"The time at the head of the page, %s, is that of all its sessions; each has its own.".formatted(page.head().text(key))));
		for (Part part : parts) {
			first &= !add(part, page, first);
		}
		return new Made(sessions, objectives, found);
	}

	private static int highestLevel(List<Piece> pieces) {
		int highest = 0;
		for (Piece piece : pieces) {
			if (piece instanceof Piece.Text text) {
				CodeLines code = CodeLines.of(text.lines());
				for (int i = 0; i < text.lines().size(); i++) {
					int level = code.contains(i) ? 0 : text.lines().get(i).headingLevel();
					highest = level > 0 && (highest == 0 || level < highest) ? level : highest;
				}
			}
		}
		return highest;
	}

	private static List<Part> parts(PageSource page, List<Piece> pieces, int level) {
		List<Part> parts = new ArrayList<>(List.of(new Part(page.title(), page.lines().getFirst(), new ArrayList<>())));
		for (Piece piece : pieces) {
			if (!(piece instanceof Piece.Text text)) {
				parts.getLast().pieces().add(piece);
				continue;
			}
			CodeLines code = CodeLines.of(text.lines());
			int from = 0;
			for (int i = 0; i <= text.lines().size(); i++) {
				boolean end = i == text.lines().size();
				if (end || !code.contains(i) && text.lines().get(i).headingLevel() == level) {
					addText(text.lines().subList(from, i), parts.getLast());
					from = i + 1;
					if (!end) {
						Line heading = text.lines().get(i);
						parts.add(new Part(title(heading), heading, new ArrayList<>()));
						addText(pictures(heading), parts.getLast());
					}
				}
			}
		}
		if (parts.getFirst().pieces().isEmpty()) {
			parts.removeFirst();
		}
		return parts;
	}

	/** The words of a heading; where it has pictures alone, theirs. */
	private static String title(Line heading) {
		String words = Markup.words(PICTURE.matcher(heading.headingWords()).replaceAll(""));
		return words.isEmpty() ? Markup.words(heading.headingWords()) : words;
	}

	/** Titles hold words alone; the pictures of a heading stand below it. */
	private static List<Line> pictures(Line heading) {
		return PICTURE.matcher(heading.headingWords()).results().map(MatchResult::group)
				.flatMap(picture -> Stream.of(heading.withText(picture), heading.withText(""))).toList();
	}

	private static void addText(List<Line> lines, Part part) {
		if (lines.stream().anyMatch(line -> !line.isBlank())) {
			part.pieces().add(new Piece.Text(lines));
		}
	}

	/** Whether it became a session; a list of objectives alone is that of the whole. */
	private boolean add(Part part, PageSource page, boolean first) {
		boolean onlyObjectives = ListBoxes.OBJECTIVES.matcher(part.title()).matches();
		List<Piece> pieces = new ArrayList<>(part.pieces());
		if (onlyObjectives && !pieces.isEmpty() && pieces.getFirst() instanceof Piece.Text text) {
			List<Line> headed = new ArrayList<>(List.of(part.start(), part.start().withText("")));
			headed.addAll(text.lines());
			pieces.set(0, new Piece.Text(headed));
		}
		OptionalInt written = written(part, page, first, pieces);
		Settings head = first ? page.head() : Settings.NONE;
		List<Piece> boxed = ListBoxes.within(pieces);
		SessionId id = first ? page.id() : ids.of(MinutesInText.without(part.title()));
		PageReader reader = new PageReader(id, Audience.DEFAULT, false, highestLevel(boxed), texts, report);
		reader.read(new Page(page.file(), head, part.lines(), boxed));
		List<ObjectiveId> served = new ArrayList<>();
		for (String words : reader.objectives()) {
			ObjectiveId objective = new ObjectiveId(id + "-objective-" + (served.size() + 1));
			served.add(objective);
			objectives.add(new Objective(objective, words));
			found.add(new Found(origin(part.start()), words, objective));
		}
		List<Block> blocks = reader.blocks();
		if (blocks.isEmpty() && !served.isEmpty()) {
			return false;
		}
		String title = MinutesInText.without(part.title());
		if (title.isBlank()) {
			report.add(part.start(), "This heading has no words, so the session is called “%s”: write its title.".formatted(UNTITLED));
			title = UNTITLED;
		}
		int minutes = written.orElse(Math.min(Session.MAX_MINUTES,
				blocks.stream().mapToInt(block -> block.content() instanceof Exercise exercise ? exercise.minutes() : 0).sum()));
		sessions.add(Session.of(id, title, minutes).withObjectives(served).withBlocks(blocks));
		found.add(new Found(origin(part.start()), part.title(), id));
		Map<BlockId, Line> places = reader.places();
		blocks.stream().filter(block -> places.containsKey(block.id())).forEach(
				block -> found.add(new Found(origin(places.get(block.id())), FirstWords.of(block), block.id())));
		return true;
	}

	/** What the title says, or the head of the page, or a line of its own near the beginning, which is then taken out. */
	private OptionalInt written(Part part, PageSource page, boolean first, List<Piece> pieces) {
		OptionalInt titled = MinutesInText.in(part.title());
		if (titled.isPresent()) {
			return titled;
		}
		for (String key : first && timesWhole ? TIMES : List.<String>of()) {
			OptionalInt said = MinutesInText.in(page.head().text(key));
			OptionalInt number = page.head().text(key).matches("\\d{1,4}") ? page.head().number(key) : said;
			if (number.isPresent() && number.getAsInt() <= Session.MAX_MINUTES) {
				return number;
			}
		}
		if (!pieces.isEmpty() && pieces.getFirst() instanceof Piece.Text text) {
			List<Line> lines = Line.trimmed(text.lines());
			for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
				OptionalInt line = MinutesInText.only(Markup.words(lines.get(i).text()));
				if (line.isPresent()) {
					List<Line> rest = new ArrayList<>(lines);
					rest.remove(i);
					pieces.set(0, new Piece.Text(rest));
					return line;
				}
			}
		}
		return OptionalInt.empty();
	}

	private static Origin origin(Line line) {
		return Origin.line(line.file(), line.number());
	}
}
