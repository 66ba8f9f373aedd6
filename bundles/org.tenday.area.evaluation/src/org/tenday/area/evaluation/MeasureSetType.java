package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.area.evaluation.MeasureSet.Measure;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** Outcome measures: a table with a row for each, and what is not measured. */
public final class MeasureSetType extends SheetType<MeasureSet> {

	/** Made by the platform. */
	public MeasureSetType() {
		super("evaluation.measures", "Outcome measures", new MeasureSet(Brief.of(Use.TEMPLATE), List.of(), ""));
	}

	@Override
	protected List<Element> fields(MeasureSet set, Paper paper) {
		MeasureWords words = new MeasureWords(paper.words());
		List<Element> elements = new ArrayList<>(paper.longTable("", List.of(paper.word("measures.type"), paper.word("measures.measure"),
				paper.word("measures.counts"), paper.word("measures.source"), paper.word("measures.baseline"),
				paper.word("measures.target")), List.of(4, 6, 7, 6, 6, 4),
				set.measures().stream().map(measure -> cells(measure, words)).toList()));
		elements.addAll(paper.field(paper.word("measures.unknown"), set.unknown(), 2));
		return elements;
	}

	private static List<String> cells(Measure measure, MeasureWords words) {
		return List.of(words.kind(measure), joined(": ", measure.name(), measure.definition()), words.counted(measure),
				joined(", ", measure.source(), measure.frequency(), measure.owner()), words.baseline(measure), words.target(measure));
	}

	private static String joined(String between, String... parts) {
		return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
	}

	@Override
	protected List<String> lines(MeasureSet set, Paper paper) {
		MeasureWords words = new MeasureWords(paper.words());
		return set.measures().stream().map(measure -> joined(": ", words.kind(measure), measure.name())).filter(line -> !line.isBlank())
				.toList();
	}

	@Override
	public List<BlockRule<MeasureSet>> rules() {
		return MeasureRules.ALL;
	}
}
