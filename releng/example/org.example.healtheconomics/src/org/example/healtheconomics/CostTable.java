package org.example.healtheconomics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What something costs, item by item, in the prices of one year.
 *
 * @param brief       what it is there for
 * @param currency    its sign, such as £
 * @param priceYear   the year in whose prices the totals are
 * @param items       in the order in which they are listed
 * @param indices     how prices stood in the years that items were priced in; needed only where those differ from the year of the totals
 * @param indexSource whose indices they are
 */
public record CostTable(@Field(label = "About the sheet") Brief brief, @Field(label = "Perspective") Perspective perspective,
		@Field(label = "Currency", help = "Its sign, such as £.") String currency,
		@Field(label = "Price year", help = "The year in whose prices the totals are.") Optional<Integer> priceYear,
		@Field(label = "Items", answer = true) List<Item> items,
		@Field(label = "Price indices", help = "For the price year, and for each year that an item was priced in.") List<PriceIndex> indices,
		@Field(label = "Source of the indices") String indexSource) implements Sheet {

	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2200;

	/**
	 * Something that is used.
	 *
	 * @param option    the option that it is a cost of, where several are compared; may be empty
	 * @param unit      what is counted, such as "hour" or "kit"
	 * @param unitCost  of one unit, in the prices of the item's year
	 * @param priceYear the year of the unit cost; empty for that of the table
	 * @param source    where the unit cost is from
	 */
	public record Item(@Field(label = "Item") String item, @Field(label = "Option", help = "Of which option it is a cost.") String option,
			@Field(label = "Unit", help = "What is counted, such as: hour, visit, kit.") String unit,
			@Field(label = "Quantity") Optional<BigDecimal> quantity, @Field(label = "Unit cost") Optional<BigDecimal> unitCost,
			@Field(label = "Price year", help = "Where it is not that of the table.") Optional<Integer> priceYear,
			@Field(label = "Source", help = "Where the unit cost is from.") String source) {

		public Item {
			Objects.requireNonNull(item, "item");
			Objects.requireNonNull(option, "option");
			Objects.requireNonNull(unit, "unit");
			Objects.requireNonNull(quantity, "quantity");
			Objects.requireNonNull(unitCost, "unitCost");
			requireYear(priceYear);
			Objects.requireNonNull(source, "source");
		}
	}

	/**
	 * How prices stood in a year.
	 *
	 * @param index above 0; only how the indices of two years compare matters
	 */
	public record PriceIndex(@Field(label = "Year") int year, @Field(label = "Index") BigDecimal index) {
		public PriceIndex {
			requireYear(Optional.of(year));
			if (index.signum() <= 0) {
				throw new IllegalArgumentException("A price index cannot be %s: write a number above 0.".formatted(index.toPlainString()));
			}
		}
	}

	public CostTable {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(perspective, "perspective");
		Objects.requireNonNull(currency, "currency");
		requireYear(priceYear);
		items = List.copyOf(items);
		indices = List.copyOf(indices);
		Objects.requireNonNull(indexSource, "indexSource");
	}

	private static void requireYear(Optional<Integer> year) {
		year.filter(each -> each < FIRST_YEAR || each > LAST_YEAR).ifPresent(each -> {
			throw new IllegalArgumentException("%d is no price year: write one from %d to %d.".formatted(each, FIRST_YEAR, LAST_YEAR));
		});
	}

	/** The names of the options that items are costs of, in their order; one empty name where nobody named any. */
	public List<String> options() {
		return items.stream().map(Item::option).distinct().toList();
	}

	/** The index of a year, the first where it stands twice. */
	private Optional<BigDecimal> index(int year) {
		return indices.stream().filter(index -> index.year() == year).map(PriceIndex::index).findFirst();
	}

	/** The year that an item was priced in; empty where nobody said. */
	Optional<Integer> yearOf(Item item) {
		return item.priceYear().or(this::priceYear);
	}

	/**
	 * By what an item's cost is multiplied to be in the prices of the table's year: 1 where it was priced in that year, or where the table
	 * has no year. Empty where an index is needed and missing: no rate is ever assumed.
	 */
	Optional<BigDecimal> inflator(Item item) {
		if (item.priceYear().isEmpty() || priceYear.isEmpty() || item.priceYear().equals(priceYear)) {
			return Optional.of(BigDecimal.ONE);
		}
		return index(priceYear.get())
				.flatMap(to -> index(item.priceYear().get()).map(from -> to.divide(from, MathContext.DECIMAL64)));
	}

	/** Quantity times unit cost, in the prices of the table's year; empty where something for that is missing. */
	public Optional<BigDecimal> cost(Item item) {
		return item.quantity().flatMap(quantity -> item.unitCost()
				.flatMap(unit -> inflator(item).map(inflator -> quantity.multiply(unit).multiply(inflator, MathContext.DECIMAL64))));
	}

	/** What an option costs; empty where the cost of one of its items is not known, because a sum without it would be too low. */
	public Optional<BigDecimal> total(String option) {
		List<Item> its = items.stream().filter(item -> item.option().equals(option)).toList();
		List<BigDecimal> costs = its.stream().map(this::cost).flatMap(Optional::stream).toList();
		return its.isEmpty() || costs.size() < its.size() ? Optional.empty() : costs.stream().reduce(BigDecimal::add);
	}
}
