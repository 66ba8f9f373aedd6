package org.example.healtheconomics;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.example.healtheconomics.ReturnOnInvestment.Year;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/**
 * What must hold of a return on investment. After HM Treasury's Green Book (2022): real prices of one year, a stated discount rate,
 * cash-releasing benefits apart from the others, and all costs over the whole life. No rate is built in.
 */
final class ReturnRules {

	static final List<BlockRule<ReturnOnInvestment>> ALL = List.of(
			BlockRule.warning("health-economics.return-on-investment.perspective",
					"It is said for whom it pays: who pays and who gains are often two (CHEERS 2022, item 8).", ReturnRules::perspective),
			BlockRule.warning("health-economics.return-on-investment.price-year",
					"It is said in which year's prices the sums are; the discount rate is then one without inflation (Green Book).",
					ReturnRules::priceYear),
			BlockRule.warning("health-economics.return-on-investment.rate",
					"The discount rate is said, with who sets it: nothing is added up without, because no rate is assumed (CHEERS 2022, item 10).",
					ReturnRules::rate),
			BlockRule.warning("health-economics.return-on-investment.cost",
					"Every year has a cost, be it 0: what runs also costs in later years, and forgetting that is the usual mistake.",
					ReturnRules::cost),
			BlockRule.error("health-economics.return-on-investment.negative",
					"No sum is below 0: what is saved is a benefit, and what goes wrong is a cost, each in its own column.",
					ReturnRules::negative),
			BlockRule.error("health-economics.return-on-investment.twice", "No year stands twice.", ReturnRules::twice),
			BlockRule.info("health-economics.return-on-investment.cash",
					"Some benefit releases cash: otherwise whoever holds the budget cannot pay for it out of what it saves (Green Book, on "
							+ "cash-releasing benefits).",
					ReturnRules::cash),
			BlockRule.warning("health-economics.return-on-investment.assumptions", "It is said what the sums rest on.",
					ReturnRules::assumptions));

	private ReturnRules() {
	}

	private static boolean isWritten(ReturnOnInvestment investment) {
		return !investment.isUnwritten() && !investment.years().isEmpty();
	}

	private static void perspective(ReturnOnInvestment investment, Inspection<ReturnOnInvestment> inspection) {
		if (isWritten(investment) && investment.perspective() == Perspective.NOT_SAID) {
			inspection.find("Nobody said for whom \"%s\" pays: choose a perspective.".formatted(inspection.name()), "perspective");
		}
	}

	private static void priceYear(ReturnOnInvestment investment, Inspection<ReturnOnInvestment> inspection) {
		if (isWritten(investment) && investment.priceYear().isEmpty()) {
			inspection.find("The sums in \"%s\" are in the prices of nobody knows which year: write it.".formatted(inspection.name()),
					"price-year");
		}
	}

	private static void rate(ReturnOnInvestment investment, Inspection<ReturnOnInvestment> inspection) {
		if (isWritten(investment) && investment.rate().isEmpty()) {
			inspection.find("\"%s\" has no discount rate, so nothing is added up: write it.".formatted(inspection.name()), "rate");
		} else if (isWritten(investment) && investment.rateSource().isBlank()) {
			inspection.find("The discount rate of \"%s\" has no source: say who sets it.".formatted(inspection.name()), "rate-source");
		}
	}

	private static void cost(ReturnOnInvestment investment, Inspection<ReturnOnInvestment> inspection) {
		for (int i = 0; i < investment.years().size() && isWritten(investment); i++) {
			Year year = investment.years().get(i);
			if (year.cost().isEmpty()) {
				inspection.find("\"%s\" in \"%s\" has no cost: write what keeping it going costs, or 0.".formatted(year.name(),
						inspection.name()), "years", String.valueOf(i), "cost");
			}
		}
	}

	private static void negative(ReturnOnInvestment investment, Inspection<ReturnOnInvestment> inspection) {
		for (int i = 0; i < investment.years().size(); i++) {
			Year year = investment.years().get(i);
			negative(year.cost(), year, i, "cost", inspection);
			negative(year.released(), year, i, "released", inspection);
			negative(year.other(), year, i, "other", inspection);
		}
	}

	private static void negative(Optional<BigDecimal> sum, Year year, int place, String key, Inspection<ReturnOnInvestment> inspection) {
		sum.filter(each -> each.signum() < 0).ifPresent(each -> inspection.find(
				"A sum of \"%s\" in \"%s\" is below 0: write it without the sign in the column where it belongs.".formatted(year.name(),
						inspection.name()),
				"years", String.valueOf(place), key));
	}

	private static void twice(ReturnOnInvestment investment, Inspection<ReturnOnInvestment> inspection) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < investment.years().size(); i++) {
			String name = investment.years().get(i).name();
			if (!name.isBlank() && !seen.add(name.strip())) {
				inspection.find("The year \"%s\" stands twice in \"%s\": name each once.".formatted(name, inspection.name()), "years",
						String.valueOf(i), "name");
			}
		}
	}

	private static void cash(ReturnOnInvestment investment, Inspection<ReturnOnInvestment> inspection) {
		if (isWritten(investment) && investment.years().stream().anyMatch(year -> year.benefits().signum() > 0)
				&& investment.years().stream().noneMatch(year -> year.released().filter(sum -> sum.signum() > 0).isPresent())) {
			inspection.find("Nothing of what \"%s\" brings can be spent: say who pays for it, or which cash is released."
					.formatted(inspection.name()), "years");
		}
	}

	private static void assumptions(ReturnOnInvestment investment, Inspection<ReturnOnInvestment> inspection) {
		if (isWritten(investment) && investment.assumptions().isBlank()) {
			inspection.find("\"%s\" does not say what its sums rest on: write the assumptions.".formatted(inspection.name()),
					"assumptions");
		}
	}
}
