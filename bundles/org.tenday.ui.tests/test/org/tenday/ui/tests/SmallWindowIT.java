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
import org.tenday.ui.StableId;
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
	void theBoardAndTheModuleEditorFit() throws IOException {
		desk.ui.find("navigator.tree").open("Footprints", "One day");
		desk.ui.find("board.card.1.1");
		Screenshots.keep("small-board");
		assertEquals(List.of(), desk.ui.get(() -> cut(Desk.shell())));
		assertEquals(List.of(), beyond("board.timetable", "board.scrolled", "board.card.1.1", "board.card.1.3", "board.card.2.1"));
		desk.session("Draw the map");
		Screenshots.keep("small-module");
		assertEquals(List.of(), desk.ui.get(() -> cut(Desk.shell())));
		assertEquals(List.of(), beyond("sessions.tree", "session.title", "session.minutes"));
	}

	@Test
	void theExportDialogFitsAndCutsNoButton() throws IOException {
		dialogFits("export", "org.tenday.ui.command.export");
	}

	@Test
	void theDialogForANewProgrammeFitsAndCutsNoButton() throws IOException {
		dialogFits("newProgramme", "org.tenday.ui.command.newProgramme");
	}

	@Test
	void theImportWizardFitsAndCutsNoButton() throws IOException {
		dialogFits("import", "org.tenday.ui.command.import", "import.next");
	}

	private void dialogFits(String name, String command) throws IOException {
		dialogFits(name, command, name + ".ok");
	}

	/** Opens a dialog, looks at it and closes it. */
	private void dialogFits(String name, String command, String button) throws IOException {
		desk.answers.close();
		try {
			desk.commands.start(command);
			desk.ui.find(button);
			Screenshots.keep("small-" + name);
			Rectangle place = desk.ui.get(() -> Display.getCurrent().getActiveShell().getBounds());
			assertTrue(place.width <= WIDTH && place.height <= HEIGHT, "the dialog is larger than the window: " + place);
			Rectangle screen = desk.ui.get(() -> Display.getCurrent().getPrimaryMonitor().getClientArea());
			assertEquals(place, screen.intersection(place), "the dialog goes beyond the screen");
			assertEquals(List.of(), desk.ui.get(() -> cut(Display.getCurrent().getActiveShell())));
			desk.ui.button("Cancel").click();
			desk.ui.await("the dialog to close", () -> !desk.ui.has(button));
		} finally {
			desk.answers.open();
		}
	}

	/** Which of the controls with these ids are not wholly within the window. */
	private List<String> beyond(String... ids) {
		return desk.ui.get(() -> {
			Rectangle inside = inside(Desk.shell());
			return Arrays.stream(ids).filter(id -> within(Desk.shell()).filter(Control::isVisible)
					.filter(control -> StableId.of(control).filter(id::equals).isPresent()).noneMatch(control -> {
						Rectangle place = place(control);
						return place.equals(inside.intersection(place));
					})).toList();
		});
	}

	private static Rectangle inside(Shell shell) {
		return Display.getCurrent().map(shell, null, shell.getClientArea());
	}

	private static Rectangle place(Control control) {
		return Display.getCurrent().map(control.getParent(), null, control.getBounds());
	}

	/** The words of the buttons that are not wholly within the shell. */
	private static List<String> cut(Shell shell) {
		Rectangle inside = inside(shell);
		return within(shell).filter(Button.class::isInstance).filter(Control::isVisible).map(Button.class::cast)
				.filter(button -> !button.getText().isEmpty()).filter(button -> {
					Rectangle place = place(button);
					return !place.equals(inside.intersection(place)) || place.width < button.computeSize(-1, -1).x;
				}).map(Button::getText).toList();
	}

	private static Stream<Control> within(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(SmallWindowIT::within))
				: Stream.of(control);
	}
}
