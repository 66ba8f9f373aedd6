package org.tenday.ui.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.ui.internal.Given;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.Question;

/** One programme that can't be restored takes nothing from the others. */
class RestoringTest {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	@TempDir
	Path temp;
	private final OpenProgrammes programmes = new OpenProgrammes(folder -> ProgrammeFolder.open(folder, Given.AREAS::recordOf));
	private final List<Exception> logged = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private final List<Path> folders = new ArrayList<>();
	private RecoveryPlace place;

	@BeforeEach
	void putTwoAside() throws Exception {
		for (String name : List.of("one", "two")) {
			OpenProgramme open = Given.open(Files.createDirectories(temp.resolve(name)));
			open.edit("Change aim", programme -> programme.withModule(Given.MODULE, module -> module.withAim("Not saved.")));
			next().keep(open.path(), open.programme(), NOON);
			folders.add(open.path());
		}
		place = next();
	}

	private RecoveryPlace next() {
		return new RecoveryPlace(temp.resolve("recovery"), Given.AREAS::recordOf);
	}

	/** Somebody who gives the same answer to every question. */
	private Dialogs answering(String words) {
		return (Dialogs) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{ Dialogs.class }, (proxy, method, given) -> {
			if (method.getName().equals("problem")) {
				problems.add((String) given[1]);
				return null;
			}
			Map<?, String> answers = ((Question<?>) given[0]).answers();
			return answers.entrySet().stream().filter(answer -> answer.getValue().equals(words)).findFirst().map(Map.Entry::getKey)
					.or(Optional::empty);
		});
	}

	private void offer(String answer, Executor editing) throws Exception {
		new Restoring(place, programmes, () -> answering(answer), editing).offerAll(logged::add);
	}

	@Test
	void whatIsRestoredIsUnsavedAndStaysAsideUntilItIsSaved() throws Exception {
		offer("Restore", Runnable::run);
		assertEquals(List.of(), problems);
		assertEquals(2, programmes.all().size());
		for (OpenProgramme open : programmes.all()) {
			assertTrue(open.isDirty());
			assertEquals("Not saved.", open.programme().module(Given.MODULE).orElseThrow().aim());
		}
		assertEquals(List.of(), place.waiting(), "nothing is offered twice");
		assertEquals(2, next().waiting().size());
	}

	@Test
	void aCopyThatCannotBeReadIsToldAndTheOtherIsRestored() throws Exception {
		Recovered bad = place.waiting().getFirst();
		Files.writeString(bad.copy().resolve("programme.yaml"), "no programme");
		offer("Restore", Runnable::run);
		assertEquals(1, problems.size());
		assertTrue(problems.getFirst().contains(bad.copy().toString()), problems.getFirst());
		assertEquals(folders.stream().filter(folder -> !folder.equals(bad.folder())).toList(),
				programmes.all().stream().map(OpenProgramme::path).toList());
		assertEquals(List.of(bad), place.waiting());
	}

	@Test
	void whatCouldNotBeAppliedIsStillThere() throws Exception {
		offer("Restore", edit -> {
			throw new IllegalStateException("No edits now.");
		});
		assertEquals(2, problems.size());
		assertEquals(2, logged.size());
		assertEquals(2, place.waiting().size());
	}

	@Test
	void whatIsPutOffIsAskedTheNextTimeAndWhatIsGivenUpIsNot() throws Exception {
		offer("Ask me the next time", Runnable::run);
		assertEquals(2, next().waiting().size());
		offer("Give them up", Runnable::run);
		assertEquals(List.of(), next().waiting());
		assertEquals(List.of(), programmes.all());
	}
}
