package org.tenday.ui.tests.harness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
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
		case Button button -> button.getText();
		case Hyperlink link -> link.getText();
		default -> throw new AssertionError(control + " shows no text");
		});
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

	/** Drags from the middle of this control to the middle of another, in steps, as a hand does. */
	public void dragTo(Handle target) {
		Point from = ui.get(() -> middle(control));
		Point to = ui.get(() -> middle(target.control));
		ui.run(() -> mouse(SWT.MouseDown, control.getSize().x / 2, control.getSize().y / 2));
		int steps = 8;
		for (int step = 1; step <= steps; step++) {
			int x = from.x + (to.x - from.x) * step / steps;
			int y = from.y + (to.y - from.y) * step / steps;
			ui.run(() -> {
				Point here = control.toControl(x, y);
				mouse(SWT.MouseMove, here.x, here.y);
			});
		}
		ui.run(() -> {
			Point here = control.toControl(to.x, to.y);
			mouse(SWT.MouseUp, here.x, here.y);
		});
	}

	private static Point middle(Control control) {
		Point size = control.getSize();
		return control.toDisplay(size.x / 2, size.y / 2);
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
				control.notifyListeners(type, event);
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
