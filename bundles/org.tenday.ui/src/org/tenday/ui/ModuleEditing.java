package org.tenday.ui;

import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.SessionId;

/** What a module page edits: one module with its sessions and blocks. */
public interface ModuleEditing extends Editing<Module> {

	/** Shows a session of the module where it is edited. */
	void open(SessionId session);

	/** Shows a block of the module where it is edited; does nothing where the module has no such block. */
	void open(BlockId block);
}
