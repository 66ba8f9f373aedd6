package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.app.internal.handover.SecondStart;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.ui.tests.harness.Answers;
import org.tenday.ui.tests.harness.Commands;
import org.tenday.ui.tests.harness.Menus;
import org.tenday.ui.tests.harness.Screenshots;
import org.tenday.ui.tests.harness.Ui;

/** Programmes come into the window: from another start of Tenday, by one of their files, and because they were open before. */
@ExtendWith(Screenshots.class)
class OpeningIT {

	private static final String RECENT = "org.tenday.ui.command.openRecent";

	@TempDir
	private Path temp;
	private final Ui ui = Ui.ofWorkbench();
	private final Commands commands = new Commands(ui);
	private Path folder;

	@BeforeEach
	void makeTheProgramme() throws StoreException, IOException {
		folder = Given.programme(temp.toRealPath().resolve("footprints"));
	}

	@AfterEach
	void closeWhatIsOpen() {
		try (Answers answers = new Answers()) {
			Desk.closeAll(ui, commands, answers);
		}
	}

	private static Path data() throws URISyntaxException {
		return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()));
	}

	@Test
	void aSecondStartHandsOverAndTheProgrammeOpensHere() throws URISyntaxException {
		assertTrue(SecondStart.handOver(data(), SecondStart.named(folder.resolve("programme.yaml").toString())));
		ui.await("the programme's overview", () -> ui.is("programme.title", field -> field.text().equals("Footprints")));
	}

	@Test
	void aModulesFileOpensItsProgramme() {
		commands.run(Desk.OPEN, Map.of(Desk.OPEN + ".folder", folder.resolve("modules/01-getting-the-data.module.yaml").toString()));
		ui.await("the programme's overview", () -> ui.is("programme.title", field -> field.text().equals("Footprints")));
	}

	private void openAndClose(Path programme) {
		try (Desk desk = new Desk(programme)) {
			assertTrue(desk.answers.said().isEmpty(), desk.answers.said()::toString);
		}
	}

	private List<String> recent() {
		return new Menus(ui).entries("File", "Recent Programmes");
	}

	@Test
	void theMenuNamesTheNewestFirstAndSaysWhichIsGone() throws StoreException, IOException {
		Path other = Given.twoDays(temp.toRealPath().resolve("other"));
		openAndClose(folder);
		openAndClose(other);
		assertTrue(recent().get(0).endsWith(other.toString()), () -> recent().toString());
		assertTrue(recent().get(1).endsWith(folder.toString()), () -> recent().toString());
		openAndClose(folder);
		assertTrue(recent().get(0).endsWith(folder.toString()), () -> recent().toString());

		Files.move(folder, folder.resolveSibling("moved"));
		PlatformUI.getWorkbench().getService(Programmes.class).recent().look();
		assertTrue(recent().get(0).endsWith(folder + " (not there)"), () -> recent().toString());
		try (Answers answers = new Answers()) {
			commands.run(RECENT, Map.of(RECENT + ".folder", folder.toString()));
			ui.await("the question", () -> answers.said().size() == 1);
			assertTrue(recent().get(0).endsWith(folder + " (not there)"), "who closes the question has decided nothing");
			answers.press("Remove from the list");
			commands.run(RECENT, Map.of(RECENT + ".folder", folder.toString()));
			Predicate<String> isGone = entry -> entry.contains(folder.toString());
			ui.await("the list without it", () -> recent().stream().noneMatch(isGone));
		}
	}

	@Test
	void theWelcomePageOpensWhatWasOpenBeforeAndForgetsWhatIsGone() throws StoreException, IOException {
		Path other = Given.twoDays(temp.toRealPath().resolve("gone"));
		openAndClose(other);
		openAndClose(folder);
		Files.move(other, other.resolveSibling("moved"));
		PlatformUI.getWorkbench().getService(Programmes.class).recent().look();
		ui.run(() -> {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getIntroManager().showIntro(workbench.getWorkbenchWindows()[0], false);
		});
		ui.await("both on the page", () -> ui.is("welcome.recent.1.folder", words -> words.text().equals(folder.toString()))
				&& ui.is("welcome.recent.2.folder", words -> words.text().equals("Not there: " + other)));
		Screenshots.keep("welcome-recent");
		ui.find("welcome.recent.2.remove").click();
		ui.await("it to be taken off", () -> !ui.is("welcome.recent.2.folder", words -> words.text().contains(other.toString())));
		ui.find("welcome.recent.1").click();
		ui.await("the programme's overview", () -> ui.is("programme.title", field -> field.text().equals("Footprints")));
		assertFalse(ui.has("welcome.recent.1"), "the page makes way");
		assertEquals(1, ui.find("navigator.tree").items().size());
	}
}
