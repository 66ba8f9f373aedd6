package org.tenday.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.tenday.document.Drawing;
import org.tenday.drawing.Placed;
import org.tenday.drawing.Spot;
import org.tenday.ui.internal.drawing.DrawingImage;
import org.tenday.ui.internal.drawing.ItemsAccess;
import org.tenday.ui.internal.drawing.NameField;

/**
 * Shows a drawing just as it is printed, and lets its items be changed where they stand: a click or Tab chooses one, dragging and the arrow keys move
 * it, F2, Enter and a double click rename it, Insert adds one, Delete takes it away. Dropping one on another links the two; so does L, then Tab to the
 * other and Enter. A click on a target, and dragging to where there is none, can mean something too. Whatever else can be done stands in the menu.
 * What each of these does is the editor's to say, by {@link DrawingEdits}. As wide as there is room for, at most a third wider than on paper, in a
 * parent with a grid.
 */
public final class DrawingCanvas {

	/** Pixels of a screen a point, at most: so a drawing of a page's width still has room beside the programmes. */
	private static final double MOST = 1.6;
	/** Farther than a hand trembles. */
	private static final int DRAG = 5;
	private static final int AROUND = 3;

	private final Canvas canvas;
	private final DrawingEdits edits;
	private Placed shown;
	private List<DrawnItem> items = List.of();
	private int chosen = -1;
	private Image image;
	private double scale = 1;
	private Point pressed;
	private Point pointer;
	private boolean isDragging;
	/** What is to be linked while its other end is looked for; null at all other times. */
	private DrawnItem linkFrom;

