package org.tenday.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tenday.model.BlockId;

/**
 * A table of what stands in blocks, for a {@link ModulePage}: all risks of a module, all sources of data. Enter or a double click on a row opens
 * the block that it comes from.
 */
public final class BlockList {

	private static final int LEAST_ROWS = 3;
	private static final int MOST_ROWS = 15;
	private static final int LEAST_WIDTH = 60;
	private static final int MOST_WIDTH = 320;

	private final Table table;
	private List<Row> shown = List.of();

	/**
	 * A row.
	 *
	 * @param block where it leads to
	 * @param cells one a column
	 */
	public record Row(BlockId block, List<String> cells) {
		public Row {
			Objects.requireNonNull(block, "block");
			cells = List.copyOf(cells);
		}
	}

	/**
	 * @param parent   has a grid
	 * @param name     of the table, for screen readers
	 * @param id       the stable id
	 * @param headings of the columns
	 * @param open     shows a block, such as {@link ModuleEditing#open(BlockId)}
	 */
	public BlockList(Composite parent, String name, String id, List<String> headings, Consumer<BlockId> open) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		StableId.set(table, id);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID < 0) {
					event.result = name;
				}
			}
		});
		headings.forEach(heading -> new TableColumn(table, SWT.LEFT).setText(heading));
		fitColumns();
		int columns = parent.getLayout() instanceof GridLayout grid ? grid.numColumns : 1;
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(200, height()).applyTo(table);
		table.addListener(SWT.DefaultSelection, event -> {
			int chosen = table.getSelectionIndex();
			if (chosen >= 0) {
				open.accept(shown.get(chosen).block());
			}
		});
	}

	/** The control, for its layout. */
	public Control control() {
		return table;
	}

	/**
	 * Shows rows; the chosen one stays chosen by its place.
	 *
	 * @throws IllegalArgumentException where a row has other than one cell for each column
	 */
	public void show(List<Row> rows) {
		rows.stream().filter(row -> row.cells().size() != table.getColumnCount()).findFirst().ifPresent(row -> {
			throw new IllegalArgumentException("A row of %d cells does not fit a table of %d columns.".formatted(row.cells().size(),
					table.getColumnCount()));
		});
		if (rows.equals(shown)) {
			return;
		}
		shown = List.copyOf(rows);
		int chosen = table.getSelectionIndex();
		table.setRedraw(false);
		table.removeAll();
		shown.forEach(row -> new TableItem(table, SWT.NONE).setText(row.cells().toArray(String[]::new)));
		fitColumns();
		table.select(Math.min(chosen, shown.size() - 1));
		table.setRedraw(true);
		GridDataFactory.createFrom((GridData) table.getLayoutData()).hint(200, height()).applyTo(table);
		table.requestLayout();
	}

	private void fitColumns() {
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.clamp(column.getWidth(), LEAST_WIDTH, MOST_WIDTH));
		}
	}

	private int height() {
		return table.getHeaderHeight() + (Math.clamp(shown.size(), LEAST_ROWS, MOST_ROWS) + 1) * table.getItemHeight();
	}
}
