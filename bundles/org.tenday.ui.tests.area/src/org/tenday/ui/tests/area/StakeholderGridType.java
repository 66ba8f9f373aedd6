package org.tenday.ui.tests.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.document.Element;
import org.tenday.drawing.Matrix;
import org.tenday.drawing.Matrix.Entry;
import org.tenday.drawing.Matrix.Scale;
import org.tenday.drawing.Matrix.Zone;
import org.tenday.model.BlockTypeId;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.BlockType;
import org.tenday.skill.SlidePart;
import org.tenday.ui.tests.area.StakeholderGrid.Stakeholder;

/** A grid of stakeholders by power and interest. */
public final class StakeholderGridType implements BlockType<StakeholderGrid> {

	private static final int WIDTH = 460;

	@Override
	public BlockTypeId id() {
		return new BlockTypeId("engagement.stakeholder-grid");
	}

	@Override
	public String label() {
		return "Stakeholder grid";
	}

	@Override
	public StakeholderGrid blank() {
		return new StakeholderGrid("", List.of());
	}

	@Override
	public List<Element> handbook(StakeholderGrid grid, BlockComposer composer) {
		List<Element> elements = new ArrayList<>(composer.text(grid.introduction()));
		elements.add(composer.drawing(sketch(grid)));
		return composer.titled(elements);
	}

	@Override
	public List<SlidePart> slides(StakeholderGrid grid, BlockComposer composer) {
		return List.of(composer.slide(List.of(composer.drawing(sketch(grid))), List.of()));
	}

	/** What is drawn, on paper and on the screen; its entries are the stakeholders in their order. */
	public static Matrix sketch(StakeholderGrid grid) {
		List<String> steps = List.of("Low", "High");
		return new Matrix("", new Scale("Interest", steps), new Scale("Power", steps),
				List.of(zone(1, 2, "Keep satisfied"), zone(2, 2, "Work with closely"), zone(1, 1, "Keep an eye on"),
						zone(2, 1, "Keep informed")),
				grid.stakeholders().stream().map(StakeholderGridType::entry).toList(), WIDTH, words(grid));
	}

	private static Zone zone(int across, int up, String word) {
		return new Zone(across, across, up, up, word, Optional.empty());
	}

	private static Entry entry(Stakeholder stakeholder) {
		return new Entry(stakeholder.name(), stakeholder.interest().ordinal() + 1, stakeholder.power().ordinal() + 1);
	}

	private static String words(StakeholderGrid grid) {
		return grid.stakeholders().isEmpty()
				? "An empty grid of power by interest"
				: grid.stakeholders().stream().map(StakeholderGridType::words).collect(Collectors.joining("; "));
	}

	/** Somebody's place in words. */
	public static String words(Stakeholder stakeholder) {
		return "%s: power %s, interest %s".formatted(stakeholder.name(), stakeholder.power().name().toLowerCase(Locale.ROOT),
				stakeholder.interest().name().toLowerCase(Locale.ROOT));
	}
}
