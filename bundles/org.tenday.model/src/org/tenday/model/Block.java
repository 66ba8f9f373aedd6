package org.tenday.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The unit of content in a session.
 *
 * @param id         unique in the programme
 * @param type       what kind of block it is; says which record {@code content} is
 * @param title      may be empty
 * @param audience   where it goes
 * @param objectives the objectives of its module that it serves
 * @param content    a record of the type, or {@link UnknownContent} where the type's plug-in is missing
 */
public record Block(BlockId id, BlockTypeId type, String title, Audience audience, List<ObjectiveId> objectives, BlockContent content) {

	public Block {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(audience, "audience");
		Objects.requireNonNull(content, "content");
		objectives = List.copyOf(objectives);
	}

	/** A block with no objectives of its own. */
	public Block(BlockId id, BlockTypeId type, String title, Audience audience, BlockContent content) {
		this(id, type, title, audience, List.of(), content);
	}

	public Block withTitle(String newTitle) {
		return new Block(id, type, newTitle, audience, objectives, content);
	}

	public Block withContent(BlockContent newContent) {
		return new Block(id, type, title, audience, objectives, newContent);
	}

	/** What learners may see of the block; empty where it is for the trainer alone. */
	Optional<Block> forLearners() {
		if (audience.isTrainerOnly()) {
			return Optional.empty();
		}
		return content.forLearners().map(this::withContent);
	}
}
