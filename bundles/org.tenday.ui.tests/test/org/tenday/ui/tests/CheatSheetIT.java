package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.ui.tests.harness.Answers;
import org.tenday.ui.tests.harness.Commands;
import org.tenday.ui.tests.harness.Keys;
import org.tenday.ui.tests.harness.Menus;
import org.tenday.ui.tests.harness.Screenshots;
import org.tenday.ui.tests.harness.Ui;

/** Somebody who uses no mouse makes a first programme, by what the sheet says, and prints it. */
@ExtendWith(Screenshots.class)
class CheatSheetIT {

	private static final String SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	private static final String HANDBOOK = "tracks-and-traces-handbook-learner.pdf";
	/** Further down nobody would look. */
	private static final int MOST_STEPS = 40;

	@TempDir
	private Path temp;
	private final Ui ui = Ui.ofWorkbench();
	private final Keys keys = new Keys(ui);

	/** Nothing is open, and the welcome page fills the window. */
	@BeforeEach
	void startAsForTheFirstTime() {
		// After others have had the window its menus no longer open by their letters.
		assertTrue(ui.get(() -> PlatformUI.getWorkbench().getService(Programmes.class).recent().all().isEmpty()),
				"The sheet is for a window that nobody has used yet: run this test by itself.");
		closeWhatIsOpen();
		ui.run(() -> {
			Desk.page().resetPerspective();
			PlatformUI.getWorkbench().getIntroManager().showIntro(Desk.page().getWorkbenchWindow(), false);
		});
		ui.find("welcome.org.tenday.ui.command.newProgramme");
	}

	@AfterEach
	void closeWhatIsOpen() {
		try (Answers answers = new Answers()) {
			Desk.closeAll(ui, new Commands(ui), answers);
		}
		ui.run(() -> {
			for (IViewReference view : Desk.page().getViewReferences()) {
				if (view.getId().equals(SHEETS)) {
					Desk.page().hideView(view);
				}
			}
		});
	}

	@Test
	void theFirstProgrammeIsMadeAndPrintedByKeyboardAlone() throws IOException {
		openTheSheet();
		keys.tabTo("Click to Begin").press(SWT.CR);
		beginAProgramme();
		sayWhatItIsFor();
		writeASession();
		fillIt();
		save();
		check();
		print();
		String handbook = text(temp.resolve("print").resolve(HANDBOOK));
		for (String words : new String[]{ "Tracks and traces", "Find out who walked here", "Read the tracks",
				"Look where the ground is soft" }) {
			assertTrue(handbook.contains(words), () -> words + " in " + handbook);
		}
	}

	private void openTheSheet() {
		keys.press(SWT.ALT, 'h').press('f');
		ui.await("the sheet to be in front", () -> Desk.page().getActivePart().getSite().getId().equals(SHEETS));
	}

	private void complete(String picture) throws IOException {
		Screenshots.keep(picture);
		openTheSheet();
		keys.tabTo("Click when complete").press(SWT.CR);
	}

	private void beginAProgramme() throws IOException {
		keys.tabTo("Click to perform").press(SWT.CR).awaitFocus("newProgramme.title");
		keys.typeOver("Tracks and traces").tabTo("newProgramme.folder").typeOver(temp.toString());
		Screenshots.keep("sheet-1-begin");
		keys.press(SWT.CR);
		ui.find("programme.title");
	}

	private void sayWhatItIsFor() throws IOException {
		keys.tabTo("programme.aim").type("Find out who walked here.");
		complete("sheet-2-for");
	}

	private void writeASession() throws IOException {
		keys.press(SWT.ALT, 'w').press('v').press('p').awaitFocus("navigator.tree");
		down("Modules").press(SWT.ARROW_RIGHT).press(SWT.ARROW_DOWN).press(SWT.CR);
		keys.awaitFocus("module.title").press(SWT.ALT, SWT.PAGE_DOWN).awaitFocus("sessions.tree");
		keys.press(SWT.ALT, 'i').press('s').awaitFocus("session.title");
		keys.typeOver("Read the tracks").tabTo("session.minutes").repeat(15, SWT.ARROW_UP);
		ui.await("three quarters of an hour", () -> ui.is("session.minutes", field -> field.text().equals("45")));
		complete("sheet-3-session");
	}

	/** From the sheet back to the editor. */
	private void openTheSessions() {
		keys.press(SWT.F12).awaitFocus("sessions.tree");
	}

	/** Goes down in a tree to what begins with some words. */
	private Keys down(String words) {
		for (int i = 0; !keys.focusIs(control -> control instanceof Tree tree && tree.getSelectionCount() > 0
				&& tree.getSelection()[0].getText().startsWith(words)); i++) {
			assertTrue(i < MOST_STEPS, () -> "there is no way down to " + words);
			keys.press(SWT.ARROW_DOWN);
		}
		return keys;
	}

	private void fillIt() throws IOException {
		openTheSessions();
		keys.press(SWT.ALT, 'i');
		keys.repeat(new Menus(ui).entries("Insert").indexOf("Text"), SWT.ARROW_DOWN).press(SWT.CR).awaitFocus("block.title");
		keys.typeOver("Where to look").tabTo("block.text").type("Look where the ground is soft.");
		complete("sheet-4-fill");
	}

	private void save() throws IOException {
		keys.tabTo("Click to perform").press(SWT.CR);
		ui.await("everything to be saved", () -> !programme().isDirty());
		Screenshots.keep("sheet-5-save");
	}

	private void check() throws IOException {
		openTheSheet();
		keys.tabTo("Click to perform").press(SWT.CR);
		ui.await("what was found", () -> ui.is("findings.table", table -> !table.rows().isEmpty()));
		Screenshots.keep("sheet-6-check");
	}

	private void print() throws IOException {
		openTheSheet();
		keys.tabTo("Click to perform").press(SWT.CR);
		ui.find("export.ok");
		tick("export.publication.handbook").tabTo("export.format.pdf");
		tick("export.format.pdf").tabTo("export.folder").typeOver(temp.resolve("print").toString());
		Screenshots.keep("sheet-7-print");
		keys.press(SWT.CR);
		ui.find("report.file." + HANDBOOK);
		Screenshots.keep("sheet-7-printed");
		keys.tabTo("report.close").press(SWT.CR);
	}

	/** Goes to a box and ticks it, where it is not ticked. */
	private Keys tick(String box) {
		keys.tabTo(box);
		if (!ui.find(box).isTicked()) {
			keys.press(' ');
		}
		return keys;
	}

	private static OpenProgramme programme() {
		return PlatformUI.getWorkbench().getService(Programmes.class).open().all().getFirst();
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
			return new PDFTextStripper().getText(document);
		}
	}
}
