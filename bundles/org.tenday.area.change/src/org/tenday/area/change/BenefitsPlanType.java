package org.tenday.area.change;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.tenday.area.change.BenefitsPlan.Benefit;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** Benefits and what keeps them going: a table with a row for each, and what all of it costs in a year. */
public final class BenefitsPlanType extends SheetType<BenefitsPlan> {

	private static final List<BlockRule<BenefitsPlan>> RULES = List.of(
			BlockRule.warning("change.benefits-plan.owner",
					"Every benefit has an owner after the project has ended: sustainability was one of the challenges that the evaluation of "
							+ "Connected Health Cities found (Steels and colleagues, Learning Health Systems 2021).",
					missing(Benefit::owner, "owner", "Nobody owns \"%s\" of \"%s\" when the project has ended: name an owner, by role.")),
			BlockRule.warning("change.benefits-plan.afterwards", "Every benefit says what keeps it going when the funding has ended.",
					missing(Benefit::afterwards, "afterwards",
							"Nothing says what keeps \"%s\" of \"%s\" going when the funding has ended: write it.")),
			BlockRule.warning("change.benefits-plan.measure", "Every benefit has a measure, or nobody can tell whether it came.",
					missing(Benefit::measure, "measure", "The benefit \"%s\" of \"%s\" has no measure: say how one will see it.")),
			BlockRule.warning("change.benefits-plan.who", "Every benefit is somebody's.",
					missing(Benefit::who, "who", "The benefit \"%s\" of \"%s\" is nobody's: say for whom.")),
			BlockRule.info("change.benefits-plan.end", "It is known when the funding ends, because the plan begins on that day.",
					BenefitsPlanType::end));

	/** Made by the platform. */
	public BenefitsPlanType() {
		super("change.benefits-plan", "Benefits and sustainability", new BenefitsPlan(Brief.of(Use.TEMPLATE), Optional.empty(), List.of()));
	}

	@Override
	protected List<Element> fields(BenefitsPlan plan, Paper paper) {
		Locale language = paper.composer().words().language();
		List<Element> elements = new ArrayList<>(
				paper.line(paper.word("benefits-plan.funding-ends"), plan.fundingEnds().map(paper::date).orElse("")));
		elements.addAll(paper.table("", List.of(paper.word("benefits-plan.benefit"), paper.word("benefits-plan.who"),
				paper.word("benefits-plan.measure"), paper.word("benefits-plan.afterwards"), paper.word("benefits-plan.cost"),
				paper.word("benefits-plan.owner")), List.of(4, 3, 4, 4, 2, 3),
				plan.benefits().stream().map(benefit -> cells(benefit, language)).toList()));
		if (plan.benefits().stream().anyMatch(benefit -> benefit.cost().isPresent())) {
			elements.addAll(paper.line(paper.word("benefits-plan.total"), pounds(plan.yearlyCost(), language)));
		}
		return elements;
	}

	private static List<String> cells(Benefit benefit, Locale language) {
		return List.of(benefit.benefit(), benefit.who(), benefit.measure(), benefit.afterwards(),
				benefit.cost().map(cost -> pounds(cost, language)).orElse(""), benefit.owner());
	}

	private static String pounds(BigDecimal amount, Locale language) {
		return "£" + NumberFormat.getNumberInstance(language).format(amount);
	}

	@Override
	protected List<String> lines(BenefitsPlan plan, Paper paper) {
		return plan.benefits().stream().map(benefit -> paper.word("benefits-plan.line", benefit.benefit(), benefit.owner())).toList();
	}

	@Override
	public List<BlockRule<BenefitsPlan>> rules() {
		return RULES;
	}

	private static BlockRule.Check<BenefitsPlan> missing(Function<Benefit, String> part, String key, String message) {
		return (plan, inspection) -> {
			for (int i = 0; i < plan.benefits().size() && !plan.isTemplate(); i++) {
				Benefit benefit = plan.benefits().get(i);
				if (part.apply(benefit).isBlank()) {
					inspection.find(message.formatted(benefit.benefit(), inspection.name()), "benefits", String.valueOf(i), key);
				}
			}
		};
	}

	private static void end(BenefitsPlan plan, Inspection<BenefitsPlan> inspection) {
		if (!plan.isTemplate() && !plan.benefits().isEmpty() && plan.fundingEnds().isEmpty()) {
			inspection.find("\"%s\" does not say when the funding ends: give the date.".formatted(inspection.name()), "funding-ends");
		}
	}
}
