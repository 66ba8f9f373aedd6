package org.tenday.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.tenday.model.BlockTypeId;
import org.tenday.model.Programme;

/** A programme as it is checked, with all its texts read once for all rules. For one run on one thread. */
public final class Subject {

	private final Programme programme;
	private List<Passage> passages;
	private Map<BlockTypeId, List<PlacedBlock>> blocks;

	public Subject(Programme programme) {
		this.programme = programme;
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
			passages = Passages.of(programme);
		}
		return passages;
	}
}
