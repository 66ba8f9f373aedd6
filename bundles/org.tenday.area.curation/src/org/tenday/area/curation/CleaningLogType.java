package org.tenday.area.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.area.curation.CleaningLog.Step;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A cleaning and provenance log: a table with a row for each step. The rows that came out of a step are worked out. */
public final class CleaningLogType extends SheetType<CleaningLog> {

	/** So many of the largest losses the room sees beside the totals. */
	private static final int SHOWN = 4;

	/** Of the columns while nothing stands in them that says how wide they must be. */
	private static final List<Integer> EMPTY_WIDTHS = List.of(1, 5, 2, 2, 2, 2, 6, 3, 3, 3);

	/** Made by the platform. */
	public CleaningLogType() {
		super("curation.cleaning-log", "Cleaning and provenance log", new CleaningLog(Brief.of(Use.TEMPLATE), "", List.of()));
	}

	@Override
	protected List<Element> fields(CleaningLog log, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("cleaning-log.data-set"), log.dataSet()));
		boolean withScripts = log.steps().isEmpty() || log.steps().stream().anyMatch(step -> !step.script().isBlank());
		List<String> headings = Stream.of("number", "step", "in", "changed", "dropped", "out", "reason", "who", "date", "script")
				.filter(key -> withScripts || !key.equals("script")).map(key -> paper.word("cleaning-log." + key)).toList();
		elements.addAll(
				paper.longTable("", headings, log.steps().isEmpty() ? EMPTY_WIDTHS : List.of(), IntStream.range(0, log.steps().size())
						.mapToObj(i -> cells(i, log.steps().get(i), paper).subList(0, headings.size())).toList()));
		return elements;
	}

	/** The script last, because a log without any has no column for it. */
	private static List<String> cells(int place, Step step, Paper paper) {
		return List.of(String.valueOf(place + 1), step.step(), number(step.in(), paper), number(step.changed(), paper),
				number(step.dropped(), paper), number(step.out(), paper), step.reason(), step.who(), paper.date(step.date()),
				step.script());
	}

	/** Noughts are words, so that they are no small counts: that nobody was lost tells of nobody. */
	private static String number(Optional<Integer> rows, Paper paper) {
		return rows.equals(Optional.of(0)) ? paper.word("cleaning-log.none") : paper.count(rows);
	}

	@Override
	protected List<String> lines(CleaningLog log, Paper paper) {
		List<String> lines = new ArrayList<>();
		if (log.received().isPresent() && log.left().isPresent()) {
			lines.add(paper.word("cleaning-log.total", log.received().get(), log.left().get()));
			lines.add(paper.word("cleaning-log.lost", log.dropped(), share(log.dropped(), log.received().get())));
		}
		log.steps().stream().filter(step -> step.dropped().orElse(0) > 0)
				.sorted(Comparator.comparing(step -> -step.dropped().orElse(0))).limit(SHOWN)
				.map(step -> paper.word("cleaning-log.line", step.step(), step.dropped().orElse(0))).forEach(lines::add);
		return lines;
	}

	/** How much of something a part of it is, from 0 to 1; a message writes it as a percentage. */
	static double share(int part, int whole) {
		return whole == 0 ? 0 : (double) part / whole;
	}

	@Override
	public List<BlockRule<CleaningLog>> rules() {
		return CleaningLogRules.ALL;
	}
}
