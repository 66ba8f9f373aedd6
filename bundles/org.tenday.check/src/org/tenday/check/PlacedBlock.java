package org.tenday.check;

import java.util.Objects;
import java.util.stream.Stream;

import org.tenday.model.Block;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Session;

/** A block with the session and the module that it stands in. */
public record PlacedBlock(Module module, Session session, Block block) {

	public PlacedBlock {
		Objects.requireNonNull(module, "module");
		Objects.requireNonNull(session, "session");
		Objects.requireNonNull(block, "block");
	}

	/** All blocks of a programme, in its order. */
	static Stream<PlacedBlock> all(Programme programme) {
		return programme.modules().stream().flatMap(module -> module.sessions().stream()
				.flatMap(session -> session.blocks().stream().map(block -> new PlacedBlock(module, session, block))));
	}

	/** Where it is. */
	public Where where() {
		return Where.block(module, session, block);
	}
}
