package org.tenday.skill;

import java.util.List;
import java.util.Objects;

import org.tenday.document.Theme.Colour;
import org.tenday.model.SkillAreaId;

/**
 * A subject field, brought by a plug-in.
 *
 * @param id     as modules name it
 * @param name   what users call it, such as "Data curation"
 * @param plugin the symbolic name of the plug-in, for messages
 * @param icon   a {@code platform:/plugin/…} address; empty for none
 * @param template a {@code platform:/plugin/…} address of a file with a module to begin with; empty for none
 * @param colour marks the area's modules on the screen
 * @param order  areas are listed from the lowest to the highest, equal ones by id
 * @param types  its block types, in the order of menus
 */
public record SkillArea(SkillAreaId id, String name, String plugin, String icon, String template, Colour colour, int order,
		List<BlockType<?>> types) {

	public SkillArea {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(plugin, "plugin");
		Objects.requireNonNull(icon, "icon");
		Objects.requireNonNull(template, "template");
		Objects.requireNonNull(colour, "colour");
		types = List.copyOf(types);
		for (BlockType<?> type : types) {
			if (!type.id().area().equals(id)) {
				throw new IllegalArgumentException("The block type \"%s\" does not belong to the skill area \"%s\": name it \"%s.…\"."
						.formatted(type.id(), id, id));
			}
		}
	}

	/** An area without a template. */
	public SkillArea(SkillAreaId id, String name, String plugin, String icon, Colour colour, int order, List<BlockType<?>> types) {
		this(id, name, plugin, icon, "", colour, order, types);
	}
}
