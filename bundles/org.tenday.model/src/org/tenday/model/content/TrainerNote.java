package org.tenday.model.content;

import java.util.Objects;
import java.util.Optional;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * What only the trainer reads, whatever the block's audience says.
 *
 * @param text Markdown
 */
public record TrainerNote(@Field(label = "Note", kind = Field.Kind.MARKDOWN, trainerOnly = true) String text) implements BlockContent {

	public TrainerNote {
		Objects.requireNonNull(text, "text");
	}

	@Override
	public Optional<BlockContent> forLearners() {
		return Optional.empty();
	}
}
