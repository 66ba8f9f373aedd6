package org.tenday.area.communication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.area.communication.PlainSummary.Jargon;
import org.tenday.check.Measure;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A plain-English summary: the text, how hard it is to read, the jargon that it does without, and who has checked it. */
public final class PlainSummaryType extends SheetType<PlainSummary> {

	private static final int LINES = 14;

	/** Made by the platform. */
	public PlainSummaryType() {
		super("communication.plain-summary", "Plain-English summary",
				new PlainSummary(Brief.of(Use.TEMPLATE), "", "", List.of(), "", Optional.empty()));
	}

	@Override
	protected List<Element> fields(PlainSummary summary, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.field(paper.word("summary.original"), summary.original(), 0));
		elements.addAll(paper.field(paper.word("summary.text"), summary.text(), LINES));
		elements.addAll(paper.line(paper.word("summary.reading"), statistics(summary.text(), paper)));
		elements.addAll(paper.table(paper.word("summary.jargon"), List.of(paper.word("summary.word"), paper.word("summary.plain")),
				List.of(2, 3), summary.jargon().stream().map(PlainSummaryType::cells).toList()));
		elements.addAll(paper.line(paper.word("summary.checked"), summary.checkedBy().isBlank() || summary.checkedOn().isEmpty()
				? summary.checkedBy()
				: paper.word("summary.checked-on", summary.checkedBy(), paper.date(summary.checkedOn()))));
		return elements;
	}

	private static List<String> cells(Jargon jargon) {
		return List.of(jargon.word(), jargon.plain());
	}

	/** Counts, and the reading age where there is enough English to tell. */
	private static String statistics(String text, Paper paper) {
		Measure measure = Measure.of(text);
		if (measure.words() == 0) {
			return "";
		}
		BigDecimal average = BigDecimal.valueOf(measure.words()).divide(BigDecimal.valueOf(measure.sentences()), 1, RoundingMode.HALF_UP);
		int longest = Measure.sentences(text).stream().mapToInt(List::size).max().orElse(0);
		String counts = paper.word("summary.counts", measure.words(), measure.sentences(), average, longest);
		return measure.isGraded() && paper.words().language().getLanguage().equals("en")
				? counts + " " + paper.word("summary.age", measure.readingAge())
				: counts;
	}

	@Override
	protected List<String> lines(PlainSummary summary, Paper paper) {
		String statistics = statistics(summary.text(), paper);
		return statistics.isEmpty() ? List.of() : List.of(statistics);
	}

	@Override
	public List<BlockRule<PlainSummary>> rules() {
		return PlainSummaryRules.ALL;
	}
}
