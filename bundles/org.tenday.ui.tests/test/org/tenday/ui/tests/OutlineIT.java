package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;
import org.tenday.ui.StableId;
import org.tenday.ui.tests.harness.Screenshots;

/** A trainer finds the way in an editor by its outline, and looks up what its forms do not say. */
@ExtendWith(Screenshots.class)
class OutlineIT {

	private static final String SHOW_VIEW = "org.eclipse.ui.views.showView";

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
		desk.session("Walk the pathway");
	}

	@AfterEach
	void closeTheProgramme() {
		desk.ui.run(() -> List.of(IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET)
				.forEach(view -> Desk.page().hideView(Desk.page().findView(view))));
		desk.close();
	}

	private void show(String view) {
		desk.commands.run(SHOW_VIEW, Map.of(SHOW_VIEW + ".viewId", view));
	}

	@Test
	void whatIsChosenInOneIsChosenInTheOther() throws IOException {
		show(IPageLayout.ID_PROP_SHEET);
		show(IPageLayout.ID_OUTLINE);
		assertEquals(2, desk.ui.find("outline.tree").items().size());
		desk.ui.find("outline.tree").focus().choose("Draw the map");
		desk.ui.await("the session in the editor", () -> desk.ui.is("session.title", title -> title.text().equals("Draw the map")));
		desk.ui.await("the start of the session", () -> properties().contains("Start=10:30 on day 1"));
		Screenshots.keep("outline");
		assertTrue(desk.commands.isEnabled("org.tenday.ui.command.check"), "the outline is about the programme of its editor");
		desk.ui.find("sessions.tree").focus().choose("Walk the pathway");
		desk.ui.await("the session in the outline", () -> chosenInOutline().startsWith("Walk the pathway"));
		desk.ui.await("the properties of the other session", () -> properties().contains("Start=09:30 on day 1"));
	}

	private static String chosenInOutline() {
		return trees().filter(tree -> "outline.tree".equals(StableId.of(tree).orElse(""))).flatMap(
				tree -> Arrays.stream(tree.getSelection())).map(TreeItem::getText).findFirst().orElse("");
	}

	/** The lines of the platform's own view. */
	private static List<String> properties() {
		return trees().filter(tree -> tree.getColumnCount() == 2 && tree.getColumn(0).getText().equals("Property"))
				.flatMap(tree -> Arrays.stream(tree.getItems())).map(item -> item.getText(0) + "=" + item.getText(1)).toList();
	}

	private static Stream<Tree> trees() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(OutlineIT::trees);
	}

	private static Stream<Tree> trees(Control control) {
		return switch (control) {
		case Tree tree -> Stream.of(tree);
		case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(OutlineIT::trees);
		default -> Stream.empty();
		};
	}
}
