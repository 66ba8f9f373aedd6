package org.tenday.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a writer has to say of what it wrote.
 *
 * @param pages    pages or slides in the file; 0 where the format has none of its own
 * @param anchors  the page (or slide) on which each anchor stands, from 1; empty where the writer does not lay pages out
 * @param warnings sentences about what could not be printed as asked, each saying what and where
 */
public record Written(int pages, Map<String, Integer> anchors, List<String> warnings) {

	public Written {
		Objects.requireNonNull(anchors, "anchors");
		anchors = Map.copyOf(anchors);
		warnings = List.copyOf(warnings);
	}
}
