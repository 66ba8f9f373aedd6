package org.tenday.ui.tests.broken;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.StableId;

/** Editors that fail in the place that they are named after. */
public final class BrokenEditors {

	private BrokenEditors() {
	}

	/** Cannot be made. */
	public static final class Constructor implements BlockEditor<Note> {
		public Constructor() {
			throw new IllegalStateException("no ink");
		}

		@Override
		public void create(Composite parent, BlockEditing<Note> editing) {
			throw new IllegalStateException("never reached");
		}

		@Override
		public void show(Note note) {
			throw new IllegalStateException("never reached");
		}
	}

	/** Fails after it has made a control. */
	public static final class Create implements BlockEditor<Note> {
		@Override
		public void create(Composite parent, BlockEditing<Note> editing) {
			StableId.set(new Text(parent, SWT.BORDER), "broken.text");
			throw new IllegalStateException("no paper");
		}

		@Override
		public void show(Note note) {
			throw new IllegalStateException("never reached");
		}
	}

	/** Fails on a note that says "fail", and not before: in the middle of the typing. */
	public static final class Show implements BlockEditor<Note> {

		private Text text;

		@Override
		public void create(Composite parent, BlockEditing<Note> editing) {
			text = new Text(parent, SWT.BORDER);
			StableId.set(text, "broken.text");
			text.addListener(SWT.Modify, event -> editing.typing("Write note", "words", note -> new Note(text.getText())));
		}

		@Override
		public void show(Note note) {
			if (note.words().equals("fail")) {
				throw new IllegalStateException("no light");
			}
			if (!text.getText().equals(note.words())) {
				text.setText(note.words());
			}
		}
	}
}
