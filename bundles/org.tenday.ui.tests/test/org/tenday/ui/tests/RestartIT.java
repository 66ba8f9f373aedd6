package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Screenshots;

/** What is there again when the window opens the next time. */
@ExtendWith(Screenshots.class)
class RestartIT {

	private static final String EDITOR = "org.tenday.ui.moduleEditor";

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
	}

	@AfterEach
	void closeTheProgramme() {
		desk.close();
	}

	private static String remembered() {
		return InstanceScope.INSTANCE.getNode("org.tenday.ui").get("openProgrammes", "");
	}

	private void closeEverything() {
		desk.commands.run(Desk.CLOSE);
		desk.ui.await("the editors to close", () -> Desk.page().getEditorReferences().length == 0);
	}

	@Test
	void whatIsOpenIsRememberedAndWhatIsClosedForgotten() throws Exception {
		String folder = desk.folder.toRealPath().toString();
		assertTrue(remembered().contains(folder), RestartIT::remembered);
		closeEverything();
		desk.ui.await("the programme to be forgotten", () -> !remembered().contains(folder));
		assertTrue(desk.ui.has("hint." + Desk.OPEN), "the navigator shows the ways to begin");
		Screenshots.keep("nothing-open");
	}

	@Test
	void anEditorThatWasOpenReadsItsProgramme() {
		desk.session("Walk the pathway");
		XMLMemento memento = XMLMemento.createWriteRoot("editor");
		String factory = desk.ui.get(() -> {
			IPersistableElement input = Desk.page().getActiveEditor().getEditorInput().getPersistable();
			input.saveState(memento);
			return input.getFactoryId();
		});
		closeEverything();
		desk.ui.get(() -> Desk.page().openEditor(
				(IEditorInput) PlatformUI.getWorkbench().getElementFactory(factory).createElement(memento), EDITOR));
		assertEquals("Getting the data", desk.ui.find("module.title").text());
	}

	@Test
	void anEditorWhoseProgrammeIsGoneSaysSo() throws Exception {
		desk.session("Walk the pathway");
		IEditorInput input = desk.ui.get(() -> Desk.page().getActiveEditor().getEditorInput());
		closeEverything();
		Files.delete(desk.folder.resolve("programme.yaml"));
		desk.ui.get(() -> Desk.page().openEditor(input, EDITOR));
		desk.ui.await("the reason", () -> desk.ui.is("editor.waiting",
				words -> words.text().contains(desk.folder.getFileName().toString()) && !words.text().startsWith("Opening")));
		desk.commands.run("org.eclipse.ui.file.closeAll");
	}
}
