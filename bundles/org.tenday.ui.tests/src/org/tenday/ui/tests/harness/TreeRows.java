package org.tenday.ui.tests.harness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The rows of a tree, found by the labels that lead to them; what lies above one is opened on the way. */
record TreeRows(Ui ui, Tree tree) {

	void choose(String... labels) {
		TreeItem item = item(labels);
		ui.run(() -> {
			tree.setSelection(item);
			tell(SWT.Selection, item, SWT.NONE);
		});
	}

	void open(String... labels) {
		TreeItem item = item(labels);
		choose(labels);
		ui.run(() -> tell(SWT.DefaultSelection, item, SWT.NONE));
	}

	void tick(String... labels) {
		TreeItem item = item(labels);
		ui.run(() -> {
			item.setChecked(!item.getChecked());
			tell(SWT.Selection, item, SWT.CHECK);
		});
	}

	/** Where the middle is on the screen of what is in sight of an item's words; the place for them is as wide as the widest item ever was. */
	Point middle(String... labels) {
		TreeItem item = item(labels);
		return ui.get(() -> {
			Rectangle words = item.getTextBounds(0).intersection(tree.getClientArea());
			return tree.toDisplay(words.x + words.width / 2, words.y + words.height / 2);
		});
	}

	boolean isTicked(String... labels) {
		TreeItem item = item(labels);
		return ui.get(item::getChecked);
	}

	String words(String... labels) {
		TreeItem item = item(labels);
		return ui.get(() -> IntStream.range(0, tree.getColumnCount()).mapToObj(item::getText).collect(Collectors.joining(" | ")));
	}

	List<String> below(String... labels) {
		if (labels.length == 0) {
			return ui.get(() -> Arrays.stream(tree.getItems()).map(TreeItem::getText).toList());
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
					() -> among(parent == null ? tree.getItems() : parent.getItems(), label));
		}
		return found;
	}

	private void expand(TreeItem item) {
		ui.run(() -> {
			if (!item.getExpanded()) {
				tell(SWT.Expand, item, SWT.NONE);
				item.setExpanded(true);
			}
		});
	}

	private static Optional<TreeItem> among(TreeItem[] items, String label) {
		return Arrays.stream(items).filter(item -> item.getText().startsWith(label)).findFirst();
	}

	private void tell(int type, TreeItem item, int detail) {
		Event event = new Event();
		event.item = item;
		event.detail = detail;
		tree.notifyListeners(type, event);
	}
}
