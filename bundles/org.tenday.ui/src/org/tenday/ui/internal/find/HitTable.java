package org.tenday.ui.internal.find;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.tenday.ui.StableId;

/** What was found: a row each, ticked where it is to be replaced. */
final class HitTable {

	private HitTable() {
	}

	static CheckboxTableViewer create(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		Table table = new Table(holder, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		StableId.set(table, "find.table");
		CheckboxTableViewer viewer = new CheckboxTableViewer(table);
		TableViewerColumn place = column(viewer, layout, "Where", 40);
		place.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((HitRow) row).place()));
		TableViewerColumn words = column(viewer, layout, "Words", 60);
		words.setLabelProvider(new DelegatingStyledCellLabelProvider(new Words()));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		return viewer;
	}

	private static TableViewerColumn column(CheckboxTableViewer viewer, TableColumnLayout layout, String title, int weight) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
		return column;
	}

	/** What was found is bold among its words. */
	private static final class Words extends LabelProvider implements IStyledLabelProvider {

		private static final StyledString.Styler BOLD = new StyledString.Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		};

		@Override
		public StyledString getStyledText(Object row) {
			HitRow shown = (HitRow) row;
			return new StyledString(shown.hit().before()).append(shown.hit().found().replaceAll("\\s+", " "), BOLD)
					.append(shown.hit().after());
		}

		@Override
		public String getText(Object row) {
			return ((HitRow) row).excerpt();
		}

		@Override
		public Image getImage(Object row) {
			return null;
		}
	}
}
