package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.Programme;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** Words are found through the whole programme, opened where they stand, and replaced. */
@ExtendWith(Screenshots.class)
class FindIT {

	private static final String FIND = "org.tenday.ui.command.find";

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void open() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
		desk.commands.run(FIND);
		desk.ui.find("find.text");
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private void look(String words, String found) {
		desk.ui.find("find.text").typeOver(words);
		desk.ui.find("find.find").click();
		desk.ui.await(found, () -> desk.ui.is("find.summary", summary -> summary.text().startsWith(found)));
	}

	@Test
	void wordsAreFoundAndReplacedAsOneStep() throws IOException {
		look("pathway", "Found in 3 places");
		Screenshots.keep("find");
		assertTrue(desk.ui.find("find.table").rows().stream().anyMatch(row -> row.contains("Why we walk") && row.contains("footprints")),
				desk.ui.find("find.table").rows()::toString);
		Programme before = desk.programme().programme();
		desk.ui.find("find.replacement").typeOver("journey");
		desk.ui.find("find.replace").click();
		desk.ui.await("the replacing", () -> desk.ui.is("find.summary",
				summary -> summary.text().equals("Replaced in 3 places. Nothing was found.")));
		assertEquals("Replace “pathway” in 3 places", desk.programme().undoLabel().orElseThrow());
		desk.commands.run(Desk.UNDO);
		assertEquals(before, desk.programme().programme());
	}

	@Test
	void aPlaceIsOpenedWithItsFieldFocused() {
		look("footprints", "Found in 2 places");
		desk.ui.find("find.table").openRow("Why we walk");
		desk.ui.await("the field", () -> desk.ui.is("block.text", Handle::isFocused));
		assertEquals("footprints", desk.ui.find("block.text").selected());
	}

	@Test
	void whatCannotBeLookedForIsRefusedInOneSentence() {
		desk.ui.find("find.pattern").tick();
		desk.ui.find("find.text").typeOver("(");
		desk.ui.find("find.find").click();
		desk.ui.await("the refusal", () -> desk.ui.is("find.summary", summary -> summary.text().contains("is not a regular expression")));
		assertFalse(desk.ui.find("find.replace").isEnabled());
		desk.ui.find("find.text").typeOver("[Ww]alk");
		desk.ui.find("find.find").click();
		desk.ui.await("what was found", () -> desk.ui.is("find.summary", summary -> summary.text().startsWith("Found in 2 places")));
	}
}
