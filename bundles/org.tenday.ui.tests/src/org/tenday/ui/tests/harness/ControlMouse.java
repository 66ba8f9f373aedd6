package org.tenday.ui.tests.harness;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/** What the mouse does on a control, told to it as the window system would. */
record ControlMouse(Ui ui, Control control) {

	void click() {
		ui.run(() -> {
			switch (control) {
			case Button button -> button.notifyListeners(SWT.Selection, new Event());
			case Link link -> link.notifyListeners(SWT.Selection, new Event());
			default -> {
				Point size = control.getSize();
				button(SWT.MouseDown, size.x / 2, size.y / 2);
				button(SWT.MouseUp, size.x / 2, size.y / 2);
			}
			}
		});
	}

	void click(Point at) {
		ui.run(() -> {
			button(SWT.MouseDown, at.x, at.y);
			button(SWT.MouseUp, at.x, at.y);
		});
	}

	void pull(int by) {
		ui.run(() -> {
			Point size = control.getSize();
			button(SWT.MouseMove, size.x / 2, size.y - 2);
			button(SWT.MouseDown, size.x / 2, size.y - 2);
			button(SWT.MouseMove, size.x / 2, size.y - 2 + by);
		});
	}

	void release() {
		ui.run(() -> button(SWT.MouseUp, 1, 1));
	}

	void drag(Point from, Point to) {
		ui.run(() -> {
			button(SWT.MouseDown, from.x, from.y);
			button(SWT.MouseMove, (from.x + to.x) / 2, (from.y + to.y) / 2);
			button(SWT.MouseMove, to.x, to.y);
			button(SWT.MouseUp, to.x, to.y);
		});
	}

	private void button(int type, int x, int y) {
		Event event = new Event();
		event.type = type;
		event.button = 1;
		event.count = 1;
		event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
		event.x = x;
		event.y = y;
		control.notifyListeners(type, event);
	}
}