	/**
	 * @param parent has a grid
	 * @param name   of the drawing, for screen readers
	 * @param id     the stable id
	 */
	public DrawingCanvas(Composite parent, String name, String id, DrawingEdits edits) {
		this.edits = edits;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		StableId.set(canvas, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, 100).applyTo(canvas);
		ItemsAccess.add(canvas, name, () -> shown == null ? "" : shown.drawing().alt(), this::itemsInWords, () -> chosen,
				this::bounds);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> fit());
		canvas.addListener(SWT.FocusIn, event -> focused());
		canvas.addListener(SWT.FocusOut, event -> endLink());
		canvas.addListener(SWT.Dispose, event -> forgetImage());
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseUp, this::released);
		canvas.addListener(SWT.MouseDoubleClick, this::clickedTwice);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, this::traverse);
		canvas.setMenu(menu());
	}

	/** The control, for its layout. */
	public Control control() {
		return canvas;
	}

	/**
	 * Shows a drawing. The chosen item stays chosen by its spot, or by its place among the items where that spot is gone.
	 *
	 * @param drawing   with the places of its parts
	 * @param drawnItems what can be chosen in it, in the order in which Tab goes from one to the next
	 */
	public void show(Placed drawing, List<DrawnItem> drawnItems) {
		String spot = chosen().map(DrawnItem::spot).orElse("");
		items = List.copyOf(drawnItems);
		int still = placeOf(spot);
		chosen = still < 0 ? Math.min(chosen, items.size() - 1) : still;
		keepLinking();
		Drawing before = shown == null ? null : shown.drawing();
		shown = drawing;
		if (!drawing.drawing().equals(before)) {
			forgetImage();
			fit();
		}
		canvas.redraw();
	}

	/** The chosen item. */
	public Optional<DrawnItem> chosen() {
		return chosen < 0 ? Optional.empty() : Optional.of(items.get(chosen));
	}

	private int placeOf(String spot) {
		return IntStream.range(0, items.size()).filter(i -> items.get(i).spot().equals(spot)).findFirst().orElse(-1);
	}

	/** Who can't see the line to the chosen item hears what choosing it would do. */
	private List<DrawnItem> itemsInWords() {
		return linkFrom == null
				? items
				: items.stream().map(item -> new DrawnItem(item.spot(), item.name(), "Link " + linkFrom.name() + " to " + item.words()))
						.toList();
	}

	private void forgetImage() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	/** Makes the drawing as wide as there is room for; its height follows. */
	private void fit() {
		int width = canvas.getClientArea().width;
		if (shown == null || width <= 2 * AROUND) {
			return;
		}
		double fitting = Math.min(MOST, (width - 2.0 * AROUND) / shown.drawing().width());
		if (fitting != scale) {
			scale = fitting;
			forgetImage();
		}
		int height = (int) Math.ceil(shown.drawing().height() * scale) + 2 * AROUND;
		GridData data = (GridData) canvas.getLayoutData();
		if (data.heightHint != height) {
			data.heightHint = height;
			// A resize comes in the middle of laying out, which can't be begun anew before it has ended.
			canvas.getDisplay().asyncExec(this::layOut);
		}
	}

	private void layOut() {
		if (canvas.isDisposed()) {
			return;
		}
		canvas.requestLayout();
		for (Composite parent = canvas.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof SharedScrolledComposite form) {
				form.reflow(true);
				return;
			}
		}
	}

	private Rectangle bounds(Spot spot) {
		return new Rectangle((int) Math.round(spot.x() * scale) + AROUND, (int) Math.round(spot.y() * scale) + AROUND,
				(int) Math.round(spot.width() * scale), (int) Math.round(spot.height() * scale));
	}

	private Rectangle bounds(DrawnItem item) {
		return shown.spot(item.spot()).map(this::bounds).orElseGet(() -> new Rectangle(0, 0, 0, 0));
	}

	private void paint(GC gc) {
		if (shown == null) {
			return;
		}
		if (image == null) {
			image = DrawingImage.of(shown.drawing(), scale, canvas.getDisplay());
		}
		gc.drawImage(image, AROUND, AROUND);
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		if (isDragging) {
			dropPlace(pointer).ifPresent(to -> outline(gc, to, 3));
			chosen().map(this::bounds).ifPresent(from -> outline(gc,
					new Rectangle(from.x + pointer.x - pressed.x, from.y + pointer.y - pressed.y, from.width, from.height), 1));
		} else {
			chosen().map(this::bounds).ifPresent(at -> outline(gc, at, canvas.isFocusControl() ? 2 : 1));
		}
		if (linkFrom != null) {
			Rectangle from = bounds(linkFrom);
			outline(gc, from, 2);
			gc.setLineStyle(SWT.LINE_DASH);
			chosen().map(this::bounds).ifPresent(to -> gc.drawLine(from.x + from.width / 2, from.y + from.height / 2,
					to.x + to.width / 2, to.y + to.height / 2));
		}
	}

	private static void outline(GC gc, Rectangle at, int width) {
		gc.setLineWidth(width);
		gc.drawRoundRectangle(at.x - AROUND + 1, at.y - AROUND + 1, at.width + 2 * AROUND - 2, at.height + 2 * AROUND - 2, 2 * AROUND,
				2 * AROUND);
	}

	private double inDrawing(int pixels) {
		return (pixels - AROUND) / scale;
	}

	private Optional<Spot> target(Point at) {
		return shown.at(inDrawing(at.x), inDrawing(at.y), edits::isTarget);
	}

	/** Where the dragged item would go: onto what it can be linked to, else to a target. */
	private Optional<Rectangle> dropPlace(Point at) {
		Optional<DrawnItem> other = chosen().flatMap(item -> linkable(item, at));
		return other.isPresent() ? other.map(this::bounds) : target(at).map(this::bounds);
	}

	private void drop(DrawnItem item, Point from, Point at) {
		Optional<DrawnItem> other = linkable(item, at);
		if (other.isPresent()) {
			edits.link(item, other.get());
		} else {
			target(at).ifPresentOrElse(spot -> edits.drop(item, spot),
					() -> edits.drag(item, (at.x - from.x) / scale, (at.y - from.y) / scale));
		}
	}

	private Optional<DrawnItem> linkable(DrawnItem from, Point at) {
		int place = itemAt(at.x, at.y);
		return place < 0 ? Optional.empty() : Optional.of(items.get(place)).filter(to -> isLinkable(from, to));
	}

	private boolean isLinkable(DrawnItem from, DrawnItem to) {
		return !from.spot().equals(to.spot()) && edits.canLink(from, to);
	}

	private boolean hasLinkable(DrawnItem from) {
		return items.stream().anyMatch(to -> isLinkable(from, to));
	}

	private void beginLink() {
		chosen().filter(this::hasLinkable).ifPresent(from -> {
			linkFrom = from;
			chooseLinkable(1);
		});
	}

	/** What is shown anew while another end is looked for goes on being linked, unless it is gone or has nothing left to be linked to. */
	private void keepLinking() {
		int from = linkFrom == null ? -1 : placeOf(linkFrom.spot());
		linkFrom = from < 0 || !hasLinkable(items.get(from)) ? null : items.get(from);
	}

	/** Chooses the next item, or the one before, that can be linked; after the last comes the first. */
	private void chooseLinkable(int by) {
		int place = chosen;
		do {
			place = Math.floorMod(place + by, items.size());
		} while (!isLinkable(linkFrom, items.get(place)));
		choose(place);
	}

	/** Ends the looking for another end; what was to be linked is chosen again. */
	private void endLink() {
		if (linkFrom != null) {
			int from = placeOf(linkFrom.spot());
			linkFrom = null;
			choose(from);
		}
		canvas.redraw();
	}

	private void link(Optional<DrawnItem> other) {
		DrawnItem from = linkFrom;
		endLink();
		other.filter(to -> isLinkable(from, to)).ifPresent(to -> edits.link(from, to));
	}

	private int itemAt(int x, int y) {
		return IntStream.range(0, items.size()).filter(i -> bounds(items.get(i)).contains(x, y)).reduce((first, second) -> second)
				.orElse(-1);
	}

	/** Chooses an item, such as one that an edit has put in another place; nothing happens where there is none at the spot. */
	public void choose(String spot) {
		int place = placeOf(spot);
		if (place >= 0) {
			choose(place);
		}
	}

	private void choose(int place) {
		chosen = place;
		canvas.getAccessible().setFocus(place < 0 ? ACC.CHILDID_SELF : place);
		canvas.redraw();
	}

	/** Whoever comes by Tab has something chosen at once. */
	private void focused() {
		if (chosen < 0 && !items.isEmpty() && pressed == null) {
			choose(0);
		}
		canvas.redraw();
	}

	private void pressed(Event event) {
		if (linkFrom != null) {
			link(linkable(linkFrom, new Point(event.x, event.y)));
			return;
		}
		pressed = new Point(event.x, event.y);
		canvas.setFocus();
		choose(itemAt(event.x, event.y));
	}

	private void moved(Event event) {
		if (pressed == null || chosen < 0 || (event.stateMask & SWT.BUTTON1) == 0) {
			return;
		}
		isDragging |= Math.abs(event.x - pressed.x) > DRAG || Math.abs(event.y - pressed.y) > DRAG;
		pointer = new Point(event.x, event.y);
		if (isDragging) {
			canvas.redraw();
		}
	}

	private void released(Event event) {
		Point from = pressed;
		boolean isDropped = isDragging;
		isDragging = false;
		pressed = null;
		if (isDropped) {
			chosen().ifPresent(item -> drop(item, from, new Point(event.x, event.y)));
			canvas.redraw();
		} else if (from != null && event.button == 1) {
			target(from).ifPresent(edits::click);
		}
	}

	private void clickedTwice(Event event) {
		if (chosen().isPresent()) {
			rename();
		} else {
			add(target(new Point(event.x, event.y)));
		}
	}

	private void key(Event event) {
		if (event.stateMask != 0) {
			return;
		}
		if (linkFrom != null) {
			linkKey(event.keyCode);
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> chosen().ifPresent(item -> edits.step(item, -1, 0));
		case SWT.ARROW_RIGHT -> chosen().ifPresent(item -> edits.step(item, 1, 0));
		case SWT.ARROW_UP -> chosen().ifPresent(item -> edits.step(item, 0, 1));
		case SWT.ARROW_DOWN -> chosen().ifPresent(item -> edits.step(item, 0, -1));
		case SWT.INSERT -> add(chosen().flatMap(this::targetOf));
		case SWT.DEL -> chosen().ifPresent(edits::remove);
		case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> rename();
		case 'l' -> beginLink();
		case SWT.ESC -> {
			// Nothing is pressed any more, or the next move of the pointer would go on dragging.
			isDragging = false;
			pressed = null;
			canvas.redraw();
		}
		default -> {
			// Other keys are for the window.
		}
		}
	}

	private void linkKey(int key) {
		switch (key) {
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> chooseLinkable(1);
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> chooseLinkable(-1);
		case SWT.CR, SWT.KEYPAD_CR, 'l' -> link(chosen());
		case SWT.ESC -> endLink();
		default -> {
			// Other keys are for the window.
		}
		}
	}

	/** Tab goes from item to item, and out after the last; the arrow keys are for moving. */
	private void traverse(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
			int by = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
			if (linkFrom != null) {
				event.doit = false;
				chooseLinkable(by);
				return;
			}
			int next = chosen + by;
			event.doit = next < 0 || next >= items.size();
			if (!event.doit) {
				choose(next);
			}
		}
		case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN -> event.doit = false;
		default -> event.doit = true;
		}
	}

	private Optional<Spot> targetOf(DrawnItem item) {
		Rectangle at = bounds(item);
		return target(new Point(at.x + at.width / 2, at.y + at.height / 2));
	}

	private void add(Optional<Spot> target) {
		edits.add(target).ifPresent(spot -> {
			choose(placeOf(spot));
			rename();
		});
	}

	private void rename() {
		chosen().filter(edits::canRename).ifPresent(item -> NameField.open(canvas, bounds(item), item.name(), name -> {
			if (!name.isEmpty() && !name.equals(item.name())) {
				edits.rename(item, name);
			}
		}));
	}

	private Menu menu() {
		Menu menu = new Menu(canvas);
		Point[] opened = new Point[1];
		canvas.addListener(SWT.MenuDetect, event -> opened[0] = canvas.toControl(event.x, event.y));
		menu.addListener(SWT.Show, event -> {
			for (MenuItem entry : menu.getItems()) {
				entry.dispose();
			}
			entry(menu, "Add", () -> add(Optional.ofNullable(opened[0]).flatMap(this::target)));
			entry(menu, "Rename", this::rename).setEnabled(chosen().filter(edits::canRename).isPresent());
			entry(menu, "Remove", () -> chosen().ifPresent(edits::remove)).setEnabled(chosen >= 0);
			chosen().ifPresent(item -> more(menu, item));
		});
		return menu;
	}

	private void more(Menu menu, DrawnItem item) {
		if (hasLinkable(item)) {
			entry(menu, "Link to another\tL", this::beginLink);
		}
		List<DrawingAction> actions = edits.actions(item);
		if (!actions.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
			actions.forEach(action -> entry(menu, action.label(), action.run()));
		}
	}

	private static MenuItem entry(Menu menu, String words, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}
}
