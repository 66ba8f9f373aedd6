package org.tenday.ui.internal.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * A part of a page under its heading. The platform has sections for that; but such a section makes a picture as large as itself whenever
 * anything in it is drawn, be it a caret that blinks, and typing in it is slow.
 */
public final class Panel {

	/** Without a width of its own one long line in it would push a whole form out of the window. */
	private static final int LEAST_WIDTH = 120;

	private final Composite whole;
	private final Composite head;
	private final Composite body;

	/**
	 * @param title stands above
	 * @param words explain it below the title; may be empty
	 */
	public Panel(FormToolkit toolkit, Composite parent, String title, String words) {
		whole = toolkit.createComposite(parent);
		whole.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 3).create());
		head = new Head(whole);
		toolkit.adapt(head);
		head.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Label heading = toolkit.createLabel(head, title);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		heading.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
		if (!words.isEmpty()) {
			Label said = toolkit.createLabel(whole, words, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).indent(2, 4).applyTo(said);
		}
		body = toolkit.createComposite(whole);
		GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(body);
		whole.addPaintListener(this::underline);
	}

	/** Where somebody begins who comes to a panel is below its head; what stands beside the title is reached by Tab. */
	private static final class Head extends Composite {

		Head(Composite parent) {
			super(parent, SWT.NO_FOCUS);
		}

		@Override
		public boolean setFocus() {
			return false;
		}
	}

	/** A line that is drawn takes no focus, as a control would that stands first in the panel. */
	private void underline(PaintEvent event) {
		Rectangle above = head.getBounds();
		int y = above.y + above.height;
		event.gc.setForeground(event.display.getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		event.gc.drawLine(0, y, whole.getClientArea().width, y);
	}

	/** The panel itself, to be laid out. */
	public Composite whole() {
		return whole;
	}

	/** Where the title stands; what is added stands beside it. */
	public Composite head() {
		return head;
	}

	/** Holds what stands under the heading; without a layout. */
	public Composite body() {
		return body;
	}
}
