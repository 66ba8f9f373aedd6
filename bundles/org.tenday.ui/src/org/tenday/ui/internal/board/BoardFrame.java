package org.tenday.ui.internal.board;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tenday.ui.StableId;

/**
 * What the columns stand in: scrolled both ways, with their heads always in sight. Columns share the window's width as far as they can be
 * read.
 */
final class BoardFrame {

	private static final int MAX_WIDTH = 240;

	private static final int SPACING = 10;

	/** So near to the edge something that is dragged has the board scroll. */
	private static final int EDGE = 28;

	private static final int SCROLL_STEP = 24;

	private final Composite window;
	private final Composite heads;
	private final ScrolledComposite scrolled;
	private final Composite area;

	BoardFrame(Composite parent, FormToolkit toolkit) {
		window = toolkit.createComposite(parent);
		heads = toolkit.createComposite(window);
		scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		toolkit.adapt(scrolled, false, false);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		// What asks for little is given what there is, so that the board is scrolled and not the page.
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(scrolled);
		StableId.set(scrolled, "board.scrolled");
		area = toolkit.createComposite(scrolled);
		scrolled.setContent(area);
		scrolled.getHorizontalBar().addListener(SWT.Selection, event -> follow());
		scrolled.addListener(SWT.Resize, event -> fit());
		// The board may be scrolled to what has the focus, without anybody touching the bars.
		area.addListener(SWT.Move, event -> follow());
	}

	Composite heads() {
		return heads;
	}

	Composite area() {
		return area;
	}

	/** Lays everything out anew, after columns have come or gone or their cards need other room. */
	void fit() {
		int columns = area.getChildren().length;
		if (columns == 0) {
			return;
		}
		int room = scrolled.getClientArea().width;
		int width = Math.clamp((room - SPACING) / columns - SPACING, DayColumn.MIN_WIDTH, MAX_WIDTH);
		for (Composite row : new Composite[]{ heads, area }) {
			GridLayout layout = GridLayoutFactory.fillDefaults().numColumns(columns).spacing(SPACING, 0).create();
			row.setLayout(layout);
			for (Control column : row.getChildren()) {
				GridData data = new GridData(SWT.FILL, SWT.FILL, false, row == area);
				data.widthHint = width;
				column.setLayoutData(data);
			}
		}
		Point size = area.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		scrolled.setMinSize(size);
		area.layout(true, true);
		Point head = heads.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		heads.setSize(head);
		heads.layout(true, true);
		if (!(window.getLayoutData() instanceof GridData data) || data.heightHint != head.y) {
			GridDataFactory.fillDefaults().grab(true, false).hint(200, head.y).applyTo(window);
			window.getParent().layout();
		}
		follow();
	}

	private void follow() {
		heads.setLocation(area.getLocation().x, 0);
	}

	/** Scrolls on where something is dragged near an edge. */
	void scrollNear(Point display) {
		Point at = scrolled.toControl(display);
		Rectangle room = scrolled.getClientArea();
		int x = at.x < EDGE ? -SCROLL_STEP : at.x > room.width - EDGE ? SCROLL_STEP : 0;
		int y = at.y >= 0 && at.y < EDGE ? -SCROLL_STEP : at.y > room.height - EDGE ? SCROLL_STEP : 0;
		if (x != 0 || y != 0) {
			Point origin = scrolled.getOrigin();
			scrolled.setOrigin(origin.x + x, origin.y + y);
		}
	}
}
