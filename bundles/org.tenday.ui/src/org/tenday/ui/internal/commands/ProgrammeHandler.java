package org.tenday.ui.internal.commands;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.intro.IIntroManager;
import org.tenday.authoring.OpenProgramme;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.editors.EditorOpener;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.programmes.Programmes;

/** What the commands about programmes have in common. */
abstract class ProgrammeHandler extends AbstractHandler {

	/** Does what the command is for. */
	abstract void run(ExecutionEvent event) throws ExecutionException;

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		run(event);
		return null;
	}

	final Programmes programmes() {
		return PlatformUI.getWorkbench().getService(Programmes.class);
	}

	final Dialogs dialogs() {
		return PlatformUI.getWorkbench().getService(Dialogs.class);
	}

	/** The programme that the active part is about. */
	static Optional<OpenProgramme> active(ExecutionEvent event) {
		return Optional.ofNullable(Adapters.adapt(HandlerUtil.getActivePart(event), OpenProgramme.class));
	}

	/** Where people keep their own files. */
	static Path home() {
		return Path.of(System.getProperty("user.home"));
	}

	/** Opens a programme and shows its overview; the welcome page, which fills the window, makes way. */
	final void open(Path folder, IWorkbenchWindow window) {
		programmes().open(folder, opened -> show(opened, window));
	}

	/** The same, for somebody who says himself why it can't be opened; the sentence comes on the user interface's thread. */
	final void open(Path folder, IWorkbenchWindow window, Consumer<String> failed) {
		programmes().open(folder, opened -> show(opened, window), failed);
	}

	private static void show(OpenProgramme opened, IWorkbenchWindow window) {
		IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
		welcome.closeIntro(welcome.getIntro());
		if (window.getActivePage() != null) {
			EditorOpener.open(window.getActivePage(), new Node.OfProgramme(opened));
		}
	}
}
