package org.tenday.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** A field for text of any length: it grows with what is written in it, wraps long lines, and keeps the caret in sight. */
final class GrowingText {

	/** Taller than this it scrolls, so that the fields below stay within reach. */
	private static final int MAX_LINES = 40;

	private final StyledText text;
	private final ScrolledForm form;
	private final int minLines;

	private GrowingText(StyledText text, ScrolledForm form, int minLines) {
		this.text = text;
		this.form = form;
		this.minLines = minLines;
	}

	static StyledText create(Composite parent, FormToolkit toolkit, ScrolledForm form, int minLines) {
		StyledText text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		toolkit.adapt(text, true, false);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(4, 3, 4, 3);
		text.setLineSpacing(2);
		GrowingText growing = new GrowingText(text, form, minLines);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		// Without a width of its own a long line would push the whole form out of the window.
		data.widthHint = 120;
		data.heightHint = growing.height(minLines);
		text.setLayoutData(data);
		text.addModifyListener(event -> growing.fit());
		text.addListener(SWT.Resize, event -> growing.fit());
		text.addCaretListener(event -> text.getDisplay().asyncExec(growing::showCaret));
		text.addTraverseListener(GrowingText::leaveByTab);
		return text;
	}

	/** Tab goes to the next field, as everywhere in a form. */
	private static void leaveByTab(TraverseEvent event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	private int height(int lines) {
		return lines * (text.getLineHeight() + text.getLineSpacing());
	}

	private void fit() {
		int width = text.getClientArea().width;
		if (width <= 0) {
			return;
		}
		int wanted = text.computeSize(width, SWT.DEFAULT).y;
		GridData data = (GridData) text.getLayoutData();
		int height = Math.clamp(wanted, height(minLines), height(MAX_LINES));
		if (data.heightHint != height) {
			data.heightHint = height;
			// A resize comes in the middle of laying out, which can't be begun anew before it has ended.
			text.getDisplay().asyncExec(() -> {
				if (!form.isDisposed()) {
					form.reflow(true);
				}
			});
		}
	}

	private void showCaret() {
		if (text.isDisposed() || !text.isFocusControl()) {
			return;
		}
		Point caret = text.getLocationAtOffset(text.getCaretOffset());
		Rectangle seen = form.getClientArea();
		Point inForm = form.toControl(text.toDisplay(caret));
		int below = inForm.y + text.getLineHeight() - seen.height;
		if (below > 0) {
			form.setOrigin(form.getOrigin().x, form.getOrigin().y + below);
		} else if (inForm.y < 0) {
			form.setOrigin(form.getOrigin().x, form.getOrigin().y + inForm.y);
		}
	}
}
