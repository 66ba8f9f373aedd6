package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** A trainer looks at what the programme covers while writing it. */
@ExtendWith(Screenshots.class)
class CoverageIT {

	private static final String SHOW_VIEW = "org.eclipse.ui.views.showView";
	private static final String VIEW = "org.tenday.ui.coverage";

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
		desk.commands.run(SHOW_VIEW, Map.of(SHOW_VIEW + ".viewId", VIEW));
	}

	@AfterEach
	void closeTheProgramme() {
		desk.close();
		desk.ui.await("the hint", () -> desk.ui.is("coverage.summary", summary -> summary.text().startsWith("Open a programme")));
		desk.ui.run(() -> Desk.page().hideView(Desk.page().findView(VIEW)));
	}

	private void awaitSummary(String words) {
		desk.ui.await("the summary " + words, () -> desk.ui.is("coverage.summary", summary -> summary.text().equals(words)));
	}

	@Test
	void gapsAreNamedFollowTheTypingAndOpenTheirPlace() throws IOException {
		awaitSummary("Footprints: 1 objective, 1 with a gap.");
		Handle tree = desk.ui.find("coverage.objectives");
		assertEquals(List.of("Map the data sources of a pathway", "Draw the map"), tree.items("Getting the data"));
		tree.open("Getting the data", "Map the data", "Walk the pathway");
		desk.ui.await("the session", () -> desk.ui.is("session.title", title -> title.text().equals("Walk the pathway")));
		Screenshots.keep("coverage");

		desk.ui.find("navigator.tree").open("Footprints", "Modules", "Getting the data");
		desk.ui.find("module.objectives.0").typeOver("Map it");
		desk.ui.await("the new words", () -> desk.ui.is("coverage.objectives", list -> list.items("Getting the data").contains("Map it")));
		desk.commands.run(Desk.UNDO);
		desk.ui.await("the old words",
				() -> desk.ui.is("coverage.objectives", list -> list.items("Getting the data").getFirst().startsWith("Map the data")));
		assertTrue(desk.ui.find("coverage.summary").text().endsWith("1 with a gap."));
	}
}
