package org.tenday.store;

import java.util.Optional;

import org.tenday.model.BlockContent;
import org.tenday.model.BlockTypeId;

/** Which record holds the content of a block type. */
@FunctionalInterface
public interface ContentTypes {

	/** Empty where the type's plug-in is not installed. */
	Optional<Class<? extends BlockContent>> recordOf(BlockTypeId type);
}
