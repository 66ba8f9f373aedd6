package org.tenday.ui.internal.findings;

import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tenday.check.Severity;
import org.tenday.ui.StableId;

/** The table of findings: what, where, and which rule says so. */
final class FindingsTable {

	private FindingsTable() {
	}

	static TableViewer create(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		// Not virtual: GTK then crashes when somebody changes the theme, as the style sheets reset the colours of its rows.
		TableViewer viewer = new TableViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		StableId.set(table, "findings.table");
		column(viewer, layout, "What", 55, row -> row.finding().message(), row -> icon(row.finding().severity()));
		column(viewer, layout, "Where", 30, FindingRow::place, row -> null);
		column(viewer, layout, "Rule", 15, row -> row.finding().rule(), row -> null);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		return viewer;
	}

	private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight, Function<FindingRow, String> words,
			Function<FindingRow, Image> icon) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return words.apply((FindingRow) row);
			}

			@Override
			public Image getImage(Object row) {
				return icon.apply((FindingRow) row);
			}

			@Override
			public String getToolTipText(Object row) {
				return words.apply((FindingRow) row);
			}
		});
	}

	private static Image icon(Severity severity) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
		case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
		case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}
}
