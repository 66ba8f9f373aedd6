package org.tenday.store.internal.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What saving has to do, worked out in full before anything on the disk is touched.
 *
 * @param moves    files that get another name, because modules were added or moved
 * @param writes   files that get other bytes
 * @param removals files of modules that are no more
 */
record Plan(List<Move> moves, List<Write> writes, List<Path> removals) {

	record Move(Path from, Path to) {
	}

	record Write(Path file, byte[] bytes) {
	}

	boolean isEmpty() {
		return moves.isEmpty() && writes.isEmpty() && removals.isEmpty();
	}

	/** The folders in which names change. */
	Set<Path> folders() {
		return Stream.of(moves.stream().map(Move::to), writes.stream().map(Write::file), removals.stream()).flatMap(files -> files)
				.map(Path::getParent).collect(Collectors.toUnmodifiableSet());
	}
}
