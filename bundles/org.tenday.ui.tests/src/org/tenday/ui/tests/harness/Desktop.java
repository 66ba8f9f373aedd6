package org.tenday.ui.tests.harness;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tenday.ui.StableId;

/** What is around the window under test: the clipboard, and files that can be dragged from elsewhere. */
public final class Desktop {

	private static final String FILE = "desktop.file";

	private final Ui ui;

	public Desktop(Ui ui) {
		this.ui = ui;
	}

	/** Copies words, as from another program. */
	public void copy(String words) {
		copy(words, TextTransfer.getInstance());
	}

	/**
	 * Copies a picture, as from another program.
	 *
	 * @param width  in pixels
	 * @param height in pixels
	 */
	public void copyPicture(int width, int height) {
		copy(new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff)), ImageTransfer.getInstance());
	}

	private void copy(Object contents, Transfer kind) {
		ui.run(() -> {
			Clipboard clipboard = new Clipboard(ui.display());
			clipboard.setContents(new Object[]{ contents }, new Transfer[]{ kind });
			clipboard.dispose();
		});
	}

	/** Drags a file onto a control, out of a small window of its own. */
	public void drag(Path file, Handle onto) {
		drag(file, shown -> new Hand(ui).drag(shown, onto));
	}

	/** Drags a file or a folder onto the item of a tree that the labels lead to, out of a small window of its own. */
	public void drag(Path file, Handle tree, String... labels) {
		drag(file, shown -> new Hand(ui).drag(shown, tree, labels));
	}

	private void drag(Path file, Consumer<Handle> hand) {
		AtomicBoolean isMoved = new AtomicBoolean();
		Shell shell = ui.get(() -> show(file, isMoved));
		try {
			hand.accept(ui.find(FILE));
			// What is let go is asked for only then, and nobody could give it any more.
			ui.await("the drag to end", () -> LocalSelectionTransfer.getTransfer().getSelection() == null);
			if (isMoved.get()) {
				throw new AssertionError("what was dragged was moved: a file manager would take " + file + " away now");
			}
		} finally {
			ui.run(shell::dispose);
		}
	}

	private Shell show(Path file, AtomicBoolean isMoved) {
		Shell shell = new Shell(ui.display(), SWT.ON_TOP | SWT.TITLE);
		shell.setLayout(new FillLayout());
		Label label = new Label(shell, SWT.CENTER);
		label.setText(file.getFileName().toString());
		StableId.set(label, FILE);
		DragSource source = new DragSource(label, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
		source.setTransfer(FileTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				// By this the hand sees that the drag has begun.
				LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(file));
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = new String[]{ file.toString() };
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				isMoved.set(event.detail == DND.DROP_MOVE);
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		shell.setBounds(20, 820, 260, 120);
		shell.open();
		return shell;
	}
}
