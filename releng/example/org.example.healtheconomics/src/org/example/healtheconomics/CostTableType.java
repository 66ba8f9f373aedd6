package org.example.healtheconomics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.example.healtheconomics.CostTable.Item;
import org.tenday.document.Element;
import org.tenday.drawing.Axis;
import org.tenday.drawing.BarChart;
import org.tenday.drawing.Description;
import org.tenday.drawing.Frame;
import org.tenday.drawing.Series;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A cost table: bars of what each item costs, a row for each item, and the total of each option. */
public final class CostTableType extends SheetType<CostTable> {

	private static final int MOST_OPTIONS = 6;

	/** Made by the platform. */
	public CostTableType() {
		super("health-economics.cost-table", "Cost table",
				new CostTable(Brief.of(Use.TEMPLATE), Perspective.NOT_SAID, "£", Optional.empty(), List.of(), List.of(), ""));
	}

	@Override
	protected Optional<Sketch> picture(CostTable table, Paper paper) {
		List<String> names = table.items().stream().filter(item -> table.cost(item).isPresent()).map(Item::item).distinct().toList();
		if (names.isEmpty() || table.options().size() > MOST_OPTIONS) {
			return Optional.empty();
		}
		Axis costs = new Axis(paper.word("cost-table.cost"), unit(table));
		List<Series> options = table.options().stream()
				.map(option -> new Series(option, names.stream().map(name -> cost(table, option, name))
						.toList()))
				.toList();
		return Optional.of(new BarChart(Frame.ofPage("", new Description(paper.words().language()).bars(costs, names, options)),
				new Axis(paper.word("cost-table.item"), ""), costs, names, options, false));
	}

	private static double cost(CostTable table, String option, String name) {
		List<BigDecimal> costs = table.items().stream().filter(item -> item.option().equals(option) && item.item().equals(name))
				.map(table::cost).flatMap(Optional::stream).toList();
		return costs.isEmpty()
				? Double.NaN
				: costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(0, RoundingMode.HALF_UP).doubleValue();
	}

	/** "£, 2026 prices". */
	private static String unit(CostTable table) {
		return Stream.of(table.currency(), table.priceYear().map(String::valueOf).orElse("")).filter(part -> !part.isBlank())
				.collect(Collectors.joining(", "));
	}

	@Override
	protected List<Element> fields(CostTable table, Paper paper) {
		Figures figures = new Figures(table.currency(), paper.words());
		List<Element> elements = new ArrayList<>(paper.facts(List.of(
				new Paper.Fact(paper.word("perspective"), table.perspective().in(paper.words())),
				new Paper.Fact(paper.word("cost-table.prices"), table.priceYear().map(String::valueOf).orElse("")))));
		elements.addAll(paper.longTable("", List.of(paper.word("cost-table.item"), paper.word("cost-table.option"),
				paper.word("cost-table.quantity"), paper.word("cost-table.unit-cost"), paper.word("cost-table.source"),
				paper.word("cost-table.cost")), List.of(5, 4, 4, 4, 5, 3),
				table.items().stream().map(item -> cells(item, table, figures, paper)).toList()));
		List<String> totals = totals(table, paper);
		if (!totals.isEmpty()) {
			elements.add(paper.composer().label(paper.word("cost-table.total")));
			elements.add(paper.composer().list(Element.ItemList.Kind.BULLETS, totals));
		}
		elements.addAll(indices(table, paper));
		return elements;
	}

	private static List<String> cells(Item item, CostTable table, Figures figures, Paper paper) {
		String price = figures.price(item.unitCost());
		return List.of(item.item(), item.option(),
				item.quantity().isEmpty()
						? item.unit()
						: paper.word("cost-table.so-many", paper.number(item.quantity()), item.unit()).strip(),
				item.priceYear().isEmpty() || price.isEmpty()
						? price
						: paper.word("cost-table.price-of", price, String.valueOf(item.priceYear()
								.get())),
				item.source(), figures.sum(table.cost(item)));
	}

	/** A line for each option whose total is known. */
	private static List<String> totals(CostTable table, Paper paper) {
		Figures figures = new Figures(table.currency(), paper.words());
		return table.options().stream().filter(option -> table.total(option).isPresent())
				.map(option -> option.isBlank()
						? figures.sum(table.total(option))
						: paper.word("cost-table.total-of", option, figures.sum(table.total(option))))
				.toList();
	}

	/** How prices of other years were made those of the table's: nobody can check a total without. */
	private static List<Element> indices(CostTable table, Paper paper) {
		if (table.items().stream().allMatch(item -> item.priceYear().isEmpty() || item.priceYear().equals(table.priceYear()))) {
			return List.of();
		}
		String years = table.indices().stream()
				.map(index -> paper.word("cost-table.index", String.valueOf(index.year()), paper.words().number(index.index())))
				.collect(Collectors.joining("; "));
		return years.isEmpty()
				? List.of()
				: List.of(paper.composer().small(table.indexSource().isBlank()
						? paper.word("cost-table.indices", years)
						: paper.word("cost-table.indices-from", years, table.indexSource())));
	}

	@Override
	protected List<String> lines(CostTable table, Paper paper) {
		return totals(table, paper);
	}

	@Override
	public List<BlockRule<CostTable>> rules() {
		return CostRules.ALL;
	}
}
