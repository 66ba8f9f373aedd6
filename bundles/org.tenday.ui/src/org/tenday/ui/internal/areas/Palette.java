package org.tenday.ui.internal.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.model.SkillAreaId;
import org.tenday.skill.BlockType;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;

/**
 * The block types that a module offers: the core's and its own area's at once, those of the other areas one step away.
 *
 * @param core   the core's
 * @param own    of the module's area; empty for a module of the core, and where no plug-in brings its area
 * @param others the other areas that have block types, in their order
 */
public record Palette(List<BlockType<?>> core, List<BlockType<?>> own, List<SkillArea> others) {

	/** The palette of the modules of an area. */
	public static Palette of(SkillAreas areas, SkillAreaId area) {
		List<SkillArea> others = new ArrayList<>(areas.areas());
		others.removeIf(other -> other.id().equals(area) || other.id().equals(SkillAreaId.CORE) || other.types().isEmpty());
		return new Palette(types(areas, SkillAreaId.CORE), area.equals(SkillAreaId.CORE) ? List.of() : types(areas, area),
				List.copyOf(others));
	}

	private static List<BlockType<?>> types(SkillAreas areas, SkillAreaId area) {
		Optional<SkillArea> found = areas.area(area);
		return found.isEmpty() ? List.of() : found.get().types();
	}
}
