package org.tenday.ui.internal.editors;

import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.tenday.model.BlockTypeId;

/**
 * The help of the blocks of a type. The core's types have a page each. A plug-in brings its own as contexts for
 * {@code org.tenday.ui.block-AREA}, each called as the type is behind the area's name; where it brings none, the editor's help is true, too.
 */
final class BlockHelp {

	private static final String CONTEXTS = "org.eclipse.help.contexts";
	private static final String PREFIX = "org.tenday.ui.block-";

	private BlockHelp() {
	}

	static void set(Control control, BlockTypeId type) {
		if (type.isCore() || isContributed(PREFIX + type.area())) {
			PlatformUI.getWorkbench().getHelpSystem().setHelp(control, PREFIX + type);
		}
	}

	private static boolean isContributed(String contexts) {
		return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(CONTEXTS))
				.anyMatch(element -> contexts.equals(element.getAttribute("plugin")));
	}
}
