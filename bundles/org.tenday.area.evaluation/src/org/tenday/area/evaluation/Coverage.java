package org.tenday.area.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.area.evaluation.LogicModel.Item;
import org.tenday.area.evaluation.LogicModel.Stage;
import org.tenday.area.evaluation.MeasureSet.Measure;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.Module;

/**
 * What a module measures of what its logic models claim.
 *
 * @param placedModels its logic models
 * @param measures     all its measures
 */
public record Coverage(List<Placed<LogicModel>> placedModels, List<Placed<Measure>> measures) {

	/**
	 * Something with the block that it stands in.
	 *
	 * @param block the block's id
	 * @param title the block's title
	 */
	public record Placed<T>(BlockId block, String title, T what) {
	}

	public Coverage {
		placedModels = List.copyOf(placedModels);
		measures = List.copyOf(measures);
	}

	/** That of a module. */
	public static Coverage of(Module module) {
		return new Coverage(in(module, LogicModel.class), in(module, MeasureSet.class).stream().flatMap(
				set -> set.what().measures().stream().map(measure -> new Placed<>(set.block(), set.title(), measure))).toList());
	}

	private static <T extends BlockContent> List<Placed<T>> in(Module module, Class<T> type) {
		return module.sessions().stream().flatMap(session -> session.blocks().stream())
				.filter(block -> type.isInstance(block.content()))
				.map(block -> new Placed<>(block.id(), title(block), type.cast(block.content()))).toList();
	}

	private static String title(Block block) {
		return block.title().isBlank() ? block.id().value() : block.title();
	}

	/** Its logic models. */
	public List<LogicModel> models() {
		return placedModels.stream().map(Placed::what).toList();
	}

	/** The outputs and outcomes of its logic models that no measure shows. */
	public List<Placed<Item>> unmeasured() {
		Set<String> shown = measures.stream().map(measure -> plain(measure.what().shows())).collect(Collectors.toSet());
		return placedModels.stream().flatMap(model -> model.what().items().stream()
				.filter(item -> item.stage() == Stage.OUTPUT || item.stage().isOutcome())
				.filter(item -> !shown.contains(plain(item.text())))
				.map(item -> new Placed<>(model.block(), model.title(), item))).toList();
	}

	/** Words without what does not matter when they are compared. */
	static String plain(String words) {
		return words.strip().replaceAll("\\s+", " ").replaceFirst("[.]$", "").toLowerCase(Locale.ROOT);
	}
}
