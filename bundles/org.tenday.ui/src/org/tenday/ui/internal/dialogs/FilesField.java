package org.tenday.ui.internal.dialogs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tenday.ui.StableId;

/**
 * Files in a dialog: typed, with a bar between them, or chosen with the button beside it; empty for none. Stands in a grid of three columns.
 */
final class FilesField {

	/** No file name of an office has one. */
	private static final String BETWEEN = "|";

	private final Text text;

	/**
	 * @param hint    what to give, shown while nothing is
	 * @param endings of the files that can be chosen, such as {@code *.png}
	 * @param most    how many files there may be
	 */
	FilesField(Composite parent, String id, String label, String hint, List<Path> files, List<String> endings, int most, Runnable changed) {
		new Label(parent, SWT.NONE).setText(label);
		text = new Text(parent, SWT.BORDER);
		text.setMessage(hint);
		text.setText(files.stream().map(Path::toString).collect(Collectors.joining(" " + BETWEEN + " ")));
		text.addListener(SWT.Modify, event -> changed.run());
		StableId.set(text, id);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(280, SWT.DEFAULT).applyTo(text);
		Button browse = new Button(parent, SWT.PUSH);
		browse.setText("Browse…");
		StableId.set(browse, id + ".browse");
		browse.addListener(SWT.Selection, event -> browse(parent, label, endings, most));
	}

	private void browse(Composite parent, String label, List<String> endings, int most) {
		FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN | (most > 1 ? SWT.MULTI : SWT.SINGLE));
		dialog.setText(label);
		dialog.setFilterExtensions(new String[]{ String.join(";", endings) });
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			List<String> chosen = new ArrayList<>();
			for (String name : dialog.getFileNames()) {
				chosen.add(folder.resolve(name).toString());
			}
			text.setText(String.join(" " + BETWEEN + " ", chosen));
		}
	}

	/** Whether what is typed can be names of files. */
	boolean isComplete() {
		try {
			files();
			return true;
		} catch (InvalidPathException e) {
			return false;
		}
	}

	/** In the order in which they were given. */
	List<Path> files() {
		List<Path> files = new ArrayList<>();
		for (String name : text.getText().split("\\" + BETWEEN)) {
			if (!name.isBlank()) {
				files.add(Path.of(name.strip()));
			}
		}
		return files;
	}
}
