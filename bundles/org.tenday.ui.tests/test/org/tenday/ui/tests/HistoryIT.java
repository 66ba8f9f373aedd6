package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.ui.tests.harness.Screenshots;
import org.tenday.ui.tests.harness.Ui;

/** What was written before comes back: a version that was saved, and changes that were not. */
@ExtendWith(Screenshots.class)
class HistoryIT {

	private static final String HISTORY = "org.tenday.ui.command.showHistory";

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
	}

	@AfterEach
	void closeTheProgramme() {
		desk.ui.run(() -> Desk.page().hideView(Desk.page().findView("org.tenday.ui.history")));
		desk.close();
	}

	private void saveTitle(String title) {
		desk.ui.find("session.title").typeOver(title);
		desk.save();
	}

	@Test
	void anEarlierVersionIsComparedAndBroughtBackAndUndoTakesThatBack() throws IOException {
		desk.session("Walk the pathway");
		saveTitle("Follow the pathway");
		saveTitle("Run along the pathway");
		desk.commands.run(HISTORY);
		desk.ui.await("both earlier versions", () -> desk.ui.is("history.versions", list -> list.lines().size() == 2));
		desk.ui.await("both texts", () -> desk.ui.is("history.sides", sides -> sides.texts().size() == 2
				&& sides.texts().get(0).contains("Run along the pathway") && sides.texts().get(1).contains("Follow the pathway")));
		Screenshots.keep("history");
		assertTrue(desk.ui.find("history.back").isEnabled());
		desk.ui.find("history.back").click();
		desk.ui.await("the version before", () -> desk.ui.is("session.title", field -> field.text().equals("Follow the pathway")));
		assertTrue(desk.commands.isEnabled(Desk.SAVE), "bringing back saves nothing");
		desk.session("Follow the pathway");
		desk.commands.run(Desk.UNDO);
		assertEquals("Run along the pathway", desk.ui.find("session.title").text());
	}

	private static Programmes programmes() {
		return PlatformUI.getWorkbench().getService(Programmes.class);
	}

	/** What was put aside is given up by a job of its own. */
	private static void awaitForgetting() {
		Ui.ofWorkbench().await("what was put aside to be given up",
				() -> Stream.of(Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals("Giving up what was put aside")));
	}

	/** As after Tenday ended without being asked to: the programme is closed, and what was put aside of it is there. */
	private void endWithoutSaving() throws Exception {
		programmes().autosave().keepNow();
		Path place = Platform.getStateLocation(FrameworkUtil.getBundle(Programmes.class)).toPath().resolve("recovery");
		Path away = Files.move(place, temp.resolve("recovery"));
		desk.answers.press("Don't save");
		desk.commands.run(Desk.CLOSE);
		desk.ui.await("the editors to close", () -> desk.editors() == 0);
		awaitForgetting();
		copy(away, place);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	@Test
	void whatWasNotSavedWhenTendayEndedIsOfferedAndRestored() throws Exception {
		String before = Files.readString(desk.module());
		desk.session("Walk the pathway").typeOver("Follow the pathway");
		endWithoutSaving();
		assertEquals(before, Files.readString(desk.module()), "the programme's own files are written only by saving");
		desk.answers.press("Restore");
		programmes().offerRecovered();
		desk.ui.await("the question", () -> desk.answers.said().stream().anyMatch(said -> said.contains("restore the changes of")));
		desk.ui.await("the programme", () -> desk.ui.has("navigator.tree"));
		desk.session("Follow the pathway");
		desk.commands.run(Desk.UNDO);
		assertEquals("Walk the pathway", desk.ui.find("session.title").text());
		programmes().offerRecovered().join();
		assertEquals(2, desk.answers.said().size(), "nothing is offered twice: " + desk.answers.said());
	}

	@Test
	void whatIsSavedIsNotOffered() throws Exception {
		desk.session("Walk the pathway").typeOver("Follow the pathway");
		programmes().autosave().keepNow();
		desk.save();
		awaitForgetting();
		programmes().offerRecovered().join();
		assertEquals(List.of(), desk.answers.said());
	}
}
