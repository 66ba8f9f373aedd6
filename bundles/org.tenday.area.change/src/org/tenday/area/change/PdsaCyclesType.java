package org.tenday.area.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.area.change.PdsaCycles.Cycle;
import org.tenday.area.change.PdsaCycles.Decision;
import org.tenday.document.Element;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** Test cycles: the ramp that they climb, and a form for each of them with the four steps. */
public final class PdsaCyclesType extends SheetType<PdsaCycles> {

	/** Made by the platform. */
	public PdsaCyclesType() {
		super("change.pdsa-cycles", "PDSA cycles", new PdsaCycles(Brief.of(Use.TEMPLATE), "", List.of()));
	}

	/** One cycle alone climbs nothing. */
	@Override
	protected Optional<Sketch> picture(PdsaCycles cycles, Paper paper) {
		return cycles.cycles().size() < 2
				? Optional.empty()
				: Optional.of(PdsaSketch.of(cycles, paper.composer().words().language()));
	}

	@Override
	protected List<Element> fields(PdsaCycles cycles, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.field(paper.word("pdsa.objective"), cycles.objective(), 1));
		if (!cycles.cycles().isEmpty()) {
			IntStream.range(0, cycles.cycles().size()).forEach(i -> elements.addAll(form(i + 1, cycles.cycles().get(i), paper)));
		} else if (paper.isToFill()) {
			IntStream.range(0, Math.max(1, cycles.brief().rows())).forEach(i -> elements.addAll(form(i + 1, Cycle.of("", ""), paper)));
		}
		return elements;
	}

	private static List<Element> form(int number, Cycle cycle, Paper paper) {
		String caption = cycle.ramp().isBlank()
				? paper.word("pdsa.cycle", number)
				: paper.word("pdsa.cycle-of", number, cycle.ramp());
		String decision = cycle.decision() == Decision.NOT_YET ? "" : paper.word("pdsa.decision", cycle.decision());
		List<List<String>> rows = Stream.of(row("pdsa.plan", "pdsa.change", cycle.change(), paper),
				row("", "pdsa.question", cycle.question(), paper), row("", "pdsa.prediction", cycle.prediction(), paper),
				row("", "pdsa.who", Stream.of(cycle.who(), cycle.when(), cycle.where()).filter(text -> !text.isBlank())
						.collect(Collectors.joining("; ")), paper),
				row("", "pdsa.data", cycle.data(), paper), row("pdsa.do", "pdsa.result", cycle.result(), paper),
				row("pdsa.study", "pdsa.comparison", cycle.comparison(), paper), row("pdsa.act", "pdsa.decided", decision, paper),
				row("", "pdsa.next", cycle.next(), paper)).filter(row -> paper.isToFill() || !row.getLast().isEmpty()).toList();
		return paper.table(caption, List.of(paper.word("pdsa.step"), paper.word("pdsa.what"), paper.word("pdsa.entry")),
				List.of(2, 4, 10), rows);
	}

	/** A step, where it begins; what is asked; and what stands there. Text of several lines is written on one. */
	private static List<String> row(String step, String what, String entry, Paper paper) {
		return List.of(step.isEmpty() ? " " : "**" + paper.word(step) + "**", paper.word(what),
				entry.strip().replaceAll("\\s*\\R\\s*", " "));
	}

	@Override
	protected List<String> lines(PdsaCycles cycles, Paper paper) {
		return cycles.cycles().stream().map(cycle -> cycle.decision() == Decision.NOT_YET
				? paper.word("pdsa.line-planned", cycle.change(), cycle.prediction())
				: paper.word("pdsa.line", cycle.change(), paper.word("pdsa.decision", cycle.decision()))).toList();
	}

	@Override
	public List<BlockRule<PdsaCycles>> rules() {
		return PdsaRules.ALL;
	}
}
