package org.tenday.ui.tests.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Form;
import org.tenday.ui.StableId;

/** The window under test. */
public final class Ui {

	/** How long a condition may take to become true: generous, because machines are shared; a test that passes never waits that long. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final long PAUSE_MILLIS = 20;

	private final Display display;

	private Ui(Display display) {
		this.display = display;
	}

	/** The workbench that this test runs in. */
	public static Ui ofWorkbench() {
		return new Ui(PlatformUI.getWorkbench().getDisplay());
	}

	/** Calls something on the window's thread and gives back what it gave; what it throws is thrown here. */
	public <T> T get(Callable<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				result.set(work.call());
			} catch (Exception | AssertionError thrown) {
				failure.set(thrown);
			}
		});
		if (failure.get() != null) {
			throw new AssertionError("In the window: " + failure.get(), failure.get());
		}
		return result.get();
	}

	/** Does something on the window's thread. */
	public void run(Runnable work) {
		get(() -> {
			work.run();
			return null;
		});
	}

	/** Starts something on the window's thread without waiting for its end: for what opens a dialog that blocks. */
	public void start(Runnable work) {
		display.asyncExec(work);
	}

	/**
	 * Waits until a condition, asked on the window's thread, is true.
	 *
	 * @param what ends the sentence "waited in vain for …"
	 */
	public void await(String what, BooleanSupplier condition) {
		awaitValue(what, () -> condition.getAsBoolean() ? Optional.of(Boolean.TRUE) : Optional.empty());
	}

	/** Waits until something, looked for on the window's thread, is there. */
	public <T> T awaitValue(String what, Supplier<Optional<T>> search) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		do {
			Optional<T> found = get(search::get);
			if (found.isPresent()) {
				return found.get();
			}
			pause();
		} while (System.nanoTime() < end);
		throw new AssertionError("waited in vain for " + what + "; the windows hold: " + get(this::ids));
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new AssertionError("the test was stopped", stopped);
		}
	}

	/**
	 * Waits for the visible control with a stable id. Never in a condition that is waited for, which the window's own thread asks: see
	 * {@link #is}.
	 */
	public Handle find(String id) {
		if (Display.getCurrent() == display) {
			throw new IllegalStateException("to wait for " + id + " here would stop the window");
		}
		return new Handle(this, awaitValue("a control with the id " + id, () -> look(id)));
	}

	/** Waits for the visible button with these words: for the platform's own dialogs, whose buttons have no stable ids. */
	public Handle button(String words) {
		return new Handle(this,
				awaitValue("a button \"" + words + "\"",
						() -> controls().stream().filter(control -> control instanceof Button button && button.isVisible()
								&& button.getText().replace("&", "").equals(words)).findFirst()));
	}

	/** Whether the visible control with a stable id is there now, and is as it should be: for conditions. */
	public boolean is(String id, Predicate<Handle> asItShould) {
		return get(() -> look(id).map(control -> asItShould.test(new Handle(this, control)))).orElse(false);
	}

	/** Waits for the list of proposals to hold one that begins so, and chooses it as a double click does. */
	public void chooseProposal(String words) {
		TableItem line = awaitValue("the proposal " + words,
				() -> proposals()
						.flatMap(control -> Arrays.stream(((Table) control).getItems())).filter(item -> item.getText().startsWith(words))
						.findFirst());
		run(() -> {
			Table table = line.getParent();
			table.setSelection(line);
			Event event = new Event();
			event.item = line;
			table.notifyListeners(SWT.DefaultSelection, event);
		});
	}

	/** Whether a list is open of what may be written next. */
	public boolean isProposing() {
		return get(() -> proposals().findAny().isPresent());
	}

	private Stream<Control> proposals() {
		return controls().stream().filter(control -> control instanceof Table table && table.isVisible()
				&& table.getShell().getParent() != null);
	}

	/** Whether a visible control with a stable id is there now. */
	public boolean has(String id) {
		return get(() -> look(id)).isPresent();
	}

	/** What the first visible form that says something says at its head; empty where none does. */
	public String message() {
		return get(() -> controls().stream().filter(control -> control instanceof Form && control.isVisible())
				.map(control -> ((Form) control).getMessage()).filter(words -> words != null && !words.isEmpty()).findFirst().orElse(""));
	}

	private Optional<Control> look(String id) {
		return controls().stream().filter(control -> StableId.of(control).filter(id::equals).isPresent() && control.isVisible())
				.findFirst();
	}

	private List<String> ids() {
		return controls().stream().filter(Control::isVisible).flatMap(control -> StableId.of(control).stream()).toList();
	}

	private List<Control> controls() {
		List<Control> all = new ArrayList<>();
		for (Shell shell : display.getShells()) {
			add(shell, all);
		}
		return all;
	}

	private static void add(Control control, List<Control> to) {
		to.add(control);
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				add(child, to);
			}
		}
	}

	/** The display, for what acts on the whole of it. */
	Display display() {
		return display;
	}
}
