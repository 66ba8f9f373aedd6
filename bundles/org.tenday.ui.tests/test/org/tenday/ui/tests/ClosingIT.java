package org.tenday.ui.tests;

import java.lang.ref.WeakReference;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Screenshots;

/** Programmes come and go in a window that stays open for days. */
@ExtendWith(Screenshots.class)
class ClosingIT {

	@TempDir
	private Path temp;

	@Test
	void aProgrammeThatWasClosedLeavesTheMemory() throws StoreException {
		try (Desk desk = new Desk(Given.programme(temp.resolve("footprints")))) {
			desk.session("Walk the pathway").typeOver("Follow the pathway");
			WeakReference<OpenProgramme> first = new WeakReference<>(desk.programme());
			Desk.closeAll(desk.ui, desk.commands, desk.answers);
			// What was chosen last is held until something else is chosen.
			desk.open();
			desk.session("Draw the map");
			desk.ui.await("the first programme to be given up", () -> {
				System.gc();
				return first.get() == null;
			});
		}
	}
}
