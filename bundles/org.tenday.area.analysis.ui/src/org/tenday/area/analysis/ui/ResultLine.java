package org.tenday.area.analysis.ui;

import java.util.List;
import java.util.Optional;

import org.tenday.area.analysis.AnalysisPlan;
import org.tenday.area.analysis.Chart;
import org.tenday.area.analysis.CodeListing;
import org.tenday.area.analysis.InterpretationPrompt;
import org.tenday.area.analysis.SpcChart;
import org.tenday.area.analysis.WorkedCalculation;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Module;

/**
 * What one block comes to.
 *
 * @param block   which one
 * @param title   of the block, or its id
 * @param kind    what it is
 * @param finding what it comes to, in its author's words
 * @param reading what the rules or the sums say of it; empty where they say nothing
 */
record ResultLine(BlockId block, String title, String kind, String finding, String reading) {

	private static final String NONE = "Not yet said";

	/** Those of a module, in the order of its sessions. */
	static List<ResultLine> of(Module module) {
		return module.sessions().stream().flatMap(session -> session.blocks().stream()).flatMap(block -> of(block).stream()).toList();
	}

	private static Optional<ResultLine> of(Block block) {
		return switch (block.content()) {
		case SpcChart chart -> Optional.of(line(block, "SPC chart", chart.finding(), SpcWords.of(chart)));
		case Chart chart ->
			Optional.of(line(block, "Chart", chart.finding(), chart.n().map(n -> "n = " + n + " " + chart.counted()).orElse("")));
		case WorkedCalculation sum -> Optional.of(line(block, "Calculation", sum.steps().isEmpty() ? "" : result(sum.steps().getLast()),
				sum.steps().size() == 1 ? "1 step" : sum.steps().size() + " steps"));
		case AnalysisPlan plan -> Optional.of(line(block, "Plan", plan.decisionRule(), plan.decider()));
		case InterpretationPrompt prompt -> Optional.of(line(block, "Prompt", prompt.shows(),
				prompt.alternatives().size() == 1 ? "1 other explanation" : prompt.alternatives().size() + " other explanations"));
		case CodeListing code -> Optional.of(line(block, "Code", code.output(), code.language()));
		default -> Optional.empty();
		};
	}

	private static String result(WorkedCalculation.Step step) {
		return (step.what() + ": " + step.result() + " " + step.unit()).strip();
	}

	private static ResultLine line(Block block, String kind, String finding, String reading) {
		return new ResultLine(block.id(), block.title().isBlank() ? block.id().value() : block.title(), kind,
				finding.isBlank() ? NONE : oneLine(finding), oneLine(reading));
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}
}
