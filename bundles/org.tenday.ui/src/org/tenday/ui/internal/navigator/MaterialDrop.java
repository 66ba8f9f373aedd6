package org.tenday.ui.internal.navigator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.tenday.ui.internal.commands.CommandIds;

/** Begins to import what was let go on the list of programmes; proposes the programme that it was let go on. */
record MaterialDrop(IWorkbenchSite site) implements BiConsumer<Path, Optional<Node>> {

	@Override
	public void accept(Path source, Optional<Node> at) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put(CommandIds.IMPORT_SOURCE, source.toString());
		at.ifPresent(node -> parameters.put(CommandIds.IMPORT_INTO, node.programme().path().toString()));
		try {
			site.getService(IHandlerService.class).executeCommand(ParameterizedCommand
					.generateCommand(site.getService(ICommandService.class).getCommand(CommandIds.IMPORT), parameters), null);
		} catch (CommandException e) {
			ILog.of(MaterialDrop.class).error("What was let go on the navigator can't be imported: " + e.getMessage(), e);
		}
	}
}
