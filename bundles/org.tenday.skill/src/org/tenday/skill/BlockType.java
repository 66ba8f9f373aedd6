package org.tenday.skill;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockTypeId;

/**
 * A kind of block: what it is called, what a new one holds, and how it prints. Stateless, with a public constructor without parameters.
 * Called by several threads at once, since an export makes its files side by side: what it keeps it must not change.
 *
 * @param <C> the record that such a block holds
 */
public interface BlockType<C extends BlockContent> {

	/** As in the files' {@code type:} key: the skill area's id, a dot and a name. */
	BlockTypeId id();

	/** What users call it, such as "Code list". */
	String label();

	/** What a new block of this type holds. */
	C blank();

	/** How the block prints in the learner's handbook; empty for nothing. */
	List<Element> handbook(C content, BlockComposer composer);

	/** How the block prints where only the trainer reads: by itself as in the handbook. A type with answers adds them here. */
	default List<Element> guide(C content, BlockComposer composer) {
		return handbook(content, composer);
	}

	/**
	 * How the block is shown in the room: by itself not at all. A slide never holds the whole text: one instruction, at most six short
	 * lines, pictures. What does not fit is continued on a further slide, which is not the type's business.
	 */
	default List<SlidePart> slides(C content, BlockComposer composer) {
		return List.of();
	}

	/** What must hold of every such block; by itself nothing. The same at every call. */
	default List<BlockRule<C>> rules() {
		return List.of();
	}

	/** The record that such a block holds. */
	@SuppressWarnings("unchecked") // the class of a C is a Class<C>, because records are final
	default Class<C> content() {
		return (Class<C>) blank().getClass();
	}
}
