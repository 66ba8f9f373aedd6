package org.tenday.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.model.BlockTypeId;
import org.tenday.model.Programme;

/** A programme as it is checked, with all its texts read once for all rules. For one run, by one thread at a time. */
public final class Subject {

	private final Programme programme;
	private Optional<Passages> before;
	private Passages passages;
	private Map<BlockTypeId, List<PlacedBlock>> blocks;

	public Subject(Programme programme) {
		this(programme, Optional.empty());
	}

	/**
	 * A later value of a programme that was checked: only what has changed in between is read, which gives the same as reading everything.
	 *
	 * @param before the earlier value as it was checked
	 */
	public Subject(Programme programme, Subject before) {
		this(programme, Optional.ofNullable(before.passages).or(() -> before.before));
	}

	private Subject(Programme programme, Optional<Passages> before) {
		this.programme = programme;
		this.before = before;
	}

	public Programme programme() {
		return programme;
	}

	/** The blocks of one type, in the programme's order. */
	public List<PlacedBlock> blocks(BlockTypeId type) {
		if (blocks == null) {
			blocks = PlacedBlock.all(programme).collect(Collectors.groupingBy(placed -> placed.block().type()));
		}
		return blocks.getOrDefault(type, List.of());
	}

	/** Everything that is to be read in the programme, in its order; a skill area's own blocks too. */
	public List<Passage> passages() {
		if (passages == null) {
			passages = before.map(earlier -> earlier.in(programme)).orElseGet(() -> Passages.of(programme));
			// What is not in the programme any more is not to be held in memory.
			before = Optional.empty();
		}
		return passages.all();
	}
}
