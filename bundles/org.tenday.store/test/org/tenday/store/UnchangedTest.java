package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.ModuleId;

class UnchangedTest {

	private static final String TEAM = "modules/02-team.module.yaml";

	@TempDir
	Path temp;

	private ProgrammeFolder folder;

	@BeforeEach
	void makeFolder() throws Exception {
		folder = ProgrammeFolder.create(temp.resolve("copd"), Samples.programme(), Map.of(), CoreTypes::recordOf);
	}

	private Path file(String name) {
		return folder.path().resolve(name);
	}

	@Test
	void whatNobodyHasTouchedIsNotReadAgain() {
		ProgrammeFolder same = folder.unchanged().orElseThrow();
		assertSame(folder.programme(), same.programme());
		assertEquals(folder.path(), same.path());
	}

	@Test
	void whatWasSavedHereIsUnchanged() throws StoreException {
		ProgrammeFolder saved = folder.save(folder.programme().withModule(new ModuleId("team"), module -> module.withAim("Together.")));
		assertTrue(saved.unchanged().isPresent());
		assertFalse(folder.unchanged().isPresent(), "the state before");
	}

	@Test
	void anyOtherByteIsAChange() throws IOException {
		for (String name : new String[]{ "programme.yaml", "media/media.yaml", TEAM }) {
			byte[] before = Files.readAllBytes(file(name));
			Files.writeString(file(name), "# my note\n", StandardOpenOption.APPEND);
			assertFalse(folder.unchanged().isPresent(), name);
			Files.write(file(name), before);
			assertTrue(folder.unchanged().isPresent(), name);
		}
	}

	@Test
	void filesThatComeAndGoAreAChange() throws IOException {
		Files.copy(file(TEAM), file("modules/03-more.module.yaml"));
		assertFalse(folder.unchanged().isPresent());
		Files.delete(file("modules/03-more.module.yaml"));
		assertTrue(folder.unchanged().isPresent());
		Files.delete(file(TEAM));
		assertFalse(folder.unchanged().isPresent());
	}

	@Test
	void aFolderThatIsGoneIsAChange() throws IOException {
		Files.move(folder.path(), temp.resolve("away"));
		assertFalse(folder.unchanged().isPresent());
	}

	@Test
	void whatCouldNotBeReadIsLookedAtAnew() throws Exception {
		Files.writeString(file(TEAM), "nonsense: [");
		ProgrammeFolder broken = ProgrammeFolder.open(folder.path(), CoreTypes::recordOf);
		assertEquals(1, broken.programme().modules().size());
		assertFalse(broken.unchanged().isPresent());
		try (Stream<Path> files = Files.list(file("modules"))) {
			assertEquals(2, files.count());
		}
	}
}
