package org.tenday.area.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tenday.area.governance.DpiaWorksheet.Risk;
import org.tenday.document.Element;
import org.tenday.drawing.Light;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A data protection impact assessment: a grid of risks and a table of them. */
public final class DpiaType extends SheetType<DpiaWorksheet> {

	private static final String ID = "governance.dpia";

	private static final List<BlockRule<DpiaWorksheet>> RULES = List.of(
			BlockRule.error(ID + ".residual", "What is done about a risk does not make it worse: its score after is no more than before.",
					DpiaType::residual),
			BlockRule.warning(ID + ".high-residual",
					"Where a risk stays high, the data protection officer advises and the Information Commissioner is asked before the work "
							+ "begins (UK GDPR, Articles 35(2) and 36).",
					DpiaType::highResidual),
			BlockRule.warning(ID + ".owner", "Every risk has an owner: what is nobody's task is not done.", DpiaType::owners),
			BlockRule.warning(ID + ".complete",
					"A finished assessment has risks, and each of them a harm, a mitigation and four scores (UK GDPR, Article 35(7)).",
					DpiaType::complete),
			BlockRule.warning(ID + ".review",
					"An assessment is looked at again: the day of its review is later than the day on which it is signed, and lies ahead "
							+ "(UK GDPR, Article 35(11)).",
					DpiaType::review));

	/** Made by the platform. */
	public DpiaType() {
		super(ID, "DPIA worksheet",
				new DpiaWorksheet(Brief.of(Use.TEMPLATE), "", "", "", List.of(), "", Optional.empty(), Optional.empty()));
	}

	@Override
	protected List<Element> fields(DpiaWorksheet sheet, Paper paper) {
		Locale language = paper.composer().words().language();
		List<Element> elements = new ArrayList<>(paper.field(paper.word("dpia.processing"), sheet.processing(), 3));
		elements.addAll(paper.field(paper.word("dpia.necessity"), sheet.necessity(), 2));
		elements.addAll(paper.field(paper.word("dpia.data-flow"), sheet.dataFlow(), 4));
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < sheet.risks().size(); i++) {
			Risk risk = sheet.risks().get(i);
			rows.add(List.of(String.valueOf(i + 1), risk.source(), risk.harm(), RiskGrid.score(risk.score(), language), risk.mitigation(),
					RiskGrid.score(risk.residual(), language), risk.owner(), risk.acceptedBy()));
		}
		elements.addAll(paper.table(paper.word("dpia.risks"), List.of(paper.word("dpia.number"), paper.word("dpia.source"),
				paper.word("dpia.harm"), paper.word("dpia.before"), paper.word("dpia.mitigation"), paper.word("dpia.after"),
				paper.word("owner"), paper.word("dpia.accepted-by")), List.of(1, 5, 5, 3, 5, 3, 4, 4), rows));
		elements.addAll(paper.field(paper.word("dpia.advice"), sheet.advice(), 3));
		elements.addAll(paper.line(paper.word("dpia.signed-off"), sheet.signedOff().map(paper::date).orElse("")));
		elements.addAll(paper.line(paper.word("dpia.review-on"), sheet.reviewOn().map(paper::date).orElse("")));
		return elements;
	}

	@Override
	protected Optional<Sketch> picture(DpiaWorksheet sheet, Paper paper) {
		return Optional.of(RiskGrid.sketch(sheet.risks(), paper.composer().words().language()));
	}

	@Override
	protected List<String> lines(DpiaWorksheet sheet, Paper paper) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < sheet.risks().size(); i++) {
			Risk risk = sheet.risks().get(i);
			lines.add(risk.score().isPresent() && risk.residual().isPresent()
					? paper.word("dpia.line", i + 1, risk.source(), risk.score().get(), risk.residual().get())
					: paper.word("dpia.line.open", i + 1, risk.source()));
		}
		return lines;
	}

	@Override
	public List<BlockRule<DpiaWorksheet>> rules() {
		return RULES;
	}

	private static void residual(DpiaWorksheet sheet, Inspection<DpiaWorksheet> inspection) {
		for (int i = 0; i < sheet.risks().size(); i++) {
			int before = sheet.risks().get(i).score().orElse(Integer.MAX_VALUE);
			int after = sheet.risks().get(i).residual().orElse(0);
			if (after > before) {
				inspection.find("Risk %d of the assessment \"%s\" scores %d after its mitigation and only %d before: correct the scores."
						.formatted(i + 1, inspection.name(), after, before), "risks", String.valueOf(i), "likelihood-after");
			}
		}
	}

	private static void highResidual(DpiaWorksheet sheet, Inspection<DpiaWorksheet> inspection) {
		for (int i = 0; i < sheet.risks().size() && sheet.advice().isBlank(); i++) {
			int after = sheet.risks().get(i).residual().orElse(0);
			if (after > 0 && RiskGrid.band(after) == Light.Kind.RED) {
				inspection.find(
						("Risk %d of the assessment \"%s\" stays high at %d: write what the data protection officer, or the Information "
								+ "Commissioner, advises.").formatted(i + 1, inspection.name(), after),
						"risks", String.valueOf(i));
			}
		}
	}

	private static void owners(DpiaWorksheet sheet, Inspection<DpiaWorksheet> inspection) {
		for (int i = 0; i < sheet.risks().size() && !sheet.isUnwritten(); i++) {
			if (sheet.risks().get(i).owner().isBlank()) {
				inspection.find(
						"Risk %d of the assessment \"%s\" has no owner: name the role that acts.".formatted(i + 1, inspection.name()),
						"risks", String.valueOf(i), "owner");
			}
		}
	}

	private static void complete(DpiaWorksheet sheet, Inspection<DpiaWorksheet> inspection) {
		if (sheet.isUnwritten()) {
			return;
		}
		if (sheet.risks().isEmpty()) {
			inspection.find("The assessment \"%s\" has no risks: write what could go wrong for a person.".formatted(inspection.name()),
					"risks");
		}
		for (int i = 0; i < sheet.risks().size(); i++) {
			Risk risk = sheet.risks().get(i);
			if (risk.source().isBlank() || risk.harm().isBlank() || risk.mitigation().isBlank() || risk.score().isEmpty()
					|| risk.residual().isEmpty()) {
				inspection.find(
						("Risk %d of the assessment \"%s\" is not finished: it needs a source, a harm, a mitigation, and likelihood and "
								+ "severity before and after.").formatted(i + 1, inspection.name()),
						"risks", String.valueOf(i));
			}
		}
	}

	private static void review(DpiaWorksheet sheet, Inspection<DpiaWorksheet> inspection) {
		sheet.reviewOn().ifPresent(review -> {
			if (sheet.signedOff().filter(signed -> !review.isAfter(signed)).isPresent()) {
				inspection.find("The assessment \"%s\" is to be reviewed no later than it is signed: write a later day.".formatted(
						inspection.name()), "review-on");
			} else if (inspection.asOf().filter(review::isBefore).isPresent()) {
				inspection
						.find("The review of the assessment \"%s\" on %s is past when the programme is taught: write a day that lies ahead."
								.formatted(inspection.name(), review), "review-on");
			}
		});
		if (sheet.signedOff().isPresent() && sheet.reviewOn().isEmpty()) {
			inspection.find("The assessment \"%s\" is signed but says no day for its review: write one.".formatted(inspection.name()),
					"review-on");
		}
	}
}
