package org.tenday.ui.internal.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.SpokenName;
import org.tenday.ui.internal.navigator.Node;

/** One of the view's lists. Its lines stay open and selected while what they say is made anew. */
final class CoverageTree {

	/**
	 * A column.
	 *
	 * @param weight its share of the width
	 */
	record Column(String title, int weight) {
	}

	private static final class ByKey implements IElementComparer {

		@Override
		public boolean equals(Object a, Object b) {
			return a instanceof CoverageRow one && b instanceof CoverageRow other ? one.key().equals(other.key()) : a.equals(b);
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof CoverageRow row ? row.key().hashCode() : element.hashCode();
		}
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((CoverageRow) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((CoverageRow) element).children().isEmpty();
		}
	}

	private final Composite holder;
	private final TreeViewer viewer;

	/**
	 * @param name what a screen reader calls it
	 * @param open opens the place of a line
	 */
	CoverageTree(Composite parent, String id, String name, List<Column> columns, Consumer<Node> open) {
		holder = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		holder.setLayout(layout);
		viewer = new TreeViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setComparer(new ByKey());
		viewer.setContentProvider(new Content());
		Tree tree = viewer.getTree();
		tree.setHeaderVisible(true);
		StableId.set(tree, id);
		SpokenName.add(tree, name);
		for (int i = 0; i < columns.size(); i++) {
			add(layout, columns.get(i), i);
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addOpenListener(event -> selected().flatMap(CoverageRow::place).ifPresent(open));
	}

	private void add(TreeColumnLayout layout, Column words, int index) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(words.title());
		layout.setColumnData(column.getColumn(), new ColumnWeightData(words.weight(), 60));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return ((CoverageRow) row).cells().get(index);
			}

			@Override
			public String getToolTipText(Object row) {
				String text = getText(row);
				return text.isEmpty() ? null : text;
			}
		});
	}

	private Optional<CoverageRow> selected() {
		return Optional.ofNullable((CoverageRow) viewer.getStructuredSelection().getFirstElement());
	}

	Control control() {
		return holder;
	}

	void setFocus() {
		viewer.getTree().setFocus();
	}

	/** Shows other lines. */
	void show(List<CoverageRow> rows) {
		boolean isFirst = viewer.getInput() == null || ((List<?>) viewer.getInput()).isEmpty();
		Object[] expanded = viewer.getExpandedElements();
		Object selected = viewer.getStructuredSelection().getFirstElement();
		viewer.getTree().setRedraw(false);
		viewer.setInput(rows);
		if (isFirst) {
			viewer.expandToLevel(2);
		} else {
			viewer.setExpandedElements(expanded);
		}
		if (selected != null) {
			viewer.setSelection(new StructuredSelection(selected));
		}
		viewer.getTree().setRedraw(true);
	}
}
