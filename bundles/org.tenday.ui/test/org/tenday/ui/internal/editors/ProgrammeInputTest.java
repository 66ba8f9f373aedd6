package org.tenday.ui.internal.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.tenday.model.ModuleId;

class ProgrammeInputTest {

	private static Optional<ProgrammeInput> rememberedAndReadAgain(ProgrammeInput input) {
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.saveState(memento);
		return ProgrammeInput.read(memento);
	}

	@Test
	void inputsAreRemembered() {
		ProgrammeInput programme = ProgrammeInput.of(Path.of("courses", "copd programme"));
		ProgrammeInput module = ProgrammeInput.of(Path.of("courses", "copd programme"), new ModuleId("getting-the-data"));
		assertEquals(Optional.of(programme), rememberedAndReadAgain(programme));
		assertEquals(Optional.of(module), rememberedAndReadAgain(module));
	}

	@Test
	void aMementoOfAnotherKindIsNoInput() {
		assertEquals(Optional.empty(), ProgrammeInput.read(XMLMemento.createWriteRoot("input")));
	}

	@Test
	void theTabSaysWhatItIsBeforeTheProgrammeHasBeenRead() {
		assertEquals("copd", ProgrammeInput.of(Path.of("courses", "copd")).getName());
		assertEquals("getting-the-data", ProgrammeInput.of(Path.of("courses", "copd"), new ModuleId("getting-the-data")).getName());
	}
}
