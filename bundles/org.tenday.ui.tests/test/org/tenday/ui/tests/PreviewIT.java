package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.BlockId;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.preview.PreviewView;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** The preview shows what is being written, as it is printed. */
@ExtendWith(Screenshots.class)
class PreviewIT {

	private static final String SHOW = "org.eclipse.ui.views.showView";
	private static final BlockId TEXT = new BlockId("walk-text");

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openASession() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
		desk.commands.run(SHOW, Map.of(SHOW + ".viewId", PreviewView.ID));
		desk.session("Walk the pathway");
	}

	@AfterEach
	void closeTheProgramme() {
		desk.ui.run(() -> Desk.page().hideView(view()));
		desk.close();
	}

	@Test
	void theSessionOfACardThatIsChosenOnTheBoardIsShown() {
		awaitWords("Why we walk");
		desk.ui.find("navigator.tree").open("Footprints", "One day");
		desk.ui.find("board.card.1.3").focus();
		awaitWords("Your map");
		desk.ui.find("board.card.1.2").focus();
		desk.ui.find("board.card.1.1").focus();
		awaitWords("Why we walk");
	}

	private void awaitWords(String words) {
		desk.ui.await("a page with \"" + words + "\"", () -> view().words().contains(words));
	}

	/** On the window's thread. */
	private static PreviewView view() {
		return (PreviewView) Desk.page().findView(PreviewView.ID);
	}

	/** Chooses what is shown, from the choices that the toolbar drops down. */
	private void choose(String words) {
		desk.ui.run(() -> {
			IContributionItem first = view().getViewSite().getActionBars().getToolBarManager().getItems()[0];
			Menu menu = ((ActionContributionItem) first).getAction().getMenuCreator().getMenu(view().getSite().getShell());
			menu.notifyListeners(SWT.Show, new Event());
			MenuItem choice = Arrays.stream(menu.getItems()).filter(item -> item.getText().equals(words)).findFirst().orElseThrow();
			choice.setSelection(true);
			choice.notifyListeners(SWT.Selection, new Event());
		});
	}

	private Handle page() {
		return desk.ui.find("preview.page");
	}

	@Test
	void whatIsTypedIsSeenAsItIsPrinted() throws IOException {
		desk.ui.find("sessions.tree").choose("Walk the pathway", "Why we walk");
		awaitWords("A pathway leaves footprints.");
		int before = page().picture();
		desk.ui.find("block.text").typeOver("A pathway leaves **traces**.\n\n- in the ward\n- in the community\n");
		awaitWords("A pathway leaves traces.");
		assertFalse(before == page().picture(), "the picture is another one");
		assertEquals("Page 1 of 1", desk.ui.find("preview.state").text());
		Screenshots.keep("preview");
		desk.commands.run(Desk.UNDO);
		awaitWords("A pathway leaves footprints.");
		assertEquals(before, page().picture());
	}

	@Test
	void aClickOnThePageGoesToTheBlock() {
		awaitWords("A pathway leaves footprints.");
		assertTrue(desk.ui.has("session.title"));
		Point block = desk.ui.get(() -> view().placeOf(TEXT)).orElseThrow();
		page().click(new Point(block.x + 40, block.y + 40));
		desk.ui.await("the block's editor", () -> desk.ui.is("block.text", field -> field.text().startsWith("A pathway")));
		page().click(new Point(block.x + 40, block.y - 10));
		desk.ui.await("the session's editor", () -> desk.ui.has("session.title"));
	}

	@Test
	void slidesAndTheGuideAreShown() throws IOException {
		desk.ui.find("sessions.tree").choose("Draw the map", "Your map");
		awaitWords("Your map");
		assertFalse(desk.ui.get(() -> view().words()).contains("Every step has a source."), "the solution is not for learners");
		choose("Trainer guide");
		awaitWords("Every step has a source.");
		choose("Slides");
		desk.ui.await("slides", () -> desk.ui.is("preview.state", state -> state.text().startsWith("Slide 1 ")));
		awaitWords("30 minutes");
		Screenshots.keep("preview-slides");
		choose("Handbook");
		desk.ui.await("the handbook", () -> desk.ui.is("preview.state", state -> state.text().startsWith("Page ")));
	}

	@Test
	void anotherSessionThatIsSelectedIsShown() {
		awaitWords("Why we walk");
		desk.ui.find("sessions.tree").choose("Draw the map");
		awaitWords("Your map");
		desk.commands.run(Desk.CLOSE);
		desk.ui.await("the preview to be empty", () -> view().words().isEmpty());
		assertTrue(desk.ui.find("preview.state").text().startsWith("Choose a session"));
	}
}
