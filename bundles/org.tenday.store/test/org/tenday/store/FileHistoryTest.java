package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.store.FileHistory.Version;

/** Every saving leaves the version before to be brought back. */
class FileHistoryTest {

	private static final ModuleId TEAM = new ModuleId("team");
	private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

	@TempDir
	Path temp;
	private ProgrammeFolder folder;
	private FileHistory history;

	@BeforeEach
	void makeFolder() throws Exception {
		folder = ProgrammeFolder.create(temp.resolve("copd"), Samples.programme(), Map.of(), CoreTypes::recordOf);
		history = new FileHistory(folder.path(), CoreTypes::recordOf);
	}

	/** Saves an aim, as at a given time: versions are told apart by when they were written, however fast this test is. */
	private void save(String aim, Instant at) throws Exception {
		folder = folder.save(folder.programme().withModule(TEAM, module -> module.withAim(aim)));
		history.keep();
		Files.setLastModifiedTime(file(), FileTime.from(at));
	}

	private Path file() {
		return folder.fileOf(TEAM).orElseThrow();
	}

	@Test
	void whatWasSavedBeforeIsThereNewestFirstAndCanBeRead() throws Exception {
		assertEquals(List.of(), history.of(file()));
		Files.setLastModifiedTime(file(), FileTime.from(START));
		save("One.", START.plusSeconds(60));
		save("Two.", START.plusSeconds(120));
		save("Three.", START.plusSeconds(180));
		List<Version> versions = history.of(file());
		assertEquals(List.of(START.plusSeconds(120), START.plusSeconds(60), START), versions.stream().map(Version::at).toList());
		assertEquals("Two.", history.module(versions.get(0)).aim());
		assertEquals(Samples.programme().module(TEAM).orElseThrow(), history.module(versions.get(2)));
		assertTrue(FileHistory.text(versions.get(1).copy()).contains("aim: One."));
		assertEquals(List.of(), history.of(folder.programmeFile()), "nothing else was saved");
	}

	@Test
	void versionsThatWereWrittenAtTheSameTimeAreAllKept() throws Exception {
		Files.setLastModifiedTime(file(), FileTime.from(START));
		save("One.", START);
		save("Two.", START);
		save("Three.", START.plusSeconds(60));
		history.keep();
		List<Version> versions = history.of(file());
		assertEquals(List.of(START.plusMillis(2), START.plusMillis(1), START), versions.stream().map(Version::at).toList(),
				"and none twice, however often it is kept");
		assertEquals("Two.", history.module(versions.get(0)).aim());
		assertEquals("One.", history.module(versions.get(1)).aim());
	}

	@Test
	void aModuleThatHasMovedKeepsItsHistory() throws Exception {
		save("One.", START);
		Path before = file();
		folder = folder.save(folder.programme().withModules(folder.programme().modules().reversed()));
		history.keep();
		assertTrue(!before.equals(file()), before + " should have another number now");
		assertTrue(history.of(file()).size() >= 1);
	}

	@Test
	void theProgrammesOwnFileComesBackWithTheModulesOfToday() throws Exception {
		Programme before = folder.programme();
		folder = folder.save(before.withAbout(before.about().withAim("Another aim.")));
		history.keep();
		Version version = history.of(folder.programmeFile()).getFirst();
		Programme today = folder.programme().withModule(TEAM, module -> module.withAim("Of today."));
		assertEquals(before.withModules(today.modules()), history.programme(version, today));
	}

	@Test
	void theOldestAreGivenUp() throws Exception {
		Files.setLastModifiedTime(file(), FileTime.from(START.minusSeconds(1)));
		for (int i = 0; i <= FileHistory.MOST + 2; i++) {
			save("Aim " + i + ".", START.plusSeconds(i));
		}
		List<Version> versions = history.of(file());
		assertEquals(FileHistory.MOST, versions.size());
		assertEquals("Aim " + (FileHistory.MOST + 1) + ".", history.module(versions.getFirst()).aim());
	}

	@Test
	void whatCannotBeReadIsSaid() throws Exception {
		save("One.", START);
		save("Two.", START.plusSeconds(60));
		Version version = history.of(file()).getFirst();
		Files.delete(version.copy());
		Files.writeString(version.copy(), "format: 1\nkind: programme\n");
		assertTrue(assertThrows(StoreException.class, () -> history.module(version)).getMessage().contains(version.copy().toString()));
	}

	@Test
	void theWordsThatSavingWouldWriteAreKnownBeforeItDoes() throws Exception {
		Programme changed = folder.programme().withModule(TEAM, module -> module.withAim("Soon."));
		List<FileChange> changes = folder.changes(changed);
		folder.save(changed);
		assertEquals(List.of(new FileChange(file(), file(), Files.readString(file()))), changes);
	}
}
