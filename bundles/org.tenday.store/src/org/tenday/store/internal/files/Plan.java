package org.tenday.store.internal.files;

import java.nio.file.Path;
import java.util.List;

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
}
