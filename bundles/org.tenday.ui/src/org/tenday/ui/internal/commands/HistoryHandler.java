package org.tenday.ui.internal.commands;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.tenday.authoring.OpenProgramme;

/** Goes one step back or forth in the history of the active part's programme; the menu says which step that is. */
abstract class HistoryHandler extends ProgrammeHandler implements IElementUpdater {

	private final String verb;
	private final Function<OpenProgramme, Optional<String>> label;
	private final Consumer<OpenProgramme> step;

	HistoryHandler(String verb, Function<OpenProgramme, Optional<String>> label, Consumer<OpenProgramme> step) {
		this.verb = verb;
		this.label = label;
		this.step = step;
	}

	@Override
	final void run(ExecutionEvent event) {
		active(event).ifPresent(step);
	}

	@Override
	public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setText("&" + verb + active().flatMap(label)
				.map(words -> " " + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)).orElse(""));
	}

	private static Optional<OpenProgramme> active() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPart part = window == null ? null : window.getPartService().getActivePart();
		return Optional.ofNullable(Adapters.adapt(part, OpenProgramme.class));
	}
}
