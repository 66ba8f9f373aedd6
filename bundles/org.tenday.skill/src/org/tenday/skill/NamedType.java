package org.tenday.skill;

import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.BlockTypeId;

/**
 * A block type whose id, label and blank value are known beforehand, as those of most are.
 *
 * @param <C> the record that such a block holds
 */
public abstract class NamedType<C extends BlockContent> implements BlockType<C> {

	private final BlockTypeId id;
	private final String label;
	private final C blank;

	/**
	 * @param id    as in files; a skill area's begins with the area's id and a dot
	 * @param label what users call it
	 * @param blank what a new one holds
	 */
	protected NamedType(String id, String label, C blank) {
		this.id = new BlockTypeId(id);
		this.label = Objects.requireNonNull(label, "label");
		this.blank = Objects.requireNonNull(blank, "blank");
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
