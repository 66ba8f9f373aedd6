package org.tenday.skill;

import java.util.List;
import java.util.stream.Stream;

import org.tenday.check.Findings;
import org.tenday.check.PlacedBlock;
import org.tenday.check.Rule;
import org.tenday.check.Severity;
import org.tenday.check.SmallCount;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Table;
import org.tenday.document.Inline;
import org.tenday.document.Themes;
import org.tenday.markdown.Pictures;
import org.tenday.model.content.Sheet;

/** Finds small counts in the tables that sheets print, whatever plug-in they are of; a chart prints its data as a table too. */
final class SheetCountsRule implements Rule {

	private final List<BlockType<?>> types;

	/**
	 * @param types those among which the sheets are looked for
	 */
	SheetCountsRule(List<BlockType<?>> types) {
		this.types = types;
	}

	@Override
	public String id() {
		return "data.small-number-in-sheet";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String help() {
		return "A block of a skill area prints a table with a count under 10, by which a person could be known, and is not marked as synthetic"
				+ " (UK Longitudinal Linkage Collaboration and Office for National Statistics practice).";
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Composition composition = new Composition(subject.programme(), List.of(), Pictures.NONE, Themes.NEUTRAL.colours());
		for (BlockType<?> type : types) {
			if (type instanceof SheetType<?> sheets) {
				subject.blocks(type.id()).forEach(placed -> check(sheets, placed, composition, thresholds.smallNumber(), findings));
			}
		}
	}

	private static <C extends Sheet> void check(SheetType<C> type, PlacedBlock placed, Composition composition, int small,
			Findings findings) {
		if (!type.content().isInstance(placed.block().content())) {
			return;
		}
		C sheet = type.content().cast(placed.block().content());
		if (sheet.brief().synthetic()) {
			return;
		}
		List<Element> written = type.written(sheet, composition.composer(placed.session(), placed.block(), 1));
		tables(written).flatMap(table -> counts(table, small)).distinct().forEach(count -> findings.add(placed.where(),
				"The block \"%s\" prints a count of %s under \"%s\": give no counts under %d, or mark the block as synthetic data."
						.formatted(
								placed.block().title().isBlank() ? placed.block().id() : placed.block().title(), count.cell(),
								count.heading(),
								small)));
	}

	private static Stream<Table> tables(List<Element> elements) {
		return elements.stream().flatMap(element -> switch (element) {
		case Table table -> Stream.of(table);
		case Box box -> tables(box.content());
		default -> Stream.empty();
		});
	}

	private static Stream<SmallCount> counts(Table table, int small) {
		int columns = table.columns().size();
		List<List<String>> rows = table.rows().stream().map(row -> row.stream().map(SheetCountsRule::words).toList())
				.filter(row -> row.size() == columns).toList();
		return table.headerRows() == 0 || rows.isEmpty()
				? Stream.empty()
				: SmallCount.in(rows.getFirst(), rows.subList(1, rows.size()), small).stream();
	}

	private static String words(Table.Cell cell) {
		return cell.content().stream().map(element -> element instanceof Element.Paragraph text ? Inline.plainText(text.content()) : "")
				.reduce("", (before, after) -> (before + " " + after).strip());
	}
}
