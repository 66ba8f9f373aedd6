package org.tenday.ui.internal;

import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.tenday.model.Block;
import org.tenday.model.BlockTypeId;
import org.tenday.model.UnknownContent;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;

/** The pictures in this plug-in's {@code icons} folder: SVG, so that they are sharp on every screen. */
public final class Icons {

	private static final String BUNDLE = "org.tenday.ui";

	private static final String OTHERS = "platform:/plugin/";
	private static final String MODULE = "module";

	private Icons() {
	}

	/**
	 * @param name of the file, without its ending; or the {@code platform:/plugin/…} address of another plug-in's picture, in whose place
	 *             stands the usual picture of a module where there is none
	 */
	public static ImageDescriptor get(String name) {
		if (name.startsWith(OTHERS)) {
			String[] address = name.substring(OTHERS.length()).split("/", 2);
			return ResourceLocator.imageDescriptorFromBundle(address[0], address[1]).orElseGet(() -> get(MODULE));
		}
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseThrow(() -> new IllegalArgumentException("The plug-in org.tenday.ui has no icon \"" + name + "\"."));
	}

	/**
	 * A picture for a row of a tree or a table, which stands out from the ground of a chosen row too.
	 *
	 * @param name as for {@link #get}
	 */
	public static ImageDescriptor inRow(String name) {
		return new RimmedIcon(get(name));
	}

	/** The name of the picture of a block. */
	public static String nameOf(Block block, SkillAreas areas) {
		return block.content() instanceof UnknownContent ? "block-unknown" : nameOf(block.type(), areas);
	}

	/** The name of the picture of a block type: the core's have one each, the others that of their skill area. */
	public static String nameOf(BlockTypeId type, SkillAreas areas) {
		return type.isCore()
				? "block-" + type
				: areas.areaOf(type).map(SkillArea::icon).filter(icon -> !icon.isEmpty()).orElse("block-other");
	}

	/** The name of the picture of a skill area and of its modules; the usual one where the area has none, or is not installed. */
	public static String nameOf(Optional<SkillArea> area) {
		return area.map(SkillArea::icon).filter(icon -> !icon.isEmpty()).orElse(MODULE);
	}
}
