package org.tenday.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;

class OpenProgrammesTest {

	@TempDir
	private Path temp;
	private final OpenProgrammes programmes = new OpenProgrammes(Given::read);

	@Test
	void aFolderIsOpenOnceHoweverItIsWritten() throws StoreException {
		Path folder = Given.folder(temp.resolve("footprints")).path();
		OpenProgramme first = programmes.open(folder);
		assertSame(first, programmes.open(folder.resolve("modules/..")));
		assertEquals(List.of(first), programmes.all());
		assertEquals(Optional.of(first), programmes.find(first.path()));
	}

	@Test
	void listenersAreToldOfOpeningAndClosing() throws StoreException {
		List<String> told = new ArrayList<>();
		programmes.addListener(new OpenProgrammes.Listener() {
			@Override
			public void opened(OpenProgramme programme) {
				told.add("opened");
			}

			@Override
			public void closed(OpenProgramme programme) {
				told.add("closed");
			}
		});
		OpenProgramme open = programmes.open(Given.folder(temp.resolve("footprints")).path());
		programmes.close(open);
		programmes.close(open);
		assertEquals(List.of("opened", "closed"), told);
		assertEquals(List.of(), programmes.all());
	}

	@Test
	void aFolderThatIsNotThereIsRefusedByName() {
		Path missing = temp.resolve("nowhere");
		StoreException refusal = assertThrows(StoreException.class, () -> programmes.open(missing));
		assertTrue(refusal.getMessage().contains(missing.toString()), refusal.getMessage());
		assertEquals(List.of(), programmes.all());
	}
}
