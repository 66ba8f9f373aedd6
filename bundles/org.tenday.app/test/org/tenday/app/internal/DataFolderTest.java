package org.tenday.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DataFolderTest {

	private static final Path HOME = Path.of("/people/ann").toAbsolutePath();

	@Test
	void isWhereEachSystemKeepsSuchThings() {
		assertEquals(HOME.resolve(".local/share/tenday"), DataFolder.of("Linux", Map.of(), HOME));
		assertEquals(HOME.resolve("Library/Application Support/Tenday"), DataFolder.of("Mac OS X", Map.of(), HOME));
		assertEquals(HOME.resolve("AppData/Local/Tenday"), DataFolder.of("Windows 11", Map.of(), HOME));
	}

	@Test
	void followsTheUsersOwnChoice() {
		Path chosen = HOME.resolve("elsewhere");
		assertEquals(chosen.resolve("tenday"), DataFolder.of("Linux", Map.of("XDG_DATA_HOME", chosen.toString()), HOME));
		assertEquals(chosen.resolve("Tenday"), DataFolder.of("Windows 11", Map.of("LOCALAPPDATA", chosen.toString()), HOME));
	}

	@Test
	void ignoresAChoiceThatDependsOnWhereTendayWasStarted() {
		assertEquals(HOME.resolve(".local/share/tenday"), DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "data"), HOME));
		assertEquals(HOME.resolve(".local/share/tenday"), DataFolder.of("Linux", Map.of("XDG_DATA_HOME", ""), HOME));
	}
}
