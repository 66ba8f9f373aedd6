package org.tenday.area.communication;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tenday.area.communication.KpiTable.Row;
import org.tenday.check.Measure;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;
import org.tenday.skill.Words;

/** Key performance indicators of communication: a table with a row for each. */
public final class KpiTableType extends SheetType<KpiTable> {

	private static final String ID = "communication.kpi-table.";

	private static final List<BlockRule<KpiTable>> RULES = List.of(
			BlockRule.warning(ID + "measurable",
					"A progress indicator can be measured: it names a number, or a word for one, such as share, count or minutes.",
					KpiTableType::measurable),
			BlockRule.warning(ID + "complete", "Each indicator serves an objective and has a target with a number in it.",
					KpiTableType::complete));

	/** Made by the platform. */
	public KpiTableType() {
		super("communication.kpi-table", "Communications KPI table", new KpiTable(Brief.of(Use.TEMPLATE), List.of()));
	}

	@Override
	protected List<Element> fields(KpiTable table, Paper paper) {
		return paper.table("", List.of(paper.word("kpi.kpi"), paper.word("kpi.objective"), paper.word("kpi.indicator"),
				paper.word("kpi.baseline"), paper.word("kpi.target"), paper.word("kpi.owner")), List.of(3, 4, 4, 3, 3, 3),
				table.rows().stream().map(KpiTableType::cells).toList());
	}

	private static List<String> cells(Row row) {
		return List.of(row.kpi(), row.objective(), row.indicator(), row.baseline(), row.target(), row.owner());
	}

	@Override
	protected List<String> lines(KpiTable table, Paper paper) {
		return table.rows().stream().map(row -> paper.word("kpi.line", row.kpi(), row.target())).toList();
	}

	@Override
	public List<BlockRule<KpiTable>> rules() {
		return RULES;
	}

	private static void measurable(KpiTable table, Inspection<KpiTable> inspection) {
		Set<String> measures = Set.of(Words.beside(KpiTableType.class, inspection.programme().about().language()).get("kpi.measures")
				.split(", "));
		for (int i = 0; i < table.rows().size() && !table.isUnwritten(); i++) {
			Row row = table.rows().get(i);
			if (!hasNumber(row.indicator()) && Measure.sentences(row.indicator()).stream().flatMap(List::stream)
					.noneMatch(word -> measures.contains(word.toLowerCase(Locale.ROOT)))) {
				inspection
						.find("The indicator \"%s\" in \"%s\" cannot be measured as it stands: say what is counted, such as the share of …"
								.formatted(row.kpi(), inspection.name()), "rows", String.valueOf(i), "indicator");
			}
		}
	}

	private static boolean hasNumber(String text) {
		return text.chars().anyMatch(Character::isDigit);
	}

	private static void complete(KpiTable table, Inspection<KpiTable> inspection) {
		for (int i = 0; i < table.rows().size() && !table.isUnwritten(); i++) {
			Row row = table.rows().get(i);
			if (row.objective().isBlank()) {
				inspection.find("The indicator \"%s\" in \"%s\" serves no objective: say what it is for.".formatted(row.kpi(),
						inspection.name()), "rows", String.valueOf(i), "objective");
			}
			if (!hasNumber(row.target())) {
				inspection
						.find("The indicator \"%s\" in \"%s\" has no target with a number: say how many, and by when.".formatted(row.kpi(),
								inspection.name()), "rows", String.valueOf(i), "target");
			}
		}
	}
}
