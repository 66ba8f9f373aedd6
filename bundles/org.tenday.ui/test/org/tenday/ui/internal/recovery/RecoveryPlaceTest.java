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

	@Test
	void theLastThatWasPutAsideComesBackAsItWas() throws Exception {
		assertEquals(List.of(), place.waiting());
		place.keep(open.path(), open.programme(), NOON);
		open.edit("Change aim", programme -> programme.withModule(Given.MODULE, module -> module.withAim("Written after noon.")));
		place.keep(open.path(), open.programme(), NOON.plusSeconds(60));
		Recovered recovered = place.waiting().getFirst();
		assertEquals(open.path(), recovered.folder());
		assertEquals(NOON.plusSeconds(60), recovered.at());
		Programme read = new RecoveryPlace(temp.resolve("recovery"), Given.AREAS::recordOf).read(recovered);
		assertEquals(open.programme(), read, "with what an absent plug-in wrote");
		assertEquals(1, place.waiting().size(), "one for each programme");
		try (Stream<Path> copies = Files.list(recovered.copy().getParent())) {
			assertEquals(2, copies.count(), "the copy and the note: what was put aside before is given up");
		}
	}

	@Test
	void whatIsForgottenIsNotOffered() throws Exception {
		place.keep(open.path(), open.programme(), NOON);
		place.keep(temp.resolve("other"), open.programme(), NOON);
		place.forget(open.path());
		assertEquals(List.of(temp.resolve("other")), place.waiting().stream().map(Recovered::folder).toList());
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
