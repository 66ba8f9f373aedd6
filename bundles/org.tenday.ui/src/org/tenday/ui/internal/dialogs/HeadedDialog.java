package org.tenday.ui.internal.dialogs;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What all of Tenday's own dialogs look like: a head that says what is asked, what is asked below it, and a window that can be made larger. */
abstract class HeadedDialog extends TitleAreaDialog {

	private static final int MARGIN = 12;

	private final String name;
	private final String help;

	/**
	 * @param name of the window
	 * @param help the id of the context that F1 opens
	 */
	HeadedDialog(Shell shell, String name, String help) {
		super(shell);
		this.name = name;
		this.help = help;
		setHelpAvailable(false);
	}

	/** Sets the head, and puts below it what is asked. */
	abstract void fill(Composite body);

	/** The layout of what is below the head, but for its margins. */
	abstract GridLayoutFactory layout();

	/**
	 * Adds what stands before a field.
	 *
	 * @param vertical where it stands beside a higher field: {@code SWT.CENTER} or {@code SWT.BEGINNING}
	 */
	static void label(Composite parent, String words, int vertical) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(words);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
	}

	@Override
	protected final boolean isResizable() {
		return true;
	}

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(name);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, help);
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		body.setLayout(layout().margins(MARGIN, MARGIN).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		fill(body);
		return area;
	}
}
