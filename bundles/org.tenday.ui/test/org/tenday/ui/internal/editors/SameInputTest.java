package org.tenday.ui.internal.editors;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.Test;
import org.tenday.model.ModuleId;

/** An editor that was open the last time is the one to show, though its title is not the name of its folder. */
class SameInputTest {

	private static final Path FOLDER = Path.of("sample");

	private static IEditorReference openOn(IEditorInput input) {
		return (IEditorReference) Proxy.newProxyInstance(SameInputTest.class.getClassLoader(), new Class<?>[]{ IEditorReference.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "getEditorInput" -> input;
				case "getName" -> "Learning health systems in ten days";
				default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	@Test
	void whatIsEditedTellsEditorsApart() {
		IEditorReference programme = openOn(ProgrammeInput.of(FOLDER));
		assertTrue(new SameInput().matches(programme, ProgrammeInput.of(FOLDER)));
		assertFalse(new SameInput().matches(programme, ProgrammeInput.of(FOLDER, new ModuleId("data"))));
		assertFalse(new SameInput().matches(programme, ProgrammeInput.of(Path.of("other"))));
	}
}
