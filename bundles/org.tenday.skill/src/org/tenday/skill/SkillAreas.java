package org.tenday.skill;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.tenday.contribution.InstalledPlugins;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockTypeId;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.internal.AreaReader;

/** The skill areas and block types that there are, in their order. Immutable. */
public final class SkillAreas {

	private final List<SkillArea> areas;
	private final Map<BlockTypeId, BlockType<?>> types = new LinkedHashMap<>();
	private final Map<BlockTypeId, SkillArea> owners = new HashMap<>();

	private SkillAreas(Collection<SkillArea> areas) {
		this.areas = areas.stream().sorted(Comparator.comparingInt(SkillArea::order).thenComparing(area -> area.id().value())).toList();
		TreeSet<String> ids = new TreeSet<>();
		for (SkillArea area : this.areas) {
			if (!ids.add(area.id().value())) {
				throw new IllegalArgumentException("There are two skill areas \"%s\": give one of them another id.".formatted(area.id()));
			}
			for (BlockType<?> type : area.types()) {
				if (types.put(type.id(), type) != null) {
					throw new IllegalArgumentException(
							"There are two block types \"%s\": give one of them another id.".formatted(type.id()));
				}
				owners.put(type.id(), area);
			}
		}
	}

	/**
	 * What the installed plug-ins bring to the extension point {@code org.tenday.skill.areas}. What is wrong with a contribution is said in
	 * the Eclipse log, with plug-in, point and id, and the contribution is left out.
	 */
	public static SkillAreas installed() {
		return InstalledPlugins.read(SkillAreas.class, "SkillAreas.of(…)", SkillAreas::in);
	}

	/**
	 * What the plug-ins in a registry bring to the extension point {@code org.tenday.skill.areas}.
	 *
	 * @param log gets one entry for each contribution that is wrong, and therefore left out
	 */
	public static SkillAreas in(IExtensionRegistry registry, Consumer<IStatus> log) {
		return new SkillAreas(new AreaReader(registry, log).read());
	}

	/**
	 * Just these areas.
	 *
	 * @throws IllegalArgumentException where two areas or two block types have the same id
	 */
	public static SkillAreas of(List<SkillArea> areas) {
		return new SkillAreas(areas);
	}

	/** The core's block types and no plug-in's. */
	public static SkillAreas core() {
		return of(List.of(CoreArea.area()));
	}

	/** In their order. */
	public List<SkillArea> areas() {
		return areas;
	}

	/** The area of an id; empty where no plug-in brings it. */
	public Optional<SkillArea> area(SkillAreaId id) {
		return areas.stream().filter(area -> area.id().equals(id)).findFirst();
	}

	/** Of all areas, in their order. */
	public List<BlockType<?>> types() {
		return List.copyOf(types.values());
	}

	/** The block type of an id; empty where no plug-in brings it. */
	public Optional<BlockType<?>> type(BlockTypeId id) {
		return Optional.ofNullable(types.get(id));
	}

	/** The area that brings a block type. */
	public Optional<SkillArea> areaOf(BlockTypeId id) {
		return Optional.ofNullable(owners.get(id));
	}

	/** The record that blocks of a type hold. */
	public Optional<Class<? extends BlockContent>> recordOf(BlockTypeId id) {
		return type(id).map(BlockType::content);
	}
}
