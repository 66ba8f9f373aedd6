package org.tenday.area.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.tenday.document.Element;
import org.tenday.drawing.Sketch;
import org.tenday.model.Block;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** An attrition flow: the picture of a cleaning log, with its sum in words; in an exercise a table to fill in. */
public final class AttritionFlowType extends SheetType<AttritionFlow> {

	private static final List<BlockRule<AttritionFlow>> RULES = List.of(
			BlockRule.warning("curation.attrition-flow.log", "An attrition flow is drawn from a cleaning log of its module.",
					AttritionFlowType::log),
			BlockRule.error("curation.attrition-flow.reconciles",
					"All that were there at first are left or were dropped by a step of the log, as flow diagrams of studies show "
							+ "(RECORD statement, Benchimol and others, 2015).",
					AttritionFlowType::reconciles),
			BlockRule.error("curation.attrition-flow.totals", "The numbers that a report gives are those of the log.",
					AttritionFlowType::totals));

	/** Made by the platform. */
	public AttritionFlowType() {
		super("curation.attrition-flow", "Attrition flow",
				new AttritionFlow(Brief.of(Use.TEMPLATE), "", "", "", "", Optional.empty(), Optional.empty(), false));
	}

	private static Optional<CleaningLog> log(AttritionFlow flow, Paper paper) {
		return paper.beside(flow.log(), CleaningLog.class).filter(log -> !log.steps().isEmpty());
	}

	@Override
	protected Optional<Sketch> picture(AttritionFlow flow, Paper paper) {
		return log(flow, paper).flatMap(log -> AttritionSketch.of(log, flow, paper.composer().words().language()));
	}

	@Override
	protected List<Element> fields(AttritionFlow flow, Paper paper) {
		Optional<String> sum = log(flow, paper).flatMap(log -> sum(log, flow, paper));
		if (sum.isPresent()) {
			return paper.composer().text(sum.get());
		}
		if (!paper.isToFill()) {
			return List.of();
		}
		List<Element> elements = new ArrayList<>(paper.line(paper.word("attrition.received"), paper.count(flow.received())));
		elements.addAll(paper.table("", List.of(paper.word("attrition.step-heading"), paper.word("attrition.dropped-heading"),
				paper.word("attrition.left-heading")), List.of(4, 1, 1), List.of()));
		elements.addAll(paper.line(paper.word("attrition.analysed"), paper.count(flow.analysed())));
		return elements;
	}

	private static Optional<String> sum(CleaningLog log, AttritionFlow flow, Paper paper) {
		String counted = flow.counted().isBlank() ? paper.word("attrition.rows") : flow.counted();
		return log.received().filter(rows -> log.left().isPresent()).map(rows -> paper.word("attrition.sum", rows, counted, log.dropped(),
				CleaningLogType.share(log.dropped(), rows), log.left().get()));
	}

	@Override
	protected List<String> lines(AttritionFlow flow, Paper paper) {
		return log(flow, paper).flatMap(log -> sum(log, flow, paper)).stream().toList();
	}

	@Override
	public List<BlockRule<AttritionFlow>> rules() {
		return RULES;
	}

	private static Optional<CleaningLog> drawnFrom(AttritionFlow flow, Inspection<AttritionFlow> inspection) {
		return inspection.module().block(flow.log()).map(Block::content).filter(CleaningLog.class::isInstance).map(CleaningLog.class::cast);
	}

	private static void log(AttritionFlow flow, Inspection<AttritionFlow> inspection) {
		if (flow.isTemplate() || drawnFrom(flow, inspection).isPresent()) {
			return;
		}
		String message = flow.log().isBlank()
				? "The attrition flow “%s” is drawn from no cleaning log: choose one.".formatted(inspection.name())
				: "The attrition flow “%s” is drawn from “%s”, which is no cleaning log of the module: choose another.".formatted(
						inspection.name(), flow.log());
		Optional<Block> first = inspection.module().blocks().stream().filter(block -> block.content() instanceof CleaningLog).findFirst();
		if (first.isPresent()) {
			String name = first.get().title().isBlank() ? first.get().id().value() : first.get().title();
			inspection.find(message, "Draw it from “%s”".formatted(name), now -> now.withLog(first.get().id().value()), List.of("log"));
		} else {
			inspection.find(message, "log");
		}
	}

	private static void reconciles(AttritionFlow flow, Inspection<AttritionFlow> inspection) {
		drawnFrom(flow, inspection).filter(log -> log.received().isPresent() && log.left().isPresent() && !log.reconciles())
				.ifPresent(log -> inspection.find(String.format(Locale.UK,
						"The attrition flow “%s” does not add up: of %,d, %,d were dropped, which leaves %,d, but its log ends with %,d. "
								+ "Correct the cleaning log “%s”.",
						inspection.name(), log.received().get(), log.dropped(), log.received().get() - log.dropped(), log.left().get(),
						flow.log()),
						"log"));
	}

	private static void totals(AttritionFlow flow, Inspection<AttritionFlow> inspection) {
		drawnFrom(flow, inspection).ifPresent(log -> {
			total(flow.received(), log.received(), "received", "begins with", AttritionFlow::withReceived, inspection);
			total(flow.analysed(), log.left(), "analysed", "ends with", AttritionFlow::withAnalysed, inspection);
		});
	}

	private static void total(Optional<Integer> said, Optional<Integer> logged, String key, String verb,
			BiFunction<AttritionFlow, Optional<Integer>, AttritionFlow> with, Inspection<AttritionFlow> inspection) {
		if (said.isPresent() && logged.isPresent() && !said.equals(logged)) {
			inspection.find(String.format(Locale.UK, "The attrition flow “%s” says %,d, but its log %s %,d: correct the one or the other.",
					inspection.name(), said.get(), verb, logged.get()), String.format(Locale.UK, "Write %,d", logged.get()),
					now -> with.apply(now, logged), List.of(key));
		}
	}
}
