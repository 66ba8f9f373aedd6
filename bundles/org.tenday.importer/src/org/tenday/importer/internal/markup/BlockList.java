package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Place;
import org.tenday.model.SessionId;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Slide;
import org.tenday.model.content.TrainerNote;

/** The blocks of a session as they come; their ids tell session, kind and place among their kind. */
public final class BlockList {

	private static final Audience ON_THE_WALL = Audience.of(Place.GUIDE, Place.SLIDES, Place.HANDOUT);

	private final SessionId session;
	private final Audience audience;
	private final List<Block> blocks = new ArrayList<>();
	private final Map<String, Integer> counts = new HashMap<>();
	private final Map<BlockId, Line> places = new LinkedHashMap<>();
	private Optional<Line> place = Optional.empty();
	private String pending = "";

	/**
	 * @param audience where the blocks go that learners may see
	 */
	public BlockList(SessionId session, Audience audience) {
		this.session = session;
		this.audience = audience;
	}

	public void add(String type, String written, BlockContent content) {
		String title = pending.isEmpty() || written.isEmpty() ? pending + written : pending + ": " + written;
		pending = "";
		int number = counts.merge(type, 1, Integer::sum);
		Audience who = content instanceof TrainerNote ? Audience.TRAINER : content instanceof Slide ? ON_THE_WALL : audience;
		BlockId id = new BlockId(session + "-" + type + "-" + number);
		blocks.add(new Block(id, new BlockTypeId(type), title, who, content));
		place.ifPresent(line -> places.put(id, line));
	}

	/** Gives a title to what is added next. */
	public void title(String title) {
		endTitle();
		pending = title;
	}

	/** A title to which nothing was added has a block to itself. */
	public void endTitle() {
		if (!pending.isEmpty()) {
			add("prose", "", new Prose(""));
		}
	}

	/** Says where what is added from now on stands. */
	public void at(Line line) {
		place = Optional.of(line);
	}

	/** Where the blocks stand, as far as that was said. */
	public Map<BlockId, Line> places() {
		return Collections.unmodifiableMap(places);
	}

	/** A note for the trainer; none where there is nothing to say. */
	public void note(String title, String text) {
		if (!text.isBlank()) {
			add("trainer-note", title, new TrainerNote(text));
		}
	}

	/**
	 * Gives a solution to the block that was added last.
	 *
	 * @return whether that is an exercise or a discussion
	 */
	public boolean solve(String solution) {
		Optional<BlockContent> solved = blocks.isEmpty() ? Optional.empty() : switch (blocks.getLast().content()) {
		case Exercise exercise -> Optional.of(new Exercise(exercise.task(), exercise.minutes(), exercise.lines(), exercise.hints(),
				joined(exercise.solution(), solution)));
		case Discussion discussion ->
			Optional.of(new Discussion(discussion.prompt(), discussion.lines(), joined(discussion.points(), solution)));
		default -> Optional.empty();
		};
		solved.ifPresent(content -> blocks.set(blocks.size() - 1, blocks.getLast().withContent(content)));
		return solved.isPresent();
	}

	/** Gives a hint to the exercise that was added last; says whether there is one. */
	public boolean hint(String hint) {
		if (blocks.isEmpty() || !(blocks.getLast().content() instanceof Exercise exercise)) {
			return false;
		}
		List<String> hints = new ArrayList<>(exercise.hints());
		hints.add(hint);
		blocks.set(blocks.size() - 1, blocks.getLast()
				.withContent(new Exercise(exercise.task(), exercise.minutes(), exercise.lines(), hints, exercise.solution())));
		return true;
	}

	public List<Block> blocks() {
		return List.copyOf(blocks);
	}

	private static String joined(String first, String second) {
		return first.isEmpty() ? second : first + "\n\n" + second;
	}
}
