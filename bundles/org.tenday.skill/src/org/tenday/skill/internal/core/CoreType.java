package org.tenday.skill.internal.core;

import org.tenday.model.BlockContent;
import org.tenday.model.BlockTypeId;
import org.tenday.skill.BlockType;

/** What the core's types have in common: their id, label and blank value are known beforehand. */
abstract class CoreType<C extends BlockContent> implements BlockType<C> {

	private final BlockTypeId id;
	private final String label;
	private final C blank;

	CoreType(String id, String label, C blank) {
		this.id = new BlockTypeId(id);
		this.label = label;
		this.blank = blank;
	}

	@Override
	public final BlockTypeId id() {
		return id;
	}

	@Override
	public final String label() {
		return label;
	}

	@Override
	public final C blank() {
		return blank;
	}
}
