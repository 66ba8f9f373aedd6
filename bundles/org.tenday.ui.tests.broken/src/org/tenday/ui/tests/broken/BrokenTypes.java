package org.tenday.ui.tests.broken;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.model.BlockTypeId;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.BlockType;

/** Block types whose editors fail; one fails itself. */
public final class BrokenTypes {

	private BrokenTypes() {
	}

	/** A type of notes. */
	abstract static class OfNote implements BlockType<Note> {

		private final String name;

		OfNote(String name) {
			this.name = name;
		}

		@Override
		public BlockTypeId id() {
			return new BlockTypeId("broken." + name);
		}

		@Override
		public String label() {
			return "Broken in " + name;
		}

		@Override
		public Note blank() {
			return new Note("");
		}

		@Override
		public List<Element> handbook(Note note, BlockComposer composer) {
			return composer.titled(composer.text(note.words()));
		}
	}

	/** Its editor fails when it is made. */
	public static final class Constructor extends OfNote {
		public Constructor() {
			super("constructor");
		}
	}

	/** Its editor fails when it makes its controls. */
	public static final class Create extends OfNote {
		public Create() {
			super("create");
		}
	}

	/** Its editor fails when it shows a note that says so. */
	public static final class Show extends OfNote {
		public Show() {
			super("show");
		}
	}

	/** Fails itself when it is made. */
	public static final class UnmadeType extends OfNote {
		public UnmadeType() {
			super("type");
			throw new IllegalStateException("no ink for a type");
		}
	}
}
