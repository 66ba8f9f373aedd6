package org.tenday.skill.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.tenday.contribution.Contribution;
import org.tenday.contribution.ExtensionPoint;
import org.tenday.document.Theme.Colour;
import org.tenday.model.BlockTypeId;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.BlockType;
import org.tenday.skill.SkillArea;

/** Reads the skill areas that plug-ins bring. */
public final class AreaReader {

	private final ExtensionPoint point;

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public AreaReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		point = new ExtensionPoint("org.tenday.skill.areas", "id", registry, log);
	}

	/** The areas; of two with one id the one whose plug-in comes first by name. */
	public List<SkillArea> read() {
		return point.read(this::area);
	}

	private SkillArea area(Contribution area) {
		SkillAreaId id = new SkillAreaId(area.id("id"));
		String name = area.required("name");
		Colour colour = colour(area.required("colour"));
		int order = area.order();
		point.claim(id.value(), area).ifPresent(owner -> {
			throw new IllegalArgumentException("the plug-in " + owner + " brings a skill area of the same id already");
		});
		return new SkillArea(id, name, area.plugin(), address(area, "icon"), address(area, "template"), colour, order, types(area, id));
	}

	private List<BlockType<?>> types(Contribution area, SkillAreaId id) {
		Map<BlockTypeId, BlockType<?>> types = new LinkedHashMap<>();
		for (Contribution element : area.children("blockType")) {
			point.safely(area, () -> checked(element.make("class", BlockType.class), id)).ifPresent(type -> {
				if (types.putIfAbsent(type.id(), type) != null) {
					point.leftOut(area, "it brings the block type " + type.id() + " twice", null);
				}
			});
		}
		return List.copyOf(types.values());
	}

	/** Asks a type all that it is asked for later without protection. */
	private static BlockType<?> checked(BlockType<?> type, SkillAreaId area) {
		if (!type.id().area().equals(area)) {
			throw new IllegalArgumentException("its block type \"%s\" does not belong to the skill area \"%s\": name it \"%s.…\""
					.formatted(type.id(), area, area));
		}
		if (type.label().isBlank() || !type.content().isInstance(type.blank())) {
			throw new IllegalArgumentException(
					"its block type \"%s\" needs a label, and a blank value of its own record".formatted(type.id()));
		}
		type.rules().forEach(rule -> {
			if (!rule.id().startsWith(type.id().value() + ".") || rule.help().isBlank()) {
				throw new IllegalArgumentException(
						"the rule \"%s\" of its block type \"%s\" needs a help text, and an id that begins \"%s.\""
								.formatted(rule.id(), type.id(), type.id()));
			}
		});
		return type;
	}

	/** Of a file in the plug-in. */
	private static String address(Contribution area, String attribute) {
		return area.text(attribute).map(path -> "platform:/plugin/" + area.plugin() + "/" + path).orElse("");
	}

	private static Colour colour(String colour) {
		if (!colour.matches("[0-9a-fA-F]{6}")) {
			throw new IllegalArgumentException("its colour \"%s\" is not six hexadecimal digits".formatted(colour));
		}
		return Colour.of(colour);
	}
}
