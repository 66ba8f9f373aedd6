package org.tenday.ui.tests.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.tenday.ui.StableId;

/** The user's keyboard: its keys come to whatever has the focus, by way of the window system, and so to mnemonics and key bindings too. */
public final class Keys {

	private static final List<Integer> MODIFIERS = List.of(SWT.CTRL, SWT.ALT, SWT.SHIFT);
	/** As often as somebody looking for something would press Tab before giving up. */
	private static final int MOST_TABS = 60;

	private final Ui ui;

	public Keys(Ui ui) {
		this.ui = ui;
	}

	/**
	 * Presses a key and lets it go.
	 *
	 * @param modifiers the keys held meanwhile, {@code SWT.CTRL} and the like, or {@code SWT.NONE}
	 * @param key       a character or an {@code SWT} key code
	 */
	public Keys press(int modifiers, int key) {
		comeToTheFront();
		List<Integer> held = MODIFIERS.stream().filter(modifier -> (modifiers & modifier) != 0).toList();
		ui.run(() -> {
			held.forEach(modifier -> post(SWT.KeyDown, modifier));
			post(SWT.KeyDown, key);
			post(SWT.KeyUp, key);
			held.reversed().forEach(modifier -> post(SWT.KeyUp, modifier));
		});
		settle();
		return this;
	}

	/** Keys go to the window that the window system has in front; a test before may have left it without any. */
	private void comeToTheFront() {
		if (ui.get(() -> ui.display().getActiveShell() == null)) {
			ui.run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().forceActive());
			ui.await("the window to come to the front", () -> ui.display().getActiveShell() != null);
		}
	}

	public Keys press(int key) {
		return press(SWT.NONE, key);
	}

	/** Presses a key some times. */
	public Keys repeat(int times, int key) {
		for (int i = 0; i < times; i++) {
			press(key);
		}
		return this;
	}

	/** Types words where the focus is. */
	public Keys type(String words) {
		words.chars().forEach(letter -> press(Character.isUpperCase(letter) ? SWT.SHIFT : SWT.NONE, letter));
		return this;
	}

	/** Types words over all that stands where the focus is. */
	public Keys typeOver(String words) {
		return press(SWT.CTRL, 'a').type(words);
	}

	/**
	 * Presses Tab until something has the focus.
	 *
	 * @param wanted a stable id, or the words of a link or a button
	 */
	public Keys tabTo(String wanted) {
		return pressUntil(SWT.NONE, SWT.TAB, wanted);
	}

	/**
	 * Presses a key until something has the focus, as somebody does who watches where it goes.
	 *
	 * @param wanted a stable id, or the words of a link or a button
	 */
	public Keys pressUntil(int modifiers, int key, String wanted) {
		List<String> passed = new ArrayList<>();
		for (int i = 0; i < MOST_TABS; i++) {
			if (isAt(wanted)) {
				return this;
			}
			passed.add(focus());
			press(modifiers, key);
		}
		throw new AssertionError("the focus never came to " + wanted + ", but to " + passed);
	}

	/** Waits until something has the focus: a stable id, or the words of a link or a button. */
	public Keys awaitFocus(String wanted) {
		try {
			ui.await("the focus in " + wanted, () -> isAt(wanted));
			return this;
		} catch (AssertionError inVain) {
			throw new AssertionError("the focus is in " + focus(), inVain);
		}
	}

	/** Whether something has the focus: a stable id, or the words of a link or a button. */
	public boolean isAt(String wanted) {
		return focusIs(control -> name(control).equals(wanted));
	}

	/** Whether what has the focus is as it should be. */
	public boolean focusIs(Predicate<Control> asItShould) {
		return ui.get(() -> {
			Control focus = ui.display().getFocusControl();
			return focus != null && asItShould.test(focus);
		});
	}

	/** What has the focus, in words for a test that fails. */
	public String focus() {
		return ui.get(() -> {
			Control focus = ui.display().getFocusControl();
			return focus == null ? "nothing" : name(focus);
		});
	}

	private static String name(Control control) {
		return StableId.of(control).orElseGet(() -> switch (control) {
		case Hyperlink link when link.getText() != null && !link.getText().isEmpty() -> link.getText();
		case Button button -> button.getText().replace("&", "");
		default -> control.toString();
		});
	}

	/** What is sent goes through the window's queue, and so does this: no key is sent before the window has got the one before. */
	private void settle() {
		ui.run(() -> {
			// being called is enough
		});
	}

	private void post(int type, int key) {
		Event event = new Event();
		event.type = type;
		event.keyCode = (key & SWT.MODIFIER_MASK) != 0 || (key & SWT.KEYCODE_BIT) != 0 ? key : 0;
		event.character = event.keyCode == 0 ? (char) key : 0;
		if (key == SWT.CR || key == SWT.TAB || key == SWT.ESC) {
			event.keyCode = key;
		}
		if (!ui.display().post(event)) {
			throw new AssertionError("the window system takes no " + event);
		}
	}
}
