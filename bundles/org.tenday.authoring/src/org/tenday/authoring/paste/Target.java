package org.tenday.authoring.paste;

import java.util.Objects;
import java.util.Optional;

import org.tenday.model.BlockId;
import org.tenday.model.ModuleId;
import org.tenday.model.SessionId;

/**
 * Where something is put.
 *
 * @param module  the module
 * @param session sessions go after it, blocks into it; empty for the end of the module, and blocks then go into its last session
 * @param block   blocks go after it; empty for the end of the session
 */
public record Target(ModuleId module, Optional<SessionId> session, Optional<BlockId> block) {

	public Target {
		Objects.requireNonNull(module, "module");
		Objects.requireNonNull(session, "session");
		Objects.requireNonNull(block, "block");
	}
}
