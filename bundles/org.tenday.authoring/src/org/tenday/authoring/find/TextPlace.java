package org.tenday.authoring.find;

import java.util.Objects;
import java.util.Optional;

import org.tenday.model.BlockId;
import org.tenday.model.ModuleId;
import org.tenday.model.SessionId;

/**
 * Where a text stands in a programme.
 *
 * @param module  empty for what is not in a module
 * @param session empty for what is not in a session
 * @param block   empty for what is not in a block
 * @param field   names the field of its form, as in {@code block.questions.0.text}; where no form shows it, what it would be called
 * @param label   the field in words
 */
public record TextPlace(Optional<ModuleId> module, Optional<SessionId> session, Optional<BlockId> block, String field, String label) {

	public TextPlace {
		Objects.requireNonNull(module, "module");
		Objects.requireNonNull(session, "session");
		Objects.requireNonNull(block, "block");
		Objects.requireNonNull(field, "field");
		Objects.requireNonNull(label, "label");
	}

	static TextPlace ofProgramme(String field, String label) {
		return new TextPlace(Optional.empty(), Optional.empty(), Optional.empty(), field, label);
	}

	static TextPlace of(ModuleId module, String field, String label) {
		return new TextPlace(Optional.of(module), Optional.empty(), Optional.empty(), field, label);
	}

	TextPlace in(SessionId within, String newField, String newLabel) {
		return new TextPlace(module, Optional.of(within), Optional.empty(), newField, newLabel);
	}

	TextPlace in(BlockId within, String newField, String newLabel) {
		return new TextPlace(module, session, Optional.of(within), newField, newLabel);
	}

	/** Another field at the same place. */
	TextPlace at(String newField, String newLabel) {
		return new TextPlace(module, session, block, newField, newLabel);
	}
}
