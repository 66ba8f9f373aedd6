package org.tenday.skill.internal.core;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.model.content.TrainerNote;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;

/** What only the trainer reads. */
public final class TrainerNoteType extends NamedType<TrainerNote> {

	public TrainerNoteType() {
		super("trainer-note", "Trainer note", new TrainerNote(""));
	}

	@Override
	public List<Element> handbook(TrainerNote note, BlockComposer composer) {
		return List.of();
	}

	@Override
	public List<Element> guide(TrainerNote note, BlockComposer composer) {
		return List.of(composer.box(Box.Kind.TRAINER, composer.words().get("trainer-note"), composer.text(note.text())));
	}
}
