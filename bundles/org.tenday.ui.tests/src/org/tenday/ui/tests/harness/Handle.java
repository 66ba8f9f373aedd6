package org.tenday.ui.tests.harness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** One control of the window under test. */
public final class Handle {

	private final Ui ui;
	private final Control control;

	Handle(Ui ui, Control control) {
		this.ui = ui;
		this.control = control;
	}

	/** What the control shows. */
	public String text() {
		return ui.get(() -> switch (control) {
		case Text text -> text.getText();
		case StyledText text -> text.getText();
		case Combo combo -> combo.getText();
		case CCombo combo -> combo.getText();
		case Spinner spinner -> spinner.getText();
		case Label label -> label.getText();
		case CLabel label -> label.getText();
		case Button button -> button.getText();
		case Hyperlink link -> link.getText();
		case DateTime calendar -> LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()).toString();
		default -> throw new AssertionError(control + " shows no text");
		});
	}

	/** What the control says when the pointer rests on it. */
	public String toolTip() {
		return ui.get(control::getToolTipText);
	}

	/** The id of the help that F1 shows in the control; empty where there is none. */
	public String help() {
		return ui.get(() -> {
			for (Control each = control; each != null; each = each.getParent()) {
				if (each.getData("org.eclipse.ui.help") instanceof String id) {
					return id;
				}
			}
			return "";
		});
	}

	/** Whether the control takes what is typed and clicked now. */
	public boolean isEnabled() {
		return ui.get(control::isEnabled);
	}

	/** Whether the control has the focus now. */
	public boolean isFocused() {
		return ui.get(control::isFocusControl);
	}

	/** Whether all of the control is in sight: not scrolled away, nor outside the window. */
	public boolean isInSight() {
		return ui.get(() -> {
			Point size = control.getSize();
			for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
				Point at = ui.display().map(control, parent, 0, 0);
				Rectangle room = parent.getClientArea();
				if (!room.contains(at) || !room.contains(at.x + size.x - 1, at.y + size.y - 1)) {
					return false;
				}
			}
			return true;
		});
	}

	/** Whether a box is ticked. */
	public boolean isTicked() {
		return ui.get(((Button) control)::getSelection);
	}

	/** Which of the control's words are selected. */
	public String selected() {
		return ui.get(() -> switch (control) {
		case Text text -> text.getSelectionText();
		case StyledText text -> text.getSelectionText();
		default -> throw new AssertionError(control + " has no words to select");
		});
	}

	/** Selects all of the control's words. */
	public Handle selectAll() {
		ui.run(() -> {
			switch (control) {
			case Text text -> text.selectAll();
			case StyledText text -> text.selectAll();
			default -> throw new AssertionError(control + " has no words to select");
			}
		});
		return this;
	}

	/** Ticks a box, or unticks it. */
	public Handle tick() {
		ui.run(() -> {
			Button box = (Button) control;
			box.setSelection(!box.getSelection());
			box.notifyListeners(SWT.Selection, new Event());
		});
		return this;
	}

	/** Puts the focus into the control and waits until it is there. */
	public Handle focus() {
		ui.run(control::forceFocus);
		ui.await("the focus in " + control, control::isFocusControl);
		return this;
	}

	/** Replaces all of the control's text by typing over it, as somebody who had selected everything; then waits until it is there. */
	public Handle typeOver(String words) {
		focus();
		ui.run(() -> {
			switch (control) {
			case Text text -> {
				text.selectAll();
				text.insert(words);
			}
			case StyledText text -> {
				text.selectAll();
				text.insert(words);
				text.setCaretOffset(words.length());
			}
			case Spinner spinner -> {
				spinner.setSelection(Integer.parseInt(words));
				spinner.notifyListeners(SWT.Selection, new Event());
			}
			case Combo combo -> choose(combo, words);
			case DateTime calendar -> {
				LocalDate day = LocalDate.parse(words);
				calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
			}
			default -> throw new AssertionError(control + " cannot be typed into");
			}
		});
		ui.await(control + " to show " + words, () -> text().equals(words));
		return this;
	}

	private static void choose(Combo combo, String words) {
		int index = Arrays.asList(combo.getItems()).indexOf(words);
		if (index < 0) {
			throw new AssertionError("there is no \"" + words + "\" among " + Arrays.toString(combo.getItems()));
		}
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Clicks into the middle of the control. */
	public Handle click() {
		ui.run(() -> {
			switch (control) {
			case Button button -> button.notifyListeners(SWT.Selection, new Event());
			case Link link -> link.notifyListeners(SWT.Selection, new Event());
			default -> {
				Point size = control.getSize();
				mouse(SWT.MouseDown, size.x / 2, size.y / 2);
				mouse(SWT.MouseUp, size.x / 2, size.y / 2);
			}
			}
		});
		return this;
	}

	/** Clicks on a point of what a drawn control shows. */
	public Handle click(Point at) {
		ui.run(() -> {
			mouse(SWT.MouseDown, at.x, at.y);
			mouse(SWT.MouseUp, at.x, at.y);
		});
		return this;
	}

	/** A number that is another one when the control looks otherwise. */
	public int picture() {
		return ui.get(() -> {
			Point size = control.getSize();
			Image picture = new Image(control.getDisplay(), size.x, size.y);
			GC gc = new GC(picture);
			try {
				control.print(gc);
				return Arrays.hashCode(picture.getImageData().data);
			} finally {
				gc.dispose();
				picture.dispose();
			}
		});
	}

	/** The control itself, to be touched on the window's thread alone. */
	Control control() {
		return control;
	}

	/** How large the control is, in pixels. */
	public Point size() {
		return ui.get(control::getSize);
	}

	/** Where the middle of the control is on the screen. */
	Point middle() {
		return ui.get(() -> {
			Point size = control.getSize();
			return control.toDisplay(size.x / 2, size.y / 2);
		});
	}

	/** Takes the control by its lower edge and pulls it down by some pixels, without letting go. */
	public Handle pull(int by) {
		ui.run(() -> {
			Point size = control.getSize();
			mouse(SWT.MouseMove, size.x / 2, size.y - 2);
			mouse(SWT.MouseDown, size.x / 2, size.y - 2);
			mouse(SWT.MouseMove, size.x / 2, size.y - 2 + by);
		});
		return this;
	}

	/** Lets the button go over the control. */
	public Handle release() {
		ui.run(() -> mouse(SWT.MouseUp, 1, 1));
		return this;
	}

	/** Drags something that the control draws from one place in it to another, half way first, as a hand does. */
	public Handle drag(Point from, Point to) {
		ui.run(() -> {
			mouse(SWT.MouseDown, from.x, from.y);
			mouse(SWT.MouseMove, (from.x + to.x) / 2, (from.y + to.y) / 2);
			mouse(SWT.MouseMove, to.x, to.y);
			mouse(SWT.MouseUp, to.x, to.y);
		});
		return this;
	}

	private void mouse(int type, int x, int y) {
		Event event = new Event();
		event.type = type;
		event.button = 1;
		event.count = 1;
		event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
		event.x = x;
		event.y = y;
		control.notifyListeners(type, event);
	}

	/** Presses a key in the control: a character or an {@code SWT} key code, with {@code SWT.MOD1} and the like. */
	public Handle press(int modifiers, int key) {
		focus();
		ui.run(() -> {
			for (int type : new int[]{ SWT.KeyDown, SWT.KeyUp }) {
				Event event = new Event();
				event.stateMask = modifiers;
				event.keyCode = key;
				event.character = key < 0x100 ? (char) key : 0;
				// The workbench takes two keys of the same moment for one.
				event.time = (int) (System.nanoTime() / 1_000_000);
				// What a key does may take the control itself away, before the key comes up again.
				if (!control.isDisposed()) {
					control.notifyListeners(type, event);
				}
			}
		});
		return this;
	}

	/** Chooses the item of a tree that the labels lead to, each the beginning of what an item shows, and opens what lies above it. */
	public Handle choose(String... labels) {
		TreeItem item = item(labels);
		ui.run(() -> {
			Tree tree = (Tree) control;
			tree.setSelection(item);
			Event event = new Event();
			event.item = item;
			tree.notifyListeners(SWT.Selection, event);
		});
		return this;
	}

	/** Ticks the item of a tree that the labels lead to, or takes its tick away. */
	public Handle tickItem(String... labels) {
		TreeItem item = item(labels);
		ui.run(() -> {
			item.setChecked(!item.getChecked());
			Event event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			control.notifyListeners(SWT.Selection, event);
		});
		return this;
	}

	/** Whether the item of a tree is ticked that the labels lead to. */
	public boolean isItemTicked(String... labels) {
		TreeItem item = item(labels);
		return ui.get(item::getChecked);
	}

	/** What the item of a tree shows that the labels lead to, its columns with bars between them. */
	public String row(String... labels) {
		TreeItem item = item(labels);
		return ui.get(
				() -> IntStream.range(0, ((Tree) control).getColumnCount()).mapToObj(item::getText).collect(Collectors.joining(" | ")));
	}

	/** Opens the item of a tree as a double click does. */
	public void open(String... labels) {
		TreeItem item = item(labels);
		choose(labels);
		ui.run(() -> {
			Event event = new Event();
			event.item = item;
			control.notifyListeners(SWT.DefaultSelection, event);
		});
	}

	/** The words of all text areas that show in the control, from left to right. */
	public List<String> texts() {
		return ui.get(() -> areas(control).filter(StyledText::isVisible)
				.sorted(Comparator.comparing(area -> area.toDisplay(0, 0).x)).map(StyledText::getText).toList());
	}

	private static Stream<StyledText> areas(Control within) {
		return switch (within) {
		case StyledText area -> Stream.of(area);
		case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(Handle::areas);
		default -> Stream.empty();
		};
	}

	/** The lines of a list. */
	public List<String> lines() {
		return ui.get(() -> Arrays.asList(((org.eclipse.swt.widgets.List) control).getItems()));
	}

	/** What the rows of a table show, their columns with bars between them. */
	public List<String> rows() {
		return ui.get(() -> Arrays.stream(((Table) control).getItems()).map(Handle::words).toList());
	}

	/** The words of the rows of a table that are ticked. */
	public List<String> ticks() {
		return ui.get(() -> Arrays.stream(((Table) control).getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList());
	}

	/** Ticks a row of a table, or takes its tick away. */
	public Handle tickRow(String words) {
		ui.run(() -> {
			TableItem row = Arrays.stream(((Table) control).getItems()).filter(item -> item.getText().equals(words)).findFirst()
					.orElseThrow(() -> new AssertionError("no row has the words \"" + words + "\""));
			row.setChecked(!row.getChecked());
			Event event = new Event();
			event.item = row;
			event.detail = SWT.CHECK;
			control.notifyListeners(SWT.Selection, event);
		});
		return this;
	}

	/** Chooses the first row of a table that shows some words. */
	public Handle chooseRow(String words) {
		ui.run(() -> {
			Table table = (Table) control;
			TableItem row = Arrays.stream(table.getItems()).filter(item -> words(item).contains(words)).findFirst()
					.orElseThrow(() -> new AssertionError("no row has the words \"" + words + "\""));
			table.setSelection(row);
			Event event = new Event();
			event.item = row;
			table.notifyListeners(SWT.Selection, event);
		});
		return this;
	}

	/** Opens the first row of a table that shows some words, as a double click does. */
	public void openRow(String words) {
		ui.run(() -> {
			Table table = (Table) control;
			TableItem row = Arrays.stream(table.getItems()).filter(item -> words(item).contains(words)).findFirst()
					.orElseThrow(() -> new AssertionError("no row has the words \"" + words + "\""));
			table.setSelection(row);
			for (int type : new int[]{ SWT.Selection, SWT.DefaultSelection }) {
				Event event = new Event();
				event.item = row;
				table.notifyListeners(type, event);
			}
		});
	}

	private static String words(TableItem row) {
		return IntStream.range(0, row.getParent().getColumnCount()).mapToObj(row::getText).collect(Collectors.joining(" | "));
	}

	/** Selects the first place where a text says something. */
	public Handle select(String words) {
		focus();
		ui.run(() -> {
			StyledText text = (StyledText) control;
			int start = place(text, words);
			text.setSelection(start, start + words.length());
		});
		return this;
	}

	/** Puts the caret into the first place where a text says something. */
	public Handle caretIn(String words) {
		focus();
		ui.run(() -> ((StyledText) control).setCaretOffset(place((StyledText) control, words) + 1));
		return this;
	}

	private static int place(StyledText text, String words) {
		int start = text.getText().indexOf(words);
		if (start < 0) {
			throw new AssertionError("\"" + words + "\" is not in \"" + text.getText() + "\"");
		}
		return start;
	}

	/** Chooses an entry of the menu that the control shows for what is chosen in it. */
	public void chooseFromMenu(String entry) {
		ui.run(() -> Arrays.stream(openedMenu().getItems()).filter(item -> words(item).equals(entry)).findFirst()
				.orElseThrow(() -> new AssertionError("the menu has no \"" + entry + "\"")).notifyListeners(SWT.Selection, new Event()));
	}

	/** What the entries say of the menu that the control shows for what is chosen in it, without their keys. */
	public List<String> menu() {
		return ui.get(() -> Arrays.stream(openedMenu().getItems()).map(Handle::words).filter(words -> !words.isEmpty()).toList());
	}

	private static String words(MenuItem item) {
		return item.getText().replace("&", "").split("\t")[0];
	}

	private Menu openedMenu() {
		control.notifyListeners(SWT.MenuDetect, new Event());
		Menu menu = control.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	/** What the items below one item of a tree show; of the tree itself where no label is given. */
	public List<String> items(String... labels) {
		if (labels.length == 0) {
			return ui.get(() -> Arrays.stream(((Tree) control).getItems()).map(TreeItem::getText).toList());
		}
		TreeItem item = item(labels);
		expand(item);
		return ui.get(() -> Arrays.stream(item.getItems()).map(TreeItem::getText).toList());
	}

	private TreeItem item(String... labels) {
		TreeItem found = null;
		for (String label : labels) {
			TreeItem parent = found;
			if (parent != null) {
				expand(parent);
			}
			found = ui.awaitValue("\"" + label + "\" in the tree",
					() -> among(parent == null ? ((Tree) control).getItems() : parent.getItems(), label));
		}
		return found;
	}

	private void expand(TreeItem item) {
		ui.run(() -> {
			if (!item.getExpanded()) {
				Event event = new Event();
				event.item = item;
				control.notifyListeners(SWT.Expand, event);
				item.setExpanded(true);
			}
		});
	}

	private static Optional<TreeItem> among(TreeItem[] items, String label) {
		return Arrays.stream(items).filter(item -> item.getText().startsWith(label)).findFirst();
	}
}
