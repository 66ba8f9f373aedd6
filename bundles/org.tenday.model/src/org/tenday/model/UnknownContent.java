package org.tenday.model;

import java.util.Map;
import java.util.Optional;

/**
 * What stands in a block whose plug-in is not installed. It is shown and printed as a marked gap, and saved back as it was.
 *
 * @param fields the block's own keys as the file holds them, in their order: texts, lists and maps, for showing alone; the file itself
 *               stays the master copy
 */
public record UnknownContent(Map<String, Object> fields) implements BlockContent {

	/** A gap of which nothing is known. */
	public static final UnknownContent EMPTY = new UnknownContent(Map.of());

	public UnknownContent {
		fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
	}

	/** Nobody can tell which of the fields is an answer, so learners get the gap and none of them. */
	@Override
	public Optional<BlockContent> forLearners() {
		return Optional.of(EMPTY);
	}
}
