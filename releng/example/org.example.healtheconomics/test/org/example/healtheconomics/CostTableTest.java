package org.example.healtheconomics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.example.healtheconomics.CostTable.Item;
import org.example.healtheconomics.CostTable.PriceIndex;
import org.junit.jupiter.api.Test;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class CostTableTest {

	private static Item item(String name, String option, String quantity, String unitCost, Integer year) {
		return new Item(name, option, "hour", Optional.ofNullable(quantity).map(BigDecimal::new),
				Optional.ofNullable(unitCost).map(BigDecimal::new), Optional.ofNullable(year), "Pay scale");
	}

	private static PriceIndex index(int year, String index) {
		return new PriceIndex(year, new BigDecimal(index));
	}

	private static CostTable table(Use use, List<Item> items, PriceIndex... indices) {
		return new CostTable(Brief.of(use), Perspective.PROVIDER, "£", Optional.of(2026), items, List.of(indices),
				indices.length == 0 ? "" : "X");
	}

	private static CostTable table(List<Item> items, PriceIndex... indices) {
		return table(Use.WORKED_EXAMPLE, items, indices);
	}

	private static List<String> findings(String rule, CostTable table) {
		return Trial.of(new CostTableType(), table).findings("health-economics.cost-table." + rule);
	}

	@Test
	void aTotalIsInThePricesOfTheTablesYear() {
		CostTable table = table(
				List.of(item("Nurse", "A", "4", "50", null), item("Kit", "A", "2", "100", 2024), item("Bed", "B", "1", "400", 2026)),
				index(2024, "100"), index(2026, "106.3"));
		assertEquals(0, new BigDecimal("412.6").compareTo(table.total("A").orElseThrow()));
		assertEquals(0, new BigDecimal("400").compareTo(table.total("B").orElseThrow()));
		assertEquals(List.of("A", "B"), table.options());
		String printed = Trial.of(new CostTableType(), table).handbook();
		assertTrue(printed.contains("A: £413") && printed.contains("Price indices: 2024: 100; 2026: 106.3 (X)"), printed);
	}

	@Test
	void noRateOfInflationIsAssumed() {
		CostTable table = table(List.of(item("Nurse", "", "4", "50", null), item("Kit", "", "2", "100", 2024)), index(2026, "106.3"));
		assertEquals(Optional.empty(), table.total(""));
		assertEquals(List
				.of("\"Kit\" in \"The block\" is in prices of 2024 and the table in those of 2026: give the price index of both years."),
				findings("conversion", table));
		assertTrue(!Trial.of(new CostTableType(), table).handbook().contains("In all"), "a sum without an item would be too low");
	}

	@Test
	void somebodyElseCanReckonItAgain() {
		Item empty = new Item("Nurse", "", "", Optional.empty(), Optional.empty(), Optional.empty(), "");
		assertEquals(List.of("\"Nurse\" in \"The block\" does not say how much of it is used: write it down.",
				"\"Nurse\" in \"The block\" does not say what is counted: write it down.",
				"\"Nurse\" in \"The block\" does not say what one unit costs: write it down."),
				findings("complete", table(List.of(empty))));
		Item unsourced = new Item("Nurse", "", "hour", Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ONE), Optional.empty(), " ");
		assertEquals(List.of("\"Nurse\" in \"The block\" does not say where its unit cost is from: write it down."),
				findings("source", table(List.of(unsourced))));
		assertEquals(List.of(), Trial.of(new CostTableType(), table(Use.TEMPLATE, List.of(empty, unsourced))).findings().stream()
				.filter(finding -> !finding.rule().endsWith(".twice")).toList());
	}

	@Test
	void whoseCostsAndWhichYearsPricesTheyAreIsSaid() {
		CostTable unsaid = new CostTable(Brief.of(Use.REFERENCE), Perspective.NOT_SAID, "£", Optional.empty(),
				List.of(item("Nurse", "", "1", "1", null)), List.of(index(2025, "1"), index(2025, "2")), "");
		assertEquals(List.of("Nobody said whose costs \"The block\" counts: choose a perspective."), findings("perspective", unsaid));
		assertEquals(List.of("The costs in \"The block\" are in the prices of nobody knows which year: write it."),
				findings("price-year", unsaid));
		assertEquals(List.of("The price indices in \"The block\" have no source: say whose they are."), findings("index-source", unsaid));
		assertEquals(List.of("The year 2025 has two price indices in \"The block\": take one away."), findings("index-twice", unsaid));
	}

	@Test
	void nothingIsNettedOffOrCountedTwice() {
		assertEquals(List.of("\"Beds\" in \"The block\" is below 0: make what is saved a cost of the other option."),
				findings("negative", table(List.of(item("Beds", "", "-2", "400", null)))));
		assertEquals(List.of("\"Nurse\" stands twice in \"The block\": make one item of it, or name the two apart."),
				findings("twice", table(List.of(item("Nurse", "A", "1", "1", null), item("Nurse", "A", "2", "1", null)))));
		assertEquals(List.of(), findings("twice", table(List.of(item("Nurse", "A", "1", "1", null), item("Nurse", "B", "2", "1", null)))));
	}

	@Test
	void itIsDrawnItemByItemAndOptionByOption() {
		String printed = Trial
				.of(new CostTableType(), table(List.of(item("Nurse", "A", "4", "50", null), item("Bed", "B", "1", "400", null))))
				.handbook();
		assertTrue(printed.contains("figure Bar chart of Cost (£, 2026) from Nurse to Bed. A: 200 to 200. B: 400 to 400."), printed);
		assertTrue(!Trial.of(new CostTableType(), table(List.of(item("Nurse", "", null, "50", null)))).handbook().contains("figure"));
	}

	@Test
	void numbersAreWrittenAsInTheProgrammesLanguage() {
		String printed = Trial.of(new CostTableType(), table(List.of(item("Bed", "", "12.5", "1400.5", null)))).in(Locale.GERMANY)
				.handbook();
		assertTrue(printed.contains("12,5 hour") && printed.contains("£1.400,50") && printed.contains("£17.506"), printed);
	}

	@Test
	void nonsenseIsRefused() {
		assertEquals("A price index cannot be 0: write a number above 0.",
				assertThrows(IllegalArgumentException.class, () -> index(2024, "0")).getMessage());
		assertEquals("26 is no price year: write one from 1900 to 2200.",
				assertThrows(IllegalArgumentException.class, () -> item("Nurse", "", "1", "1", 26)).getMessage());
	}
}
