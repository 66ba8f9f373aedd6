package org.example.healtheconomics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.example.healtheconomics.CostTable.Item;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/**
 * What must hold of costs so that somebody else could reckon them again. After CHEERS 2022 (Husereau and others, BMJ 2022;376:e067975), the
 * list by which journals ask for economic evaluations, and NICE's manual (PMG36): whose costs they are (CHEERS item 8), what was used and
 * what one of it costs (item 14), and in which currency and year's prices (item 15).
 */
final class CostRules {

	static final List<BlockRule<CostTable>> ALL = List.of(
			BlockRule.warning("health-economics.cost-table.perspective",
					"The table says whose costs count: what saves one payer money may cost another (CHEERS 2022, item 8).",
					CostRules::perspective),
			BlockRule.warning("health-economics.cost-table.price-year",
					"The table says in which year's prices the totals are: pounds of different years are different units (CHEERS 2022, item 15).",
					CostRules::priceYear),
			BlockRule.error("health-economics.cost-table.conversion",
					"Costs of another year are converted by price indices that stand in the table: no rate of inflation is assumed.",
					CostRules::conversion),
			BlockRule.warning("health-economics.cost-table.index-source",
					"Price indices have a source: a general index and one of pay and prices in health services differ.",
					CostRules::indexSource),
			BlockRule.error("health-economics.cost-table.index-twice", "Each year has one price index.", CostRules::indexTwice),
			BlockRule.warning("health-economics.cost-table.complete",
					"Every item has a quantity, a unit and a unit cost, kept apart: others have the same work at other prices (CHEERS 2022, item 14).",
					CostRules::complete),
			BlockRule.warning("health-economics.cost-table.source",
					"Every unit cost has a source: a national cost collection, a pay scale, an invoice, or a guess that says so.",
					CostRules::source),
			BlockRule.error("health-economics.cost-table.negative",
					"No quantity and no unit cost is below 0: what is saved is the difference between two options, and netted off here it is counted "
							+ "twice.",
					CostRules::negative),
			BlockRule.warning("health-economics.cost-table.twice", "No item is counted twice in an option.", CostRules::twice));

	private CostRules() {
	}

	private static boolean isWritten(CostTable table) {
		return !table.isUnwritten() && !table.items().isEmpty();
	}

	private static void perspective(CostTable table, Inspection<CostTable> inspection) {
		if (isWritten(table) && table.perspective() == Perspective.NOT_SAID) {
			inspection.find("Nobody said whose costs \"%s\" counts: choose a perspective.".formatted(inspection.name()), "perspective");
		}
	}

	private static void priceYear(CostTable table, Inspection<CostTable> inspection) {
		if (isWritten(table) && table.priceYear().isEmpty()) {
			inspection.find("The costs in \"%s\" are in the prices of nobody knows which year: write it.".formatted(inspection.name()),
					"price-year");
		}
	}

	private static void conversion(CostTable table, Inspection<CostTable> inspection) {
		for (int i = 0; i < table.items().size(); i++) {
			Item item = table.items().get(i);
			if (table.inflator(item).isEmpty()) {
				inspection.find("\"%s\" in \"%s\" is in prices of %d and the table in those of %d: give the price index of both years."
						.formatted(item.item(), inspection.name(), item.priceYear().orElseThrow(), table.priceYear().orElseThrow()),
						"items",
						String.valueOf(i), "price-year");
			}
		}
	}

	private static void indexSource(CostTable table, Inspection<CostTable> inspection) {
		if (!table.indices().isEmpty() && table.indexSource().isBlank()) {
			inspection.find("The price indices in \"%s\" have no source: say whose they are.".formatted(inspection.name()), "index-source");
		}
	}

	private static void indexTwice(CostTable table, Inspection<CostTable> inspection) {
		Set<Integer> seen = new HashSet<>();
		for (int i = 0; i < table.indices().size(); i++) {
			int year = table.indices().get(i).year();
			if (!seen.add(year)) {
				inspection.find("The year %d has two price indices in \"%s\": take one away.".formatted(year, inspection.name()), "indices",
						String.valueOf(i), "year");
			}
		}
	}

	private static void complete(CostTable table, Inspection<CostTable> inspection) {
		if (!isWritten(table)) {
			return;
		}
		for (int i = 0; i < table.items().size(); i++) {
			Item item = table.items().get(i);
			missing(item.quantity().isEmpty(), item, "how much of it is used", i, "quantity", inspection);
			missing(item.unit().isBlank(), item, "what is counted", i, "unit", inspection);
			missing(item.unitCost().isEmpty(), item, "what one unit costs", i, "unit-cost", inspection);
		}
	}

	private static void source(CostTable table, Inspection<CostTable> inspection) {
		if (!isWritten(table)) {
			return;
		}
		for (int i = 0; i < table.items().size(); i++) {
			Item item = table.items().get(i);
			missing(item.unitCost().isPresent() && item.source().isBlank(), item, "where its unit cost is from", i, "source", inspection);
		}
	}

	private static void missing(boolean isMissing, Item item, String what, int place, String key, Inspection<CostTable> inspection) {
		if (isMissing) {
			inspection.find("\"%s\" in \"%s\" does not say %s: write it down.".formatted(item.item(), inspection.name(), what), "items",
					String.valueOf(place), key);
		}
	}

	private static void negative(CostTable table, Inspection<CostTable> inspection) {
		for (int i = 0; i < table.items().size(); i++) {
			Item item = table.items().get(i);
			String sentence = "\"%s\" in \"%s\" is below 0: make what is saved a cost of the other option.".formatted(item.item(),
					inspection.name());
			if (item.quantity().filter(quantity -> quantity.signum() < 0).isPresent()) {
				inspection.find(sentence, "items", String.valueOf(i), "quantity");
			}
			if (item.unitCost().filter(cost -> cost.signum() < 0).isPresent()) {
				inspection.find(sentence, "items", String.valueOf(i), "unit-cost");
			}
		}
	}

	private static void twice(CostTable table, Inspection<CostTable> inspection) {
		Set<List<String>> seen = new HashSet<>();
		for (int i = 0; i < table.items().size(); i++) {
			Item item = table.items().get(i);
			if (!item.item().isBlank() && !seen.add(List.of(item.option().strip(), item.item().strip()))) {
				inspection.find("\"%s\" stands twice in \"%s\": make one item of it, or name the two apart.".formatted(item.item(),
						inspection.name()), "items", String.valueOf(i), "item");
			}
		}
	}
}
