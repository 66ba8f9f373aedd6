package org.tenday.area.landscape.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.swt.widgets.Composite;
import org.tenday.area.landscape.AccessRoute;
import org.tenday.area.landscape.AccessRouteType;
import org.tenday.area.landscape.Band;
import org.tenday.area.landscape.DataSourceCard;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.Module;
import org.tenday.skill.Words;
import org.tenday.ui.BlockList;
import org.tenday.ui.BlockList.Row;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;

/** All sources of data of a module with what decides between them, and all routes to access with what they take. */
public final class SourcesPage implements ModulePage {

	private ModuleEditing editing;
	private BlockList sources;
	private BlockList routes;

	@Override
	public void create(Composite parent, ModuleEditing given) {
		editing = given;
		Composite cards = editing.section(parent, "Data sources",
				"Every data source card of this module. Enter or a double click opens the card.");
		sources = new BlockList(cards, "Data sources", "landscape.sources",
				List.of("Source", "Custodian", "Time lag", "Lead time", "Cost", "Checked on"), editing::open);
		Composite ways = editing.section(parent, "Ways to access",
				"Every access route map of this module, with what all its steps take. Enter or a double click opens the map.");
		routes = new BlockList(ways, "Ways to access", "landscape.routes",
				List.of("Route", "Side by side", "One after another", "Fees"), editing::open);
	}

	@Override
	public void show(Module module) {
		Words words = Words.beside(AccessRouteType.class, editing.programme().about().language());
		sources.show(rows(module, DataSourceCard.class, (block, card) -> new Row(block.id(), List.of(block.title(), card.custodian(),
				band(card.timeLag(), words), band(card.leadTime(), words), card.cost(), card.checkedOn().map(words::date).orElse("")))));
		routes.show(rows(module, AccessRoute.class, (block, route) -> new Row(block.id(), List.of(block.title(),
				route.timed().map(sequence -> months(sequence.total())).orElse(""),
				route.timed().map(sequence -> months(sequence.oneByOne())).orElse(""),
				route.hasFees() ? "£" + words.number(route.fees()) : ""))));
	}

	private static String band(Band band, Words words) {
		return band == Band.NOT_STATED ? "" : words.choice("band", band);
	}

	private static String months(double months) {
		return "%s months".formatted(months == Math.rint(months)
				? String.valueOf(Math.round(months))
				: String.format(Locale.ROOT, "%.1f", months));
	}

	private static <C extends BlockContent> List<Row> rows(Module module, Class<C> type, BiFunction<Block, C, Row> row) {
		return module.sessions().stream().flatMap(session -> session.blocks().stream())
				.flatMap(block -> Optional.of(block.content()).filter(type::isInstance).map(type::cast)
						.map(content -> row.apply(block, content)).stream())
				.toList();
	}
}
