package org.tenday.authoring.fields;

import java.util.Optional;

import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;

/**
 * What the page of a block shows.
 *
 * @param session that the block stands in
 * @param block   whose
 */
public record BlockFields(SessionId session, BlockId block) {

	private Property<Block> whole() {
		return new Property<>("block/" + block, "Change block",
				programme -> programme.session(session)
						.flatMap(owner -> owner.blocks().stream().filter(candidate -> candidate.id().equals(block)).findFirst()),
				(programme, changed) -> programme.withSession(session, owner -> owner.withBlock(block, before -> changed)));
	}

	/** The block itself; empty where it is not there any more. */
	public Optional<Block> read(Programme programme) {
		return whole().read(programme);
	}

	public Property<String> title() {
		return whole().part("title", "Change block title", block -> Optional.of(block.title()), Block::withTitle);
	}

	public Property<Audience> audience() {
		return whole().part("audience", "Change where the block goes", block -> Optional.of(block.audience()),
				(block, audience) -> new Block(block.id(), block.type(), block.title(), audience, block.objectives(), block.content()));
	}

	public Property<BlockContent> content() {
		return whole().part("content", "Change content", block -> Optional.of(block.content()), Block::withContent);
	}
}
