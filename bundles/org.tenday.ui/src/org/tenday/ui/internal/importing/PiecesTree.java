package org.tenday.ui.internal.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.tenday.authoring.paste.Pieces;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.SpokenName;
import org.tenday.ui.internal.importing.PieceRows.Row;

/** The pieces of an import as a tree: a tick for each that is wanted, and beside what it becomes what it was. */
final class PiecesTree {

	/** More pieces than these are shown with their sessions closed. */
	private static final int OPEN_ALL = 200;

	private final Composite holder;
	private final CheckboxTreeViewer viewer;
	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private Optional<Pieces> pieces = Optional.empty();
	private List<Row> rows = List.of();

	/**
	 * @param chosen  gets the row that the cursor is on
	 * @param changed gets the pieces after each tick
	 */
	PiecesTree(Composite parent, Consumer<Optional<Row>> chosen, Consumer<Pieces> changed) {
		holder = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		holder.setLayout(layout);
		viewer = new CheckboxTreeViewer(new Tree(holder, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		viewer.setCheckStateProvider(new Ticks());
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().addDisposeListener(event -> images.dispose());
		StableId.set(viewer.getTree(), "import.pieces");
		SpokenName.add(viewer.getTree(), "What it becomes");
		add(layout, "What it becomes", 38, Row::title);
		add(layout, "Kind", 14, Row::kind);
		add(layout, "Time", 9, Row::time);
		add(layout, "What it was", 30, Row::what);
		add(layout, "Where", 17, Row::where);
		add(layout, "Simpler", 8, row -> row.report().isEmpty() ? "" : Integer.toString(row.report().size()));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addSelectionChangedListener(
				event -> chosen.accept(Optional.ofNullable((Row) viewer.getStructuredSelection().getFirstElement())));
		viewer.addCheckStateListener(event -> {
			change(pieces.orElseThrow().with(((Row) event.getElement()).piece(), event.getChecked()));
			changed.accept(pieces.orElseThrow());
		});
	}

	private void add(TreeColumnLayout layout, String title, int weight, Function<Row, String> words) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		boolean isFirst = viewer.getTree().getColumnCount() == 1;
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return words.apply((Row) row);
			}

			@Override
			public Image getImage(Object row) {
				return isFirst ? images.get(Icons.inRow(((Row) row).icon())) : null;
			}

			@Override
			public String getToolTipText(Object row) {
				String text = getText(row);
				return text.isEmpty() ? null : text;
			}
		});
	}

	Control control() {
		return holder;
	}

	/** Shows the pieces of another import. */
	void show(PieceRows shown, Pieces all) {
		pieces = Optional.of(all);
		rows = shown.all();
		viewer.getTree().setRedraw(false);
		viewer.setInput(shown);
		viewer.expandToLevel(rows.size() > OPEN_ALL ? 2 : 3);
		viewer.getTree().setRedraw(true);
		shown.roots().stream().findFirst().ifPresent(first -> viewer.setSelection(new StructuredSelection(first), true));
	}

	/** Ticks everything or nothing. */
	Pieces all(boolean isWanted) {
		Pieces changed = pieces.orElseThrow();
		for (Object root : ((PieceRows) viewer.getInput()).roots()) {
			changed = changed.with(((Row) root).piece(), isWanted);
		}
		change(changed);
		return changed;
	}

	private void change(Pieces changed) {
		pieces = Optional.of(changed);
		viewer.update(rows.toArray(), null);
	}

	private final class Ticks implements ICheckStateProvider {

		private boolean is(Object row, Pieces.State state) {
			return pieces.filter(each -> each.state(((Row) row).piece()) == state).isPresent();
		}

		@Override
		public boolean isChecked(Object row) {
			return !is(row, Pieces.State.NONE);
		}

		@Override
		public boolean isGrayed(Object row) {
			return is(row, Pieces.State.SOME);
		}
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((PieceRows) input).roots().toArray();
		}

		@Override
		public Object[] getChildren(Object row) {
			return ((Row) row).inside().toArray();
		}

		@Override
		public Object getParent(Object row) {
			return null;
		}

		@Override
		public boolean hasChildren(Object row) {
			return !((Row) row).inside().isEmpty();
		}
	}
}
