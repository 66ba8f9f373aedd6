package org.tenday.skill.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ISafeRunnableWithResult;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.tenday.document.Theme.Colour;
import org.tenday.model.BlockTypeId;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.BlockType;
import org.tenday.skill.SkillArea;

/** Reads the skill areas that plug-ins bring. What is wrong is reported with plug-in, point and id, and left out; the rest is there. */
public final class AreaReader {

	private static final String POINT = "org.tenday.skill.areas";
	private static final int LAST = 1000;

	private final IExtensionRegistry registry;
	private final Consumer<IStatus> log;
	private final Map<String, String> areaOwners = new HashMap<>();

	/**
	 * @param log gets one entry for each thing that is wrong
	 */
	public AreaReader(IExtensionRegistry registry, Consumer<IStatus> log) {
		this.registry = registry;
		this.log = log;
	}

	/** The areas; of two with one id the one whose plug-in comes first by name. */
	public List<SkillArea> read() {
		List<SkillArea> areas = new ArrayList<>();
		Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing((IConfigurationElement element) -> element.getContributor().getName()))
				.forEach(element -> read(element, areas));
		return areas;
	}

	private void read(IConfigurationElement element, List<SkillArea> areas) {
		String id = String.valueOf(element.getAttribute("id"));
		String plugin = element.getContributor().getName();
		String first = areaOwners.putIfAbsent(id, plugin);
		if (first != null) {
			report(element, id, "the plug-in " + first + " brings a skill area of the same id already", null);
			return;
		}
		try {
			SkillAreaId area = new SkillAreaId(id);
			areas.add(new SkillArea(area, required(element, "name"), plugin, address(element, "icon"), address(element, "template"),
					colour(element), order(element),
					types(element, area)));
		} catch (IllegalArgumentException e) {
			report(element, id, e.getMessage(), null);
		}
	}

	private List<BlockType<?>> types(IConfigurationElement area, SkillAreaId id) {
		Map<BlockTypeId, BlockType<?>> types = new LinkedHashMap<>();
		for (IConfigurationElement element : area.getChildren("blockType")) {
			BlockType<?> type = SafeRunner.run(new ISafeRunnableWithResult<BlockType<?>>() {
				@Override
				public BlockType<?> runWithResult() throws CoreException {
					return checked((BlockType<?>) element.createExecutableExtension("class"), id);
				}

				@Override
				public void handleException(Throwable exception) {
					report(element, id.value(), "its block type " + element.getAttribute("class") + " cannot be made", exception);
				}
			});
			if (type != null && types.putIfAbsent(type.id(), type) != null) {
				report(element, id.value(), "it brings the block type " + type.id() + " twice", null);
			}
		}
		return List.copyOf(types.values());
	}

	/** Asks a type all that it is asked for later without protection. */
	private static BlockType<?> checked(BlockType<?> type, SkillAreaId area) {
		if (!type.id().area().equals(area)) {
			throw new IllegalArgumentException("The block type \"%s\" does not belong to the skill area \"%s\"; name it \"%s.…\"."
					.formatted(type.id(), area, area));
		}
		if (type.label().isBlank() || !type.content().isInstance(type.blank())) {
			throw new IllegalArgumentException(
					"The block type \"%s\" needs a label, and a blank value of its own record.".formatted(type.id()));
		}
		type.rules().forEach(rule -> {
			if (!rule.id().startsWith(type.id().value() + ".") || rule.help().isBlank()) {
				throw new IllegalArgumentException(
						"The rule \"%s\" of the block type \"%s\" needs a help text, and an id that begins \"%s.\"."
								.formatted(rule.id(), type.id(), type.id()));
			}
		});
		return type;
	}

	/** Of a file in the plug-in. */
	private static String address(IConfigurationElement element, String attribute) {
		String path = element.getAttribute(attribute);
		return path == null ? "" : "platform:/plugin/" + element.getContributor().getName() + "/" + path;
	}

	private static Colour colour(IConfigurationElement element) {
		String colour = required(element, "colour");
		if (!colour.matches("[0-9a-fA-F]{6}")) {
			throw new IllegalArgumentException("its colour \"%s\" is not six hexadecimal digits".formatted(colour));
		}
		return Colour.of(colour);
	}

	private static int order(IConfigurationElement element) {
		String order = element.getAttribute("order");
		if (order == null) {
			return LAST;
		}
		if (!order.matches("-?\\d{1,9}")) {
			throw new IllegalArgumentException("its order \"%s\" is not a number".formatted(order));
		}
		return Integer.parseInt(order);
	}

	private static String required(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException("it has no " + attribute);
		}
		return value;
	}

	private void report(IConfigurationElement element, String id, String what, Throwable cause) {
		String plugin = element.getContributor().getName();
		log.accept(new Status(IStatus.ERROR, "org.tenday.skill",
				"The plug-in %s adds \"%s\" to %s, which is left out: %s.".formatted(plugin, id, POINT, what), cause));
	}
}
