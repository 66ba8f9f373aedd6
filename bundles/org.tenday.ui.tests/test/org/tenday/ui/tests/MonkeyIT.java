package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Programme;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.ui.tests.harness.Answers;
import org.tenday.ui.tests.harness.Commands;
import org.tenday.ui.tests.harness.Screenshots;
import org.tenday.ui.tests.harness.Ui;

/**
 * Somebody who hits every key does it for a long time on the sample programme, in four rounds. Nothing goes wrong, whatever was done can be
 * undone, what is in the files at the end of a round is what was in the window, and the rounds leave nothing behind in the memory.
 * <p>
 * {@value #SEED} repeats a run whose seed was printed; {@value #ACTIONS} says how much is done in all rounds together.
 */
@ExtendWith(Screenshots.class)
class MonkeyIT {

	private static final String SEED = "org.tenday.monkey.seed";
	private static final String ACTIONS = "org.tenday.monkey.actions";
	private static final int ROUNDS = 4;
	/** After every so many everything is undone: fewer than the steps that a programme remembers. */
	private static final int BEFORE_UNDOING = 500;
	/** How much more memory may be in use after the last round than after the first, in which what the window keeps for good is made. */
	private static final double GROWTH = 1.4;

	private static final String SAMPLE = "org.tenday.ui.command.openSample";

