package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.widgets.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;
import org.tenday.ui.StableId;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;

/** A trainer works in the dark. */
@ExtendWith(Screenshots.class)
class DarkThemeIT {

	private static final String APPEARANCE = "org.eclipse.ui.preferencePages.Views";

	/** What the Web Content Accessibility Guidelines ask of text. */
	private static final double ENOUGH = 4.5;

	/** What they ask of graphics. */
	private static final double ENOUGH_OF_A_GRAPHIC = 3;

	/** As wide as an icon and the gap after it. */
	private static final int ICON = 19;

	/** As wide as the margins of a page are at least. */
	private static final int MARGIN = 6;

	/** From the edge of a card to its words. */
	private static final int CARD_PADDING = 5;

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		desk = new Desk(Given.twoDays(temp.resolve("footprints")));
		choose("Dark");
	}

	@AfterEach
	void closeTheProgramme() {
		choose("Light");
		desk.close();
	}

	/** Chooses a theme as a user does: on the platform's page of preferences, without starting again. */
	private void choose(String theme) {
		desk.ui.start(() -> PreferencesUtil
				.createPreferenceDialogOn(Desk.page().getWorkbenchWindow().getShell(), APPEARANCE, null, null).open());
		Combo themes = desk.ui.awaitValue("the choice of themes",
				() -> controls().filter(Combo.class::isInstance).map(Combo.class::cast)
						.filter(combo -> Arrays.stream(combo.getItems()).anyMatch(item -> item.startsWith("Dark"))).findFirst());
		desk.ui.run(() -> {
			themes.select(index(themes, theme));
			themes.notifyListeners(SWT.Selection, new Event());
		});
		desk.ui.start(() -> button("Apply and Close").orElseThrow().notifyListeners(SWT.Selection, new Event()));
		desk.ui.await("the page to be closed", () -> {
			button("Don").ifPresent(later -> later.notifyListeners(SWT.Selection, new Event()));
			return themes.isDisposed();
		});
	}

	private static int index(Combo themes, String theme) {
		for (int i = 0; i < themes.getItemCount(); i++) {
			if (themes.getItem(i).startsWith(theme)) {
				return i;
			}
		}
		throw new AssertionError("no theme " + theme + " among " + Arrays.toString(themes.getItems()));
	}

	private static Optional<Button> button(String words) {
		return controls().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").startsWith(words)).findFirst();
	}

	private static Stream<Control> controls() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(DarkThemeIT::within);
	}

	private static Stream<Control> within(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(DarkThemeIT::within))
				: Stream.of(control);
	}

	@Test
	void theBoardCanBeReadInTheDark() throws IOException {
		desk.ui.find("navigator.tree").open("Footprints", "One day");
		desk.ui.find("board.card.1.1");
		desk.ui.await("a page that is dark to its edges", () -> pageShines(page -> luminance(page) < 0.2));
		Screenshots.keep("dark-board");
		for (String card : new String[]{ "board.card.1.1", "board.card.1.2", "board.card.1.3" }) {
			double ratio = desk.ui.get(() -> contrast(card));
			assertTrue(ratio >= ENOUGH, card + ": text stands out from its ground by no more than " + ratio);
		}
		RGB ground = desk.ui.get(() -> commonest(picture("board.card.1.2")));
		assertTrue(luminance(ground) < 0.2, "the dark theme is on: " + ground);
	}

	@Test
	void aPageThatIsOpenFollowsTheTheme() throws IOException {
		desk.ui.find("navigator.tree").open("Footprints", "One day");
		desk.ui.find("board.card.1.1");
		choose("Light");
		desk.ui.await("a light page", () -> pageShines(ground -> luminance(ground) > 0.7));
		choose("Dark");
		desk.ui.await("a page that is dark to its edges again", () -> pageShines(ground -> luminance(ground) < 0.2));
		Screenshots.keep("dark-page-followed");
		Form page = desk.ui.get(DarkThemeIT::page);
		RGB ground = desk.ui.get(() -> commonest(seen(page.getHead(), page.getHead().getClientArea())));
		double ratio = desk.ui.get(() -> ratio(luminance(page.getHead().getForeground().getRGB()), luminance(ground)));
		assertTrue(ratio >= ENOUGH, "the title stands out from the head by no more than " + ratio);
	}

	/** Whether the head of the page in front and every one of its margins, as they are on the screen, are as wanted. */
	private static boolean pageShines(Predicate<RGB> wanted) {
		Form page = page();
		Point size = page.getBody().getSize();
		return Stream.of(seen(page.getHead(), page.getHead().getClientArea()), seen(page.getBody(), new Rectangle(0, 0, MARGIN, size.y)),
				seen(page.getBody(), new Rectangle(size.x - MARGIN, 0, MARGIN, size.y)),
				seen(page.getBody(), new Rectangle(0, size.y - MARGIN, size.x, MARGIN))).map(DarkThemeIT::commonest).allMatch(wanted);
	}

	private static Form page() {
		return controls().filter(Form.class::isInstance).filter(Control::isVisible).map(Form.class::cast).findFirst().orElseThrow();
	}

	@Test
	void theRestOfTheWindowShowsInTheDark() throws IOException {
		desk.session("Draw the map");
		desk.ui.find("sessions.tree").choose("Draw the map", "Your map");
		desk.ui.find("block.task").typeOver("Draw it. **TBC**\n");
		desk.commands.run("org.tenday.ui.command.check");
		desk.ui.await("findings", () -> desk.ui.is("findings.table", table -> !table.rows().isEmpty()));
		Screenshots.keep("dark-module-findings");
		RGB ground = desk.ui.get(() -> commonest(picture("findings.table")));
		assertTrue(luminance(ground) < 0.2, "the list of findings is dark: " + ground);
		assertTrue(desk.ui.get(() -> luminance(commonest(picture("block.task")))) < 0.2, "the field for text is dark");
		desk.ui.run(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(Desk.page().getWorkbenchWindow(), false));
		desk.ui.find("welcome.org.tenday.ui.command.openSample");
		Screenshots.keep("dark-welcome");
		desk.ui.run(() -> PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro()));
	}

	@Test
	void theIconOfAChosenRowStandsOutInBothThemes() throws IOException {
		desk.session("Draw the map");
		for (String theme : new String[]{ "Dark", "Light" }) {
			choose(theme);
			desk.ui.find("sessions.tree").choose("Draw the map", "Your map");
			Screenshots.keep("chosen-row-" + theme.toLowerCase(Locale.ROOT));
			int count = desk.ui.get(() -> standingOut(beforeTheWords("sessions.tree")));
			assertTrue(count > 50, "no more than " + count + " pixels of the icon stand out from a chosen row, " + theme);
		}
	}

	/** Where the icon of the chosen row of a tree is, a leaf. */
	private static ImageData beforeTheWords(String id) {
		Tree tree = (Tree) control(id);
		Rectangle words = tree.getSelection()[0].getTextBounds(0);
		return seen(tree, new Rectangle(words.x - ICON, words.y, ICON, words.height));
	}

	/** How many pixels differ enough from the one in the upper left corner. */
	private static int standingOut(ImageData picture) {
		double ground = luminance(picture.palette.getRGB(picture.getPixel(0, 0)));
		int count = 0;
		for (int x = 0; x < picture.width; x++) {
			for (int y = 0; y < picture.height; y++) {
				if (ratio(luminance(picture.palette.getRGB(picture.getPixel(x, y))), ground) >= ENOUGH_OF_A_GRAPHIC) {
					count++;
				}
			}
		}
		return count;
	}

	@Test
	void theImportWizardCanBeReadInTheDark() throws IOException {
		Path table = Files.writeString(temp.resolve("words.csv"), "Term,Definition\nPathway,A way of care.\nRegister,A list of people.\n");
		desk.answers.close();
		desk.commands.start("org.tenday.ui.command.import");
		try {
			desk.ui.find("import.source").typeOver(table.toString());
			desk.ui.await("the table", () -> desk.ui.is("import.state", state -> state.text().contains("2 glossary entries")));
			assertReadable("import.state", "dark-import-source");
			next();
			assertReadable("import.pieces", "dark-import-pieces");
			assertReadable("import.count", "dark-import-pieces");
			next();
			assertReadable("import.new", "dark-import-place");
		} finally {
			desk.ui.find("import.cancel").click();
			desk.ui.await("the wizard to close", () -> !desk.ui.has("import.cancel"));
			desk.answers.open();
		}
	}

	private void next() {
		desk.ui.await("the next page to be ready", () -> desk.ui.is("import.next", Handle::isEnabled));
		desk.ui.find("import.next").click();
	}

	private void assertReadable(String id, String screenshot) throws IOException {
		desk.ui.find(id);
		desk.ui.await(id + " to be drawn", () -> most(picture(id)) >= ENOUGH);
		Screenshots.keep(screenshot);
		RGB ground = desk.ui.get(() -> commonest(picture(id)));
		assertTrue(luminance(ground) < 0.2, id + " is dark: " + ground);
	}

	private static Control control(String id) {
		return controls().filter(each -> each.isVisible() && id.equals(StableId.of(each).orElse(""))).findFirst().orElseThrow();
	}

	private static ImageData picture(String id) {
		Control control = control(id);
		Point size = control.getSize();
		// The border, and the stripe at the left of a card, are not what words stand on.
		int margin = 6;
		return seen(control, new Rectangle(margin, margin, size.x - 2 * margin, size.y - 2 * margin));
	}

	/** What the screen shows of a part of a control. */
	private static ImageData seen(Control control, Rectangle part) {
		Point place = control.toDisplay(part.x, part.y);
		control.getDisplay().update();
		Image image = new Image(control.getDisplay(), part.width, part.height);
		GC screen = new GC(control.getDisplay());
		try {
			screen.copyArea(image, place.x, place.y);
			return image.getImageData();
		} finally {
			screen.dispose();
			image.dispose();
		}
	}

	/** How the minutes at the right of a card's first line stand out, where nothing but these words is drawn. */
	private static double contrast(String card) {
		Control control = control(card);
		GC measure = new GC(control);
		Point words = measure.textExtent("15 min");
		measure.dispose();
		Rectangle place = new Rectangle(control.getSize().x - CARD_PADDING - words.x, CARD_PADDING, words.x, words.y);
		return most(seen(control, place));
	}

	/** How far the words in a picture stand out from the ground. */
	private static double most(ImageData picture) {
		double ground = luminance(commonest(picture));
		double most = 1;
		for (int x = 0; x < picture.width; x++) {
			for (int y = 0; y < picture.height; y++) {
				most = Math.max(most, ratio(luminance(picture.palette.getRGB(picture.getPixel(x, y))), ground));
			}
		}
		return most;
	}

	private static double ratio(double one, double other) {
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	private static RGB commonest(ImageData picture) {
		Map<RGB, Integer> counts = new HashMap<>();
		for (int x = 0; x < picture.width; x++) {
			for (int y = 0; y < picture.height; y++) {
				counts.merge(picture.palette.getRGB(picture.getPixel(x, y)), 1, Integer::sum);
			}
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}

	/** As the guidelines work it out, 0 to 1. */
	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
