package org.tenday.ui.internal.arrange;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.tenday.ui.internal.asking.Dialogs;

/** The clipboard: text for everybody, and beside it, for Tenday alone, the programme that it comes from. */
public final class Clip {

	private Clip() {
	}

	/**
	 * @param source the folder of the programme that the text comes from
	 * @return false where the clipboard did not take it; its author has been told
	 */
	static boolean put(String text, Path source, Dialogs dialogs) {
		return put(new Object[]{ text, source.toString() }, new Transfer[]{ TextTransfer.getInstance(), new SourceTransfer() }, dialogs);
	}

	/**
	 * @return false where the clipboard did not take it; its author has been told
	 */
	public static boolean put(String text, Dialogs dialogs) {
		return put(new Object[]{ text }, new Transfer[]{ TextTransfer.getInstance() }, dialogs);
	}

	private static boolean put(Object[] contents, Transfer[] kinds, Dialogs dialogs) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(contents, kinds);
			return true;
		} catch (SWTError e) {
			if (e.code != DND.ERROR_CANNOT_SET_CLIPBOARD) {
				throw e;
			}
			// Another program holds the clipboard: some do for a moment after every copy.
			dialogs.problem("Nothing was copied", "Another program is using the clipboard just now. Copy again in a moment.");
			return false;
		} finally {
			clipboard.dispose();
		}
	}

	static Optional<String> text() {
		return contents(TextTransfer.getInstance());
	}

	/** The folder of the programme that the text was copied from; empty where it comes from elsewhere. */
	static Optional<Path> source() {
		return contents(new SourceTransfer()).map(Path::of);
	}

	private static Optional<String> contents(Transfer transfer) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return clipboard.getContents(transfer) instanceof String text ? Optional.of(text) : Optional.empty();
		} finally {
			clipboard.dispose();
		}
	}
}
