package org.tenday.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A timed part of a module.
 *
 * @param id         unique in the programme
 * @param title      as on the timetable
 * @param minutes    0 to 1,440; 0 for what needs no time in the room
 * @param type       what learners do
 * @param grouping   how the room is divided
 * @param priority   what to cut when late
 * @param summary    one or two sentences for the timetable and the run sheet; may be empty
 * @param objectives the objectives that it serves
 * @param materials  what must be in the room, one thing each
 * @param blocks     its content, in the order of printing
 */
public record Session(SessionId id, String title, int minutes, LearningType type, Grouping grouping, Priority priority, String summary,
		List<ObjectiveId> objectives, List<String> materials, List<Block> blocks) {

	/** The minutes of one whole day, and so the most that a session can have. */
	public static final int MAX_MINUTES = 24 * 60;

	public Session {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(grouping, "grouping");
		Objects.requireNonNull(priority, "priority");
		Objects.requireNonNull(summary, "summary");
		if (minutes < 0 || minutes > MAX_MINUTES) {
			throw new IllegalArgumentException(
					"The session \"%s\" cannot take %d minutes: write 0 to %d.".formatted(title, minutes, MAX_MINUTES));
		}
		objectives = List.copyOf(objectives);
		materials = List.copyOf(materials);
		blocks = List.copyOf(blocks);
	}

	/** A session of the given length with nothing in it yet. */
	public static Session of(SessionId id, String title, int minutes) {
		return new Session(id, title, minutes, LearningType.ACQUISITION, Grouping.WHOLE_GROUP, Priority.MUST, "", List.of(), List.of(),
				List.of());
	}

	public Session withTitle(String newTitle) {
		return new Session(id, newTitle, minutes, type, grouping, priority, summary, objectives, materials, blocks);
	}

	public Session withMinutes(int newMinutes) {
		return new Session(id, title, newMinutes, type, grouping, priority, summary, objectives, materials, blocks);
	}

	public Session withType(LearningType newType) {
		return new Session(id, title, minutes, newType, grouping, priority, summary, objectives, materials, blocks);
	}

	public Session withGrouping(Grouping newGrouping) {
		return new Session(id, title, minutes, type, newGrouping, priority, summary, objectives, materials, blocks);
	}

	public Session withPriority(Priority newPriority) {
		return new Session(id, title, minutes, type, grouping, newPriority, summary, objectives, materials, blocks);
	}

	public Session withSummary(String newSummary) {
		return new Session(id, title, minutes, type, grouping, priority, newSummary, objectives, materials, blocks);
	}

	public Session withObjectives(List<ObjectiveId> newObjectives) {
		return new Session(id, title, minutes, type, grouping, priority, summary, newObjectives, materials, blocks);
	}

	public Session withMaterials(List<String> newMaterials) {
		return new Session(id, title, minutes, type, grouping, priority, summary, objectives, newMaterials, blocks);
	}

	public Session withBlocks(List<Block> newBlocks) {
		return new Session(id, title, minutes, type, grouping, priority, summary, objectives, materials, newBlocks);
	}

	/**
	 * The session with one block changed.
	 *
	 * @throws IllegalArgumentException where the session has no such block
	 */
	public Session withBlock(BlockId block, Function<Block, Block> change) {
		return withBlocks(Changes.replaced(blocks, candidate -> candidate.id().equals(block), change,
				() -> "The session \"%s\" has no block \"%s\".".formatted(title, block)));
	}

	/** What learners may see of the session. What must be in the room can give answers away, and is the trainer's business. */
	Session forLearners() {
		return withMaterials(List.of()).withBlocks(blocks.stream().flatMap(block -> block.forLearners().stream()).toList());
	}
}
