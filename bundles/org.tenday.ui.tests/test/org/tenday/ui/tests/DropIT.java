package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Desktop;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** A trainer drags what there is already from the desktop onto the list of programmes. */
@ExtendWith(Screenshots.class)
class DropIT {

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
		desk.answers.close();
	}

	@AfterEach
	void closeTheProgramme() {
		if (desk.ui.has("import.cancel")) {
			desk.ui.find("import.cancel").click();
			desk.ui.await("the wizard to close", () -> !desk.ui.has("import.cancel"));
		}
		desk.answers.open();
		desk.close();
	}

	private Handle navigator() {
		return desk.ui.find("navigator.tree");
	}

	/** The wizard has opened with what was dropped and has read it. */
	private void awaitWizard(Path source, String words) {
		assertEquals(source.toString(), desk.ui.find("import.source").text());
		desk.ui.await("the wizard to say: " + words, () -> desk.ui.is("import.state", label -> label.text().contains(words)));
		desk.ui.await("the next page to be ready", () -> desk.ui.is("import.next", Handle::isEnabled));
	}

	private void next() {
		desk.ui.find("import.next").click();
	}

	@Test
	void aTableDroppedOnAProgrammeIsProposedForThatProgramme() throws IOException {
		Path table = Files.writeString(temp.resolve("words.csv"), "Term,Definition\nPathway,A way of care.\nRegister,A list of people.\n");
		new Desktop(desk.ui).drag(table, navigator(), "Footprints");
		awaitWizard(table, "2 glossary entries");
		next();
		next();
		assertTrue(desk.ui.find("import.open").isTicked(), "it goes where it was let go");
		assertEquals("Footprints", desk.ui.find("import.programme").text());
		Screenshots.keep("import-dropped");
		desk.ui.find("import.finish").click();
		desk.ui.await("the entries", () -> desk.programme().programme().glossary().size() == 2);
		if (desk.ui.has("report.close")) {
			desk.ui.find("report.close").click();
		}
	}

	@Test
	void slidesDroppedOnAModuleAreProposedForThatProgramme() throws IOException {
		Path deck = Decks.sixty(temp.resolve("learning.pptx"));
		new Desktop(desk.ui).drag(deck, navigator(), "Footprints", "Modules", "Getting the data");
		awaitWizard(deck, "PowerPoint slides");
		next();
		next();
		assertTrue(desk.ui.find("import.open").isTicked(), "it goes where it was let go");
	}

	@Test
	void aFolderOfPagesDroppedBesideTheProgrammesIsToBecomeOneOfItsOwn() throws IOException {
		Path pages = Files.createDirectory(temp.resolve("lessons"));
		Files.writeString(pages.resolve("01-beds.md"), "# Counting beds\n\nEvery bed is counted once a day.\n");
		Files.writeString(pages.resolve("02-paths.md"), "# Walking pathways\n\nFollow one patient.\n");
		new Desktop(desk.ui).drag(pages, navigator());
		awaitWizard(pages, "2 sessions");
		next();
		next();
		assertTrue(desk.ui.find("import.new").isTicked(), "it was let go on no programme");
	}
}
