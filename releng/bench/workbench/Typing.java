package workbench;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.tenday.ui.internal.preview.PreviewView;

/** Key presses, and what they led to when. All but {@link #press} on the window's thread. */
final class Typing {

	private final Deque<Long> pressed = new ArrayDeque<>();
	private final Deque<Long> unseen = new ArrayDeque<>();
	private final List<Double> echoes = new ArrayList<>();
	private final List<Double> pages = new ArrayList<>();
	private int said;

	Typing(PreviewView view, Control page) {
		// This is told after the page has painted itself.
		page.addListener(SWT.Paint, event -> {
			if (view.isCurrent()) {
				seen();
			}
		});
	}

	/** Looks at another field. */
	StyledText in(StyledText field) {
		field.addListener(SWT.Modify, event -> typed());
		return field;
	}

	/** Presses a key, for whatever has the focus. */
	void press(Display display, char letter) {
		synchronized (pressed) {
			pressed.add(System.nanoTime());
		}
		for (int type : new int[]{ SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.character = letter;
			if (!display.post(event)) {
				throw new AssertionError("the window system takes no key");
			}
		}
	}

	private void typed() {
		synchronized (pressed) {
			Long at = pressed.poll();
			if (at != null) {
				echoes.add(since(at));
				unseen.add(at);
			}
		}
	}

	private void seen() {
		unseen.forEach(at -> pages.add(since(at)));
		unseen.clear();
	}

	private static double since(long at) {
		return (System.nanoTime() - at) / 1e6;
	}

	boolean isDone() {
		synchronized (pressed) {
			return pressed.isEmpty() && unseen.isEmpty();
		}
	}

	/** The longest that anybody waited for a page since this was asked last. */
	double worst() {
		double worst = pages.subList(said, pages.size()).stream().mapToDouble(Double::doubleValue).max().orElseThrow();
		said = pages.size();
		return worst;
	}

	void report(PrintStream out) {
		say(out, "key press to letter in the field ", echoes);
		say(out, "key press to refreshed preview   ", pages);
	}

	private static void say(PrintStream out, String what, List<Double> times) {
		List<Double> sorted = new ArrayList<>(times);
		Collections.sort(sorted);
		out.printf(Locale.ROOT, "%s %d times: median %.0f ms, nine of ten under %.0f ms, worst %.0f ms%n", what, sorted.size(),
				sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 9 / 10), sorted.getLast());
	}
}
