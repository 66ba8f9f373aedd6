package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Screenshots;

/** A trainer works in a window of 1280 by 720. */
@ExtendWith(Screenshots.class)
class SmallWindowIT {

	private static final int WIDTH = 1280;
	private static final int HEIGHT = 720;

	@TempDir
	private Path temp;
	private Desk desk;
	private Point before;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		desk = new Desk(Given.twoDays(temp.resolve("footprints")));
		before = desk.ui.get(() -> Desk.shell().getSize());
		desk.ui.run(() -> Desk.shell().setSize(WIDTH, HEIGHT));
		desk.ui.await("the small window", () -> Desk.shell().getSize().x <= WIDTH);
	}

	@AfterEach
	void closeTheProgramme() {
		desk.ui.run(() -> Desk.shell().setSize(before));
		desk.close();
	}

	@Test
	void theExportDialogFitsAndCutsNoButton() throws IOException {
		desk.session("Draw the map");
		Screenshots.keep("small-module");
		desk.answers.close();
		desk.commands.start("org.tenday.ui.command.export");
		desk.ui.find("export.ok");
		Screenshots.keep("small-export");
		Point size = desk.ui.get(() -> Display.getCurrent().getActiveShell().getSize());
		assertTrue(size.x <= WIDTH && size.y <= HEIGHT, "the dialog is larger than the window: " + size);
		assertEquals(List.of(), desk.ui.get(SmallWindowIT::cut));
		desk.ui.button("Cancel").click();
		desk.ui.await("the dialog to close", () -> !desk.ui.has("export.ok"));
		desk.answers.open();
	}

	/** The words of the buttons that are not wholly within the shell. */
	private static List<String> cut() {
		Shell shell = Display.getCurrent().getActiveShell();
		Rectangle inside = Display.getCurrent().map(shell, null, shell.getClientArea());
		return within(shell).filter(Button.class::isInstance).filter(Control::isVisible).map(Button.class::cast)
				.filter(button -> !button.getText().isEmpty()).filter(button -> {
					Rectangle place = Display.getCurrent().map(button.getParent(), null, button.getBounds());
					return !place.equals(inside.intersection(place)) || place.width < button.computeSize(-1, -1).x;
				}).map(Button::getText).toList();
	}

	private static Stream<Control> within(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(SmallWindowIT::within))
				: Stream.of(control);
	}
}
