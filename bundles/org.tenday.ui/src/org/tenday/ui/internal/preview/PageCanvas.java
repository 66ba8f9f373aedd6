package org.tenday.ui.internal.preview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tenday.model.BlockId;
import org.tenday.ui.StableId;

/**
 * A page as wide as there is room, or wider, to be scrolled where it is larger. The paper is as it is printed, whatever the window's
 * theme; a mark in its margin shows where the block begins that is being edited.
 */
final class PageCanvas {

	private static final int MARGIN = 12;
	private static final int MARK = 8;
	private static final int LEAST_WIDTH = 120;
	private static final int MOST_PIXELS = 4_000;
	private static final int STEP = 40;
	private static final int WHOLE = 100;

	private final ScrolledComposite scroll;
	private final Canvas canvas;
	private final Consumer<Answer.Spot> open;
	private final IntConsumer turn;
	private Optional<Image> image = Optional.empty();
	private Optional<Answer.Page> page = Optional.empty();
	private Optional<Double> mark = Optional.empty();
	private double factor = 1;
	/** Of the screen. To ask for it at each key press keeps whoever types waiting for the window system. */
	private int zoom;
	private String name = "";
	private String words = "";

	/**
	 * @param open gets what stands where somebody clicks
	 * @param turn gets by how many pages to go on
	 */
	PageCanvas(Composite parent, Consumer<Answer.Spot> open, IntConsumer turn) {
		this.open = open;
		this.turn = turn;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		zoom = scroll.getMonitor().getZoom();
		for (int type : new int[]{ SWT.Resize, SWT.ZoomChanged }) {
			scroll.addListener(type, event -> zoom = scroll.getMonitor().getZoom());
		}
		canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
		StableId.set(canvas, "preview.page");
		scroll.setContent(canvas);
		scroll.getVerticalBar().setIncrement(STEP);
		scroll.getHorizontalBar().setIncrement(STEP);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Dispose, event -> image.ifPresent(Image::dispose));
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.MouseUp, this::clicked);
		canvas.addListener(SWT.MouseMove, event -> canvas
				.setCursor(paper().contains(event.x, event.y) ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		// What takes keys keeps Tab from moving on, unless it says otherwise.
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN
				&& event.detail != SWT.TRAVERSE_PAGE_NEXT && event.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = words;
			}
		});
	}

	/** What is laid out: the page with its scroll bars. */
	ScrolledComposite control() {
		return scroll;
	}

	/** How many pixels of the screen a page is wide; what is wider is stretched, because its picture would fill the memory. */
	int pixels() {
		return Math.min(MOST_PIXELS, width() * zoom / WHOLE);
	}

	/** Room for a bar is always left, so that a page does not become narrower because it is long, and shorter because it is narrow. */
	private int width() {
		int room = scroll.getSize().x - scroll.getVerticalBar().getSize().x - 2 * MARGIN;
		return (int) (Math.max(LEAST_WIDTH, room) * factor);
	}

	/** Makes the page wider than there is room; 1 for as wide as there is. */
	void enlarge(double newFactor) {
		factor = newFactor;
		fit();
	}

	/**
	 * Shows a page.
	 *
	 * @param title such as "Handbook, page 2 of 5"
	 */
	void show(Answer.Page newPage, String title) {
		image.ifPresent(Image::dispose);
		image = Optional.of(new Image(canvas.getDisplay(), sharp(newPage.picture(), zoom)));
		page = Optional.of(newPage);
		name = title;
		words = "";
		fit();
	}

	/** The pixels as they are for a screen of that zoom; other screens get them larger or smaller. */
	private static ImageDataProvider sharp(ImageData pixels, int zoom) {
		return wanted -> {
			if (wanted == zoom) {
				return pixels;
			}
			return wanted == WHOLE
					? pixels.scaledTo(Math.max(1, pixels.width * WHOLE / zoom), Math.max(1, pixels.height * WHOLE / zoom))
					: null;
		};
	}

	/** Shows no page. */
	void clear() {
		image.ifPresent(Image::dispose);
		image = Optional.empty();
		page = Optional.empty();
		mark = Optional.empty();
		name = "";
		words = "";
		fit();
	}

	private void fit() {
		Rectangle paper = paper();
		scroll.setMinSize(image.isEmpty() || factor == 1 ? 0 : paper.width + 2 * MARGIN, image.isEmpty() ? 0 : paper.height + 2 * MARGIN);
		canvas.redraw();
	}

	/** Says where what is being edited begins. */
	void mark(Optional<Double> top) {
		mark = top;
		canvas.redraw();
	}

	/** Brings a height of the page into sight, from 0 at the top to 1. */
	void reveal(double height) {
		Rectangle paper = paper();
		int y = paper.y + (int) (height * paper.height);
		int from = scroll.getOrigin().y;
		if (y < from || y > from + scroll.getClientArea().height * 2 / 3) {
			scroll.setOrigin(scroll.getOrigin().x, Math.max(0, y - STEP));
		}
	}

	/** What screen readers say of the page. */
	void describe(String newWords) {
		words = newWords;
	}

	String words() {
		return words;
	}

	/** Where on the canvas a block begins; empty where it begins on another page. */
	Optional<Point> placeOf(BlockId block) {
		Rectangle paper = paper();
		return page.flatMap(shown -> shown.topOf(block)).map(top -> new Point(paper.x, paper.y + (int) (top * paper.height)));
	}

	/** Where the page is on the canvas; empty where there is none. */
	private Rectangle paper() {
		int width = width();
		int height = image.map(Image::getBounds).map(size -> size.height * width / size.width).orElse(0);
		return new Rectangle(MARGIN, MARGIN, width, height);
	}

	/** While a page of another width is made, the one that is there is stretched. */
	private void paint(GC gc) {
		image.ifPresent(picture -> {
			Rectangle size = picture.getBounds();
			Rectangle paper = paper();
			gc.drawImage(picture, 0, 0, size.width, size.height, paper.x, paper.y, paper.width, paper.height);
			gc.setForeground(canvas.getDisplay()
					.getSystemColor(canvas.isFocusControl() ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_WIDGET_NORMAL_SHADOW));
			gc.drawRectangle(paper.x - 1, paper.y - 1, paper.width + 1, paper.height + 1);
			mark.ifPresent(top -> {
				int y = paper.y + (int) (top * paper.height) + MARK;
				gc.setAntialias(SWT.ON);
				gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
				gc.fillPolygon(new int[]{ paper.x - MARK - 2, y - MARK / 2, paper.x - 2, y, paper.x - MARK - 2, y + MARK / 2 });
			});
		});
	}

	private void clicked(Event event) {
		Rectangle paper = paper();
		if (event.button == 1 && paper.contains(event.x, event.y)) {
			page.ifPresent(shown -> open.accept(shown.at((double) (event.y - paper.y) / paper.height)));
		}
	}

	private void pressed(Event event) {
		int whole = scroll.getClientArea().height - STEP;
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> scroll(0, STEP);
		case SWT.ARROW_UP -> scroll(0, -STEP);
		case SWT.ARROW_RIGHT -> scroll(STEP, 0);
		case SWT.ARROW_LEFT -> scroll(-STEP, 0);
		case SWT.PAGE_DOWN -> scrollOrTurn(whole);
		case SWT.PAGE_UP -> scrollOrTurn(-whole);
		case SWT.CR, SWT.KEYPAD_CR -> page.ifPresent(shown -> open.accept(shown.at(mark.orElse(0.0))));
		default -> {
			// The other keys are not for the page.
		}
		}
	}

	private void scrollOrTurn(int by) {
		if (!scroll(0, by)) {
			turn.accept(by > 0 ? 1 : -1);
		}
	}

	/** Gives back whether there was anything to scroll. */
	private boolean scroll(int right, int down) {
		Point before = scroll.getOrigin();
		scroll.setOrigin(before.x + right, before.y + down);
		return !scroll.getOrigin().equals(before);
	}
}
