package org.tenday.ui.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Programme;
import org.tenday.ui.internal.Given;

/** What is put aside can be had back. */
class RecoveryPlaceTest {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	@TempDir
	Path temp;
	private OpenProgramme open;
	private RecoveryPlace place;

	@BeforeEach
	void open() throws Exception {
		open = Given.open(temp);
		place = new RecoveryPlace(temp.resolve("recovery"), Given.AREAS::recordOf);
	}

	/** The place as the next run finds it. */
	private RecoveryPlace next() {
		return new RecoveryPlace(temp.resolve("recovery"), Given.AREAS::recordOf);
	}

	@Test
	void whatAnEarlierRunPutAsideStaysUntilTheUserHasDecided() throws Exception {
		place.keep(open.path(), open.programme(), NOON);
		RecoveryPlace second = next();
		Recovered recovered = second.waiting().getFirst();
		second.keep(open.path(), open.programme(), NOON.plusSeconds(60));
		second.keep(open.path(), open.programme(), NOON.plusSeconds(120));
		assertEquals(List.of(recovered), second.waiting(), "putting aside leaves it");
		second.forget(open.path());
		assertEquals(List.of(recovered), next().waiting(), "and so does saving");
		second.takeOver(recovered);
		assertEquals(List.of(), second.waiting());
		assertEquals(List.of(recovered), next().waiting(), "restored and not yet saved");
		second.forgetAll();
		assertEquals(List.of(), next().waiting());
	}

	@Test
	void whatIsGivenUpGoesAlone() throws Exception {
		place.keep(open.path(), open.programme(), NOON);
		next().keep(open.path(), open.programme(), NOON.plusSeconds(60));
		RecoveryPlace third = next();
		third.giveUp(third.waiting().getFirst());
		assertEquals(List.of(NOON), third.waiting().stream().map(Recovered::at).toList(), "what was put off before is still to be decided");
	}

	@Test
	void theLastThatWasPutAsideComesBackAsItWas() throws Exception {
		assertEquals(List.of(), next().waiting());
		place.keep(open.path(), open.programme(), NOON);
		open.edit("Change aim", programme -> programme.withModule(Given.MODULE, module -> module.withAim("Written after noon.")));
		place.keep(open.path(), open.programme(), NOON.plusSeconds(60));
		assertEquals(List.of(), place.waiting(), "this run goes on with its own");
		Recovered recovered = next().waiting().getFirst();
		assertEquals(open.path(), recovered.folder());
		assertEquals(NOON.plusSeconds(60), recovered.at());
		Programme read = next().read(recovered);
		assertEquals(open.programme(), read, "with what an absent plug-in wrote");
		assertEquals(1, next().waiting().size(), "one for each programme");
		try (Stream<Path> copies = Files.list(recovered.copy().getParent())) {
			assertEquals(2, copies.count(), "the copy and the note: what was put aside before is given up");
		}
	}

	@Test
	void whatIsForgottenIsNotOffered() throws Exception {
		place.keep(open.path(), open.programme(), NOON);
		place.keep(temp.resolve("other"), open.programme(), NOON);
		place.forget(open.path());
		assertEquals(List.of(temp.resolve("other")), next().waiting().stream().map(Recovered::folder).toList());
		place.forget(temp.resolve("other"));
		try (Stream<Path> left = Files.list(temp.resolve("recovery"))) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void theProgrammesOwnFolderIsNotTouched() throws Exception {
		try (Stream<Path> before = Files.walk(open.path())) {
			List<Path> files = before.toList();
			place.keep(open.path(), open.programme(), NOON);
			try (Stream<Path> after = Files.walk(open.path())) {
				assertEquals(files, after.toList());
			}
		}
		assertFalse(Files.exists(open.path().resolve(".tenday")));
	}
}