	@TempDir
	private Path temp;
	/** In the build the same each time, so that it fails for what has changed; the benchmark draws another one. */
	private final long seed = Long.getLong(SEED, 32_079_366_916_855L);
	private final Random random = new Random(seed);
	private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
	private final ILogListener log = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR || status.getException() != null) {
			wrong.add(plugin + ": " + status.getMessage() + "\n" + trace(status.getException()));
		}
	};
	/** A dialog would stand there until somebody answers; one that only shows progress goes away by itself. */
	private final Listener dialogs = event -> {
		if (event.widget instanceof Shell shell && Monkey.isDialog(shell) && !(shell.getData() instanceof ProgressMonitorDialog)) {
			wrong.add("a dialog: " + shell.getText());
			shell.getDisplay().asyncExec(shell::close);
		}
	};
	private Desk desk;

	private static String trace(Throwable thrown) {
		StringWriter words = new StringWriter();
		if (thrown != null) {
			thrown.printStackTrace(new PrintWriter(words, true));
		}
		return words.toString();
	}

	@BeforeEach
	void openTheSample() {
		try (Answers answers = new Answers()) {
			answers.give("folder", temp);
			Ui ui = Ui.ofWorkbench();
			new Commands(ui).run(SAMPLE);
			ui.find("programme.title");
		}
		desk = new Desk(temp.resolve("tenday-sample"));
		Platform.addLogListener(log);
		desk.ui.run(() -> Display.getCurrent().addFilter(SWT.Show, dialogs));
		// Pictures and fonts that nobody can reach any more and nobody has disposed of.
		Resource.setNonDisposeHandler(made -> wrong.add("not disposed of: " + trace(made)));
	}

	@AfterEach
	void closeIt() {
		Resource.setNonDisposeHandler(null);
		Platform.removeLogListener(log);
		desk.ui.run(() -> Display.getCurrent().removeFilter(SWT.Show, dialogs));
		desk.close();
	}

	@Test
	void whateverIsDoneNothingGoesWrong() throws StoreException {
		int all = Integer.getInteger(ACTIONS, 160);
		Logger.getLogger(MonkeyIT.class.getName()).info(() -> all + " actions; to repeat them: -D" + SEED + "=" + seed + "L");
		List<Long> memory = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			play(all / ROUNDS);
			memory.add(memoryInUse());
			desk.open();
		}
		assertNothingWrong("at the end");
		Logger.getLogger(MonkeyIT.class.getName()).info(() -> "bytes in use after each round: " + memory);
		assertTrue(memory.getLast() < memory.getFirst() * GROWTH, () -> "bytes in use after each round, seed " + seed + ": " + memory);
	}

	/** Does a part of it, and closes the programme in the end. */
	private void play(int actions) throws StoreException {
		OpenProgramme programme = programme();
		Programme beginning = programme.programme();
		List<BlockTypeId> types = SkillAreas.core().types().stream().map(type -> type.id()).toList();
		Monkey monkey = new Monkey(random, programme, types);
		for (int i = 1; i <= actions; i++) {
			desk.ui.get(() -> {
				act(monkey);
				return null;
			});
			assertNothingWrong(monkey.last());
			if (i == Math.min(actions, BEFORE_UNDOING)) {
				undoEverything(programme, beginning, monkey.last());
			}
		}
		desk.ui.run(() -> Desk.page().closeAllEditors(false));
		desk.ui.find("navigator.tree").choose(desk.ui.find("navigator.tree").items().getFirst());
		if (programme.isDirty()) {
			desk.commands.run(Desk.SAVE);
		}
		desk.ui.await("everything to be saved", () -> !programme.isDirty());
		ProgrammeFolder folder = ProgrammeFolder.open(desk.folder, programmes().areas()::recordOf);
		// What it types for the name of a picture's file may be no path in there, and is kept and said so.
		assertEquals(List.of(), folder.problems().stream().filter(problem -> !problem.message().contains("the media folder")).toList(),
				() -> "seed " + seed);
		assertSame(programme.programme(), folder.programme(), "what is in the files");
		Desk.closeAll(desk.ui, desk.commands, desk.answers);
		assertNothingWrong(monkey.counts().toString());
	}

	private void act(Monkey monkey) throws Exception {
		try {
			monkey.act();
		} catch (RuntimeException e) {
			throw new AssertionError("seed " + seed + ", after" + monkey.last(), e);
		}
	}

	private void undoEverything(OpenProgramme programme, Programme beginning, String last) {
		Programme end = programme.programme();
		int steps = desk.ui.get(() -> {
			int undone = 0;
			while (programme.undoLabel().isPresent()) {
				programme.undo();
				undone++;
			}
			return undone;
		});
		assertSame(beginning, programme.programme(), "everything undone, after" + last);
		// Not all that can be: some of it had been undone before.
		desk.ui.run(() -> IntStream.range(0, steps).forEach(step -> programme.redo()));
		assertSame(end, programme.programme(), "everything done again, after" + last);
	}

	/** Says where they differ, rather than two whole programmes. */
	private void assertSame(Programme expected, Programme actual, String what) {
		String one = expected.toString();
		String other = actual.toString();
		int same = IntStream.range(0, Math.min(one.length(), other.length())).takeWhile(i -> one.charAt(i) == other.charAt(i))
				.map(i -> i + 1)
				.max().orElse(0);
		assertEquals(around(one, same), around(other, same), () -> what + ", seed " + seed);
		assertTrue(expected.equals(actual), () -> what + ", seed " + seed);
	}

	private static String around(String words, int place) {
		return words.substring(Math.max(0, place - 60), Math.min(words.length(), place + 60));
	}

	private void assertNothingWrong(String last) {
		assertTrue(wrong.isEmpty(), () -> "seed " + seed + ": " + String.join("\n", wrong) + "after" + last);
		assertEquals(List.of(), desk.answers.said(), () -> "seed " + seed + ", after" + last);
	}

	private OpenProgramme programme() {
		return desk.ui.awaitValue("the programme",
				() -> programmes().open().all().stream().findFirst());
	}

	private static Programmes programmes() {
		return PlatformUI.getWorkbench().getService(Programmes.class);
	}

	/** What is in use when everything that nobody needs is gone. */
	private static long memoryInUse() {
		Runtime runtime = Runtime.getRuntime();
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 4; i++) {
			System.gc();
			least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
		}
		return least;
	}
}
