package org.tenday.ui.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.tenday.authoring.Edit;
import org.tenday.authoring.fields.FieldType;
import org.tenday.authoring.fields.Property;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.model.Field;
import org.tenday.model.Programme;
import org.tenday.ui.internal.arrange.Clip;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.table.Cells;
import org.tenday.ui.internal.table.Column;
import org.tenday.ui.internal.table.Pasting;

/**
 * Records with one line each in a table, edited cell by cell where they stand. The viewer's elements are the rows' places, because two rows
 * may be equal.
 */
final class TableField implements BoundField {

	private static final int LEAST_ROWS = 3;
	private static final int MOST_ROWS = 15;
	/** So that a heading can be read; roughly a letter's width. */
	private static final int LETTER = 9;
	private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

	private final FieldBinder binder;
	private final FieldStyle style;
	private final Property<List<Record>> property;
	private final RecordShape shape;
	private final boolean isGiven;
	private final List<Column> columns;
	private final TableViewer viewer;
	private final TableViewerFocusCellManager cells;
	private List<Record> shown = List.of();

	private TableField(FieldBinder binder, FieldStyle style, Property<List<Record>> property, RecordShape shape, boolean isGiven,
			Composite place) {
		this.binder = binder;
		this.style = style;
		this.property = property;
		this.shape = shape;
		this.isGiven = isGiven;
		columns = Column.of(shape);
		TableColumnLayout layout = new TableColumnLayout();
		place.setLayout(layout);
		Table table = binder.toolkit().createTable(place, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		FieldBinder.introduce(table, style);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		columns.forEach(column -> addColumn(column, layout));
		cells = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		TableViewerEditor.create(viewer, cells, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
								&& (event.keyCode == SWT.CR || event.keyCode == SWT.F2);
			}
		}, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
				| ColumnViewerEditor.KEYBOARD_ACTIVATION);
		table.addListener(SWT.KeyDown, this::key);
	}

	/** Adds the table with a link for a new row: as wide as the form, below its label. */
	static TableField add(FieldBinder binder, Composite parent, FieldStyle style, Property<List<Record>> property, RecordShape shape) {
		Composite body = body(binder, parent, style);
		TableField field = new TableField(binder, style, property, shape, false, place(binder, body));
		Hyperlink add = binder.toolkit().createHyperlink(body, "Add", SWT.NONE);
		FieldBinder.introduce(add, new FieldStyle(style.id() + ".add", "Add to " + field.what(),
				"Insert adds a row, Alt+Up and Alt+Down move it, Delete removes it; Ctrl+V pastes cells from a spreadsheet."));
		add.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				field.insert(field.shown.size());
			}
		});
		binder.add(field);
		return field;
	}

	/** Adds a table of rows that come from elsewhere: none is added, removed or moved here, and the first column, which names them, stays. */
	static TableField addGiven(FieldBinder binder, Composite parent, FieldStyle style, Property<List<Record>> property,
			RecordShape shape) {
		TableField field = new TableField(binder, style, property, shape, true, place(binder, body(binder, parent, style)));
		binder.add(field);
		return field;
	}

	private static Composite body(FieldBinder binder, Composite parent, FieldStyle style) {
		binder.heading(parent, style);
		Composite body = binder.toolkit().createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		int columns = parent.getLayout() instanceof GridLayout grid ? grid.numColumns : 1;
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(body);
		return body;
	}

	private static Composite place(FieldBinder binder, Composite body) {
		Composite place = binder.toolkit().createComposite(body);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, 100).applyTo(place);
		return place;
	}

	/** Tells which row is chosen, from 0, whenever that may be another one; -1 where none is. */
	void onChoice(IntConsumer chosen) {
		viewer.addSelectionChangedListener(event -> chosen.accept(chosen()));
	}

	private String what() {
		return style.label().toLowerCase(Locale.ROOT);
	}

	private void addColumn(Column column, TableColumnLayout layout) {
		TableViewerColumn of = new TableViewerColumn(viewer, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
		of.getColumn().setText(column.heading());
		of.getColumn().setToolTipText(column.component().words().help());
		layout.setColumnData(of.getColumn(), new ColumnWeightData(weight(column), (column.heading().length() + 2) * LETTER));
		of.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return LINE_BREAK.matcher(column.text(shown.get((Integer) element))).replaceAll(" ");
			}
		});
		of.setEditingSupport(column.choices().isEmpty() ? new Typing(column) : new Choosing(column));
	}

	private static int weight(Column column) {
		return switch (column.component().type()) {
		case FieldType.Text(Field.Kind kind) when kind == Field.Kind.MARKDOWN -> 6;
		default -> column.choices().isEmpty() && !column.isNumber() ? 3 : 2;
		};
	}

	@Override
	public void show(Programme programme) {
		List<Record> rows = property.read(programme).orElse(List.of());
		boolean isAsLong = rows.size() == shown.size() && viewer.getInput() != null;
		shown = rows;
		if (isAsLong) {
			viewer.refresh();
		} else {
			viewer.setInput(IntStream.range(0, rows.size()).boxed().toArray());
			fit();
		}
	}

	private void fit() {
		Table table = viewer.getTable();
		int height = table.getHeaderHeight() + (Math.clamp(shown.size(), LEAST_ROWS, MOST_ROWS) + 1) * table.getItemHeight();
		GridData data = (GridData) table.getParent().getLayoutData();
		if (data.heightHint != height) {
			data.heightHint = height;
			binder.reflow();
		}
	}

	private int chosen() {
		return viewer.getTable().getSelectionIndex();
	}

	/** Chooses a row, from 0; leaves the choice as it is where there is no such row. */
	void choose(int row) {
		if (row >= 0 && row < shown.size()) {
			viewer.setSelection(new StructuredSelection(row), true);
		}
	}

	private void key(Event event) {
		int row = chosen();
		if (event.stateMask == SWT.MOD1 && event.keyCode == 'c' && row >= 0) {
			copy(row);
		} else if (isGiven) {
			return;
		} else if (event.stateMask == 0 && event.keyCode == SWT.INSERT) {
			insert(row + 1);
		} else if (event.stateMask == 0 && event.keyCode == SWT.DEL && row >= 0) {
			change("Remove from ", rows -> {
				rows.remove(row);
				return rows;
			});
			choose(Math.min(row, shown.size() - 1));
		} else if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			move(row, row + (event.keyCode == SWT.ARROW_UP ? -1 : 1));
		} else if (event.stateMask == SWT.MOD1 && event.keyCode == 'v') {
			paste();
		}
	}

	private void insert(int at) {
		if (change("Add to ", rows -> {
			rows.add(at, shape.blank());
			return rows;
		})) {
			choose(at);
			// Not before the rows have been laid out again: the new one may be out of sight, where no editor opens.
			viewer.getTable().getDisplay().asyncExec(() -> {
				if (!viewer.getTable().isDisposed() && at < shown.size()) {
					viewer.getTable().showSelection();
					viewer.editElement(at, 0);
				}
			});
		}
	}

	private void move(int row, int to) {
		if (row < 0 || to < 0 || to >= shown.size()) {
			return;
		}
		change("Move in ", rows -> {
			rows.add(to, rows.remove(row));
			return rows;
		});
		choose(to);
	}

	private void copy(int row) {
		Clip.put(Cells.write(List.of(columns.stream().map(column -> column.text(shown.get(row))).toList())),
				PlatformUI.getWorkbench().getService(Dialogs.class));
	}

	/** From the cell that has the focus to the right and downwards; below the last row where none is chosen. */
	private void paste() {
		Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
		try {
			if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isEmpty()) {
				ViewerCell cell = cells.getFocusCell();
				int row = chosen() < 0 ? shown.size() : chosen();
				int column = chosen() < 0 || cell == null ? 0 : cell.getColumnIndex();
				change("Paste into ", rows -> Pasting.into(rows, columns, shape.blank(), row, column, Cells.read(text)));
			}
		} finally {
			clipboard.dispose();
		}
	}

	private boolean change(String verb, UnaryOperator<List<Record>> change) {
		return make(Edit.of(verb + what(), programme -> property.read(programme)
				.map(rows -> property.writer().apply(programme, List.copyOf(change.apply(new ArrayList<>(rows))))).orElse(programme)));
	}

	private boolean make(Edit edit) {
		try {
			binder.programme().edit(edit);
			binder.messages().accept(viewer.getTable(), property.key());
			return true;
		} catch (IllegalArgumentException refusal) {
			binder.messages().refuse(viewer.getTable(), property.key(), refusal.getMessage());
			return false;
		}
	}

	/** A cell takes over what was written in it when it is left. */
	private abstract class Cell extends EditingSupport {

		private final Column column;

		Cell(Column column) {
			super(viewer);
			this.column = column;
		}

		/** A text of several lines would lose them in a cell, which has one. */
		@Override
		protected final boolean canEdit(Object element) {
			return !(isGiven && column.component().place() == 0) && !LINE_BREAK.matcher(text(element).strip()).find();
		}

		final String text(Object element) {
			return column.text(shown.get((Integer) element));
		}

		final void write(Object element, String text) {
			int row = (Integer) element;
			if (row < shown.size() && !text.equals(column.text(shown.get(row)))) {
				TableField.this.change("Change ", rows -> {
					rows.set(row, column.with(rows.get(row), text));
					return rows;
				});
			}
		}
	}

	private final class Typing extends Cell {

		private final TextCellEditor editor = new TextCellEditor(viewer.getTable());

		Typing(Column column) {
			super(column);
			FieldBinder.introduce(editor.getControl(), new FieldStyle(style.id() + ".cell", column.heading()));
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected Object getValue(Object element) {
			return text(element);
		}

		@Override
		protected void setValue(Object element, Object value) {
			write(element, String.valueOf(value));
		}
	}

	private final class Choosing extends Cell {

		private final String[] words;
		private final ComboBoxCellEditor editor;

		Choosing(Column column) {
			super(column);
			words = column.choices().toArray(String[]::new);
			editor = new ComboBoxCellEditor(viewer.getTable(), words, SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
			FieldBinder.introduce(editor.getControl(), new FieldStyle(style.id() + ".cell", column.heading()));
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected Object getValue(Object element) {
			return Math.max(0, Arrays.asList(words).indexOf(text(element)));
		}

		@Override
		protected void setValue(Object element, Object value) {
			if (value instanceof Integer place && place >= 0) {
				write(element, words[place]);
			}
		}
	}
}
