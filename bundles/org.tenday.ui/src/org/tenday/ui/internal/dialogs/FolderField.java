package org.tenday.ui.internal.dialogs;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.FolderQuestion;

/** A folder in a dialog: typed, or chosen with the button beside it. Stands in a grid of three columns. */
public final class FolderField {

	private final Text text;
	private final Button browse;

	public FolderField(Composite parent, String id, String label, FolderQuestion question, Runnable changed) {
		new Label(parent, SWT.NONE).setText(label);
		text = new Text(parent, SWT.BORDER);
		text.setText(question.start().map(Path::toString).orElse(""));
		text.addListener(SWT.Modify, event -> changed.run());
		StableId.set(text, id);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(280, SWT.DEFAULT).applyTo(text);
		browse = new Button(parent, SWT.PUSH);
		browse.setText("Browse…");
		StableId.set(browse, id + ".browse");
		browse.addListener(SWT.Selection, event -> WorkbenchDialogs
				.folder(parent.getShell(), new FolderQuestion(question.title(), question.message(), folder()))
				.ifPresent(chosen -> text.setText(chosen.toString())));
	}

	/** Lets it be filled in, or not. */
	public void setEnabled(boolean isEnabled) {
		text.setEnabled(isEnabled);
		browse.setEnabled(isEnabled);
	}

	/** Empty where nothing is typed, or what cannot be the name of a folder. */
	public Optional<Path> folder() {
		try {
			return text.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(text.getText().strip()));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
