package org.tenday.area.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.tenday.area.curation.CleaningLog.Step;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;

/** What the tests of several blocks begin with. */
final class Given {

	static final Brief EXAMPLE = Brief.of(Use.WORKED_EXAMPLE);
	static final Brief TEMPLATE = Brief.of(Use.TEMPLATE);

	private static final LocalDate DAY = LocalDate.of(2026, 5, 5);

	private Given() {
	}

	/** A step with all that a step needs. */
	static Step step(String step, int in, int changed, int dropped) {
		return new Step(step, Optional.of(in), Optional.of(changed), Optional.of(dropped), "A reason", "Analyst", Optional.of(DAY), "");
	}

	static CleaningLog log(Step... steps) {
		return new CleaningLog(EXAMPLE, "extract.csv", List.of(steps));
	}

	/** Another block beside the one that is tried. */
	static Block block(String id, String type, BlockContent content) {
		return new Block(new BlockId(id), new BlockTypeId("curation." + type), "The other block", Audience.EVERYONE, content);
	}
}
