package org.tenday.ui.tests;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.tenday.authoring.OpenProgramme;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.ui.tests.harness.Answers;
import org.tenday.ui.tests.harness.Commands;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Ui;

/** The window with one programme open in it, and a user who answers what he was told to. */
final class Desk implements AutoCloseable {

	static final String CLOSE = "org.tenday.ui.command.closeProgramme";
	static final String OPEN = "org.tenday.ui.command.openProgramme";
	static final String REDO = "org.eclipse.ui.edit.redo";
	static final String REFRESH = "org.eclipse.ui.file.refresh";
	static final String SAVE = "org.eclipse.ui.file.save";
	static final String UNDO = "org.eclipse.ui.edit.undo";

	final Ui ui = Ui.ofWorkbench();
	final Commands commands = new Commands(ui);
	final Answers answers = new Answers();
	final Path folder;

	/**
	 * Opens a programme.
	 *
	 * @param folder the programme's
	 */
	Desk(Path folder) {
		this.folder = folder;
		open();
	}

	/** Opens the programme, as at first or again. */
	void open() {
		commands.run(OPEN, Map.of(OPEN + ".folder", folder.toString()));
		ui.find("programme.title");
	}

	/** The file of its module. */
	Path module() {
		return folder.resolve("modules/01-getting-the-data.module.yaml");
	}

	/** Opens a session in its editor; gives the field of its title. */
	Handle session(String title) {
		ui.find("navigator.tree").open("Footprints", "Modules", "Getting the data", title);
		ui.await("the editor of " + title, () -> ui.is("session.title", field -> field.text().equals(title)));
		return ui.find("session.title");
	}

	/** Saves and waits until everything is in the files. */
	void save() {
		commands.run(SAVE);
		ui.await("the programme to be saved", () -> !commands.isEnabled(SAVE));
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** The programme that is open in it. */
	OpenProgramme programme() {
		return PlatformUI.getWorkbench().getService(Programmes.class).open().all().getFirst();
	}

	/** The window; to be touched on its own thread alone. */
	static Shell shell() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}

	/** How many editors are open. */
	int editors() {
		return ui.get(() -> page().getEditorReferences().length);
	}

	@Override
	public void close() {
		closeAll(ui, commands, answers);
		answers.close();
	}

	/** Closes every programme that is open, whatever was not saved of it. */
	static void closeAll(Ui ui, Commands commands, Answers answers) {
		answers.press("Don't save");
		while (ui.has("navigator.tree")) {
			Handle tree = ui.find("navigator.tree").focus();
			int before = tree.items().size();
			tree.choose(tree.items().getFirst());
			commands.run(CLOSE);
			ui.await("a programme to be closed", () -> !ui.has("navigator.tree") || tree.items().size() < before);
		}
		ui.await("the editors to close", () -> page().getEditorReferences().length == 0);
	}
}
