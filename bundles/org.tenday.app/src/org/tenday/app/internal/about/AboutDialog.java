package org.tenday.app.internal.about;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.Bundle;

/** Says which Tenday this is, and under which licence it and each of its parts may be used. */
final class AboutDialog extends Dialog {

	private final Bundle app;
	private final List<Part> parts;

	AboutDialog(Shell parent, Bundle app) {
		super(parent);
		this.app = app;
		this.parts = new Parts(app).all();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("About Tenday");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(16, 12).applyTo(area);
		Label icon = new Label(area, SWT.NONE);
		icon.setImage(new LocalResourceManager(JFaceResources.getResources(), icon)
				.create(ImageDescriptor.createFromURL(app.getEntry("icons/tenday128.png"))));
		Text words = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		words.setText("Tenday " + app.getVersion() + "\n\n"
				+ "A workbench in which trainers write a workshop programme and print everything a room needs from it.\n\n"
				+ "Tenday is free software under the GNU Affero General Public License, version 3 or any later version. It comes with "
				+ "no warranty. Below are all its parts, most of them made by others, and the licence of each.");
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(80), SWT.DEFAULT).applyTo(words);
		SashForm halves = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, convertHeightInCharsToPixels(28)).applyTo(halves);
		TableViewer table = table(halves);
		Text text = new Text(halves, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		table.addSelectionChangedListener(event -> text.setText(((Part) event.getStructuredSelection().getFirstElement()).text()));
		table.setInput(parts);
		table.setSelection(new StructuredSelection(parts.get(0)));
		return area;
	}

	private static TableViewer table(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		TableViewer table = new TableViewer(holder, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		column(table, columns, "Part", 5, ColumnLabelProvider.createTextProvider(part -> ((Part) part).name()));
		column(table, columns, "Version", 1, ColumnLabelProvider.createTextProvider(part -> ((Part) part).version()));
		column(table, columns, "Licence", 2, ColumnLabelProvider.createTextProvider(part -> ((Part) part).licence()));
		return table;
	}

	private static void column(TableViewer table, TableColumnLayout columns, String title, int weight, ColumnLabelProvider label) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(label);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
