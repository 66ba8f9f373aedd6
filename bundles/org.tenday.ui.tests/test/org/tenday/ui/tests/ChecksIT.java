package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** A trainer has the programme checked and puts right what was found. */
@ExtendWith(Screenshots.class)
class ChecksIT {

	private static final String CHECK = "org.tenday.ui.command.check";
	private static final String MEND = "org.tenday.ui.command.mend";
	private static final String PAGE = "org.tenday.ui.preferences.checks";

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

	private List<String> check() {
		desk.commands.run(CHECK);
		desk.ui.await("the findings", () -> desk.ui.is("findings.summary",
				summary -> summary.text().startsWith("Footprints: ") && !summary.text().contains("check it again")));
		return desk.ui.find("findings.table").rows();
	}

	private static boolean has(List<String> rows, String... words) {
		return rows.stream().anyMatch(row -> List.of(words).stream().allMatch(row::contains));
	}

	/** Opens the page of preferences, does something on it and closes it with one of its buttons. */
	private void onThePage(Runnable work) {
		desk.ui.start(() -> PreferencesUtil.createPreferenceDialogOn(Desk.page().getWorkbenchWindow().getShell(), PAGE, null, null).open());
		desk.ui.find("checks.words-in-sentence");
		work.run();
	}

	@Test
	void aFindingSaysWhatAndWhereAndOpensItsPlace() throws IOException {
		desk.session("Draw the map");
		desk.ui.find("sessions.tree").choose("Draw the map", "Your map");
		desk.ui.find("block.task").typeOver("Draw it. TBC\n");
		List<String> rows = check();
		assertTrue(has(rows, "There is a placeholder, \"TBC\"", "Getting the data › Draw the map › Your map", "text.placeholder"),
				rows::toString);
		assertTrue(rows.getFirst().contains("text.placeholder"), "errors come first");
		desk.ui.await("the field to say so too",
				() -> desk.ui.is("block.task", task -> task.toolTip() != null && task.toolTip().contains("There is a placeholder")));
		Screenshots.keep("findings");

		desk.session("Walk the pathway");
		desk.ui.find("findings.table").openRow("text.placeholder");
		desk.ui.await("the block", () -> desk.ui.is("block.task", task -> task.text().contains("TBC")));
		desk.ui.find("block.task").typeOver("Draw it.\n");
		desk.ui.await("the list to follow what is written",
				() -> desk.ui.is("findings.table", list -> !has(list.rows(), "text.placeholder")));
		desk.ui.await("the field to say so no more",
				() -> desk.ui.is("block.task", task -> task.toolTip() == null || !task.toolTip().contains("placeholder")));
	}

	@Test
	void aFindingIsMendedFromItsMenuAndUndoTakesThatBack() {
		desk.ui.find("navigator.tree").open("Footprints", "Modules", "Getting the data");
		desk.ui.find("module.objectives.0").typeOver("Design and plan an evaluation");
		assertTrue(has(check(), "objective.two-verbs"));
		Handle table = desk.ui.find("findings.table");
		table.openRow("objective.two-verbs");
		table.chooseFromMenu("Split into two objectives");
		desk.ui.await("the second half", () -> desk.ui.is("module.objectives.1", field -> field.text().equals("Plan an evaluation")));
		assertEquals("Design an evaluation", desk.ui.find("module.objectives.0").text());
		desk.ui.await("the programme to be checked again",
				() -> desk.ui.is("findings.table", list -> !has(list.rows(), "objective.two-verbs")));
		desk.commands.run(Desk.UNDO);
		desk.ui.await("the whole objective",
				() -> desk.ui.is("module.objectives.0", field -> field.text().equals("Design and plan an evaluation")));
	}

	@Test
	void aMendSaysWhatItWouldChangeBeforeItIsMade() {
		desk.ui.find("navigator.tree").open("Footprints", "Modules", "Getting the data");
		desk.ui.find("module.objectives.0").typeOver("Design and plan an evaluation");
		assertTrue(has(check(), "objective.two-verbs"));
		desk.ui.find("findings.table").openRow("objective.two-verbs");
		desk.ui.find("findings.table").focus();
		desk.answers.press("Cancel");
		desk.commands.run(MEND);
		String said = desk.answers.said().getLast();
		assertTrue(said.contains("“Design and plan an evaluation” becomes “Design an evaluation”"), said);
		assertEquals("Design and plan an evaluation", desk.ui.find("module.objectives.0").text());
		desk.answers.press("Split into two objectives");
		desk.commands.run(MEND);
		desk.ui.await("the second half", () -> desk.ui.is("module.objectives.1", field -> field.text().equals("Plan an evaluation")));
	}

	@Test
	void thresholdsAreSetInThePreferencesAndRestored() throws IOException {
		awaitLongSentences(false);
		onThePage(() -> desk.ui.find("checks.words-in-sentence").typeOver("5"));
		Screenshots.keep("preferences-checks");
		press("Apply and Close");
		awaitLongSentences(true);

		onThePage(() -> assertEquals("5", desk.ui.find("checks.words-in-sentence").text()));
		press("Restore Defaults");
		assertEquals("25", desk.ui.find("checks.words-in-sentence").text());
		press("Apply and Close");
		awaitLongSentences(false);
	}

	/** What was found by the numbers of before is listed until the programme has been checked by those of now. */
	private void awaitLongSentences(boolean areThere) {
		check();
		desk.ui.await(areThere ? "long sentences" : "no long sentences",
				() -> desk.ui.is("findings.table", table -> has(table.rows(), "text.long-sentence") == areThere));
	}

	@Test
	void numbersThatDisagreeAreRefusedOnThePage() {
		onThePage(() -> desk.ui.find("checks.fewest-objectives").typeOver("9"));
		Handle apply = desk.ui.button("Apply and Close");
		desk.ui.await("the refusal", () -> !apply.isEnabled());
		press("Cancel");
		onThePage(() -> assertEquals("3", desk.ui.find("checks.fewest-objectives").text()));
		press("Cancel");
	}

	private void press(String button) {
		desk.ui.button(button).click();
		if (!button.startsWith("Restore")) {
			desk.ui.await("the page to be closed", () -> !desk.ui.has("checks.words-in-sentence"));
		}
	}
}
