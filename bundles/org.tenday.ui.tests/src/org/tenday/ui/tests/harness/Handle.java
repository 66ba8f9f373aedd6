package org.tenday.ui.tests.harness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** One control of the window under test: what a user sees of it, and does with it. */
public final class Handle {

	private final Ui ui;
	private final Control control;

	Handle(Ui ui, Control control) {
		this.ui = ui;
		this.control = control;
	}

	/** What the control shows. */
	public String text() {
		return words().text();
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
		return words().selected();
	}

	/** Selects all of the control's words. */
	public Handle selectAll() {
		words().selectAll();
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
		words().typeOver(words);
		return this;
	}

	/** Clicks into the middle of the control. */
	public Handle click() {
		mouse().click();
		return this;
	}

	/** Takes what is chosen in the control, as a double click on it does. */
	public void take() {
		ui.run(() -> control.notifyListeners(SWT.DefaultSelection, new Event()));
	}

	/** Clicks on a point of what a drawn control shows. */
	public Handle click(Point at) {
		mouse().click(at);
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

	/** Where the middle is on the screen of the words of the item of a tree that the labels lead to. */
	Point middle(String... labels) {
		return treeRows().middle(labels);
	}

	/** Takes the control by its lower edge and pulls it down by some pixels, without letting go. */
	public Handle pull(int by) {
		mouse().pull(by);
		return this;
	}

	/** Lets the button go over the control. */
	public Handle release() {
		mouse().release();
		return this;
	}

	/** Drags something that the control draws from one place in it to another, half way first, as a hand does. */
	public Handle drag(Point from, Point to) {
		mouse().drag(from, to);
		return this;
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
		treeRows().choose(labels);
		return this;
	}

	/** Ticks the item of a tree that the labels lead to, or takes its tick away. */
	public Handle tickItem(String... labels) {
		treeRows().tick(labels);
		return this;
	}

	/** Whether the item of a tree is ticked that the labels lead to. */
	public boolean isItemTicked(String... labels) {
		return treeRows().isTicked(labels);
	}

	/** What the item of a tree shows that the labels lead to, its columns with bars between them. */
	public String row(String... labels) {
		return treeRows().words(labels);
	}

	/** Opens the item of a tree as a double click does. */
	public void open(String... labels) {
		treeRows().open(labels);
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
		return tableRows().words();
	}

	/** The words of the rows of a table that are ticked. */
	public List<String> ticks() {
		return tableRows().ticked();
	}

	/** Ticks a row of a table, or takes its tick away. */
	public Handle tickRow(String words) {
		tableRows().tick(words);
		return this;
	}

	/** Chooses the first row of a table that shows some words. */
	public Handle chooseRow(String words) {
		tableRows().choose(words);
		return this;
	}

	/** Opens the first row of a table that shows some words, as a double click does. */
	public void openRow(String words) {
		tableRows().open(words);
	}

	/** Selects the first place where a text says something. */
	public Handle select(String words) {
		focus();
		words().select(words);
		return this;
	}

	/** Puts the caret into the first place where a text says something. */
	public Handle caretIn(String words) {
		focus();
		words().caretIn(words);
		return this;
	}

	/** Chooses an entry of the menu that the control shows for what is chosen in it. */
	public void chooseFromMenu(String entry) {
		new ControlMenu(ui, control).choose(entry);
	}

	/** What the entries say of the menu that the control shows for what is chosen in it, without their keys. */
	public List<String> menu() {
		return new ControlMenu(ui, control).entries();
	}

	/** What the items below one item of a tree show; of the tree itself where no label is given. */
	public List<String> items(String... labels) {
		return treeRows().below(labels);
	}

	private ControlWords words() {
		return new ControlWords(ui, control);
	}

	private ControlMouse mouse() {
		return new ControlMouse(ui, control);
	}

	private TreeRows treeRows() {
		return new TreeRows(ui, (Tree) control);
	}

	private TableRows tableRows() {
		return new TableRows(ui, (Table) control);
	}
}
