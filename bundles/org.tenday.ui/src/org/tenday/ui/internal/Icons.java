package org.tenday.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.tenday.model.Block;
import org.tenday.model.BlockTypeId;
import org.tenday.model.UnknownContent;

/** The pictures in this plug-in's {@code icons} folder: SVG, so that they are sharp on every screen. */
public final class Icons {

	private static final String BUNDLE = "org.tenday.ui";

	private Icons() {
	}

	/**
	 * @param name of the file, without its ending
	 */
	public static ImageDescriptor get(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseThrow(() -> new IllegalArgumentException("The plug-in org.tenday.ui has no icon \"" + name + "\"."));
	}

	/** The name of the picture of a block. */
	public static String nameOf(Block block) {
		return block.content() instanceof UnknownContent ? "block-unknown" : nameOf(block.type());
	}

	/** The name of the picture of a block type: the core's have one each. */
	public static String nameOf(BlockTypeId type) {
		return type.isCore() ? "block-" + type : "block-other";
	}
}
