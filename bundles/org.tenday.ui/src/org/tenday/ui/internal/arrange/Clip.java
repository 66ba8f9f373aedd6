package org.tenday.ui.internal.arrange;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The clipboard: text for everybody, and beside it, for Tenday alone, the programme that it comes from. */
final class Clip {

	private Clip() {
	}

	static void put(String text, Path source) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[]{ text, source.toString() },
					new Transfer[]{ TextTransfer.getInstance(), new SourceTransfer() });
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
