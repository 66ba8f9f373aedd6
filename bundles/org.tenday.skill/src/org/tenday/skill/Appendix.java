package org.tenday.skill;

import java.util.List;
import java.util.Objects;

import org.tenday.document.Element;
import org.tenday.model.BlockId;

/**
 * What is too long for the place where its block stands, and follows at the end of the publication.
 *
 * @param block   the block
 * @param title   the block's; its id where it has none
 * @param content all of it
 */
public record Appendix(BlockId block, String title, List<Element> content) {

	public Appendix {
		Objects.requireNonNull(block, "block");
		Objects.requireNonNull(title, "title");
		content = List.copyOf(content);
	}
}
