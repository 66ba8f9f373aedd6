package org.tenday.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Mathematics on lines of its own, from a line with nothing but {@code $$} to the next line that ends so. */
final class MathsBlock extends CustomBlock {

	private static final String FENCE = "$$";

	private final List<String> lines = new ArrayList<>();

	List<String> lines() {
		return lines;
	}

	private static final class Reader extends AbstractBlockParser {

		private final MathsBlock block = new MathsBlock();
		private boolean closed;

		@Override
		public Block getBlock() {
			return block;
		}

		@Override
		public BlockContinue tryContinue(ParserState state) {
			return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
		}

		@Override
		public void addLine(SourceLine line) {
			String text = line.getContent().toString().strip();
			closed = text.endsWith(FENCE) && !block.lines.isEmpty();
			if (closed) {
				text = text.substring(0, text.length() - FENCE.length());
			}
			if (block.lines.isEmpty()) {
				// The opening fence; kept as an empty line until all are read, so that it is not taken for the closing one.
				block.lines.add("");
			} else if (!text.isBlank()) {
				block.lines.add(text);
			}
		}

		@Override
		public void closeBlock() {
			block.lines.removeFirst();
		}
	}

	/** Recognises the opening line. */
	static final class Factory extends AbstractBlockParserFactory {

		@Override
		public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
			CharSequence line = state.getLine().getContent();
			String rest = line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString().strip();
			if (state.getIndent() > 3 || !rest.equals(FENCE)) {
				return BlockStart.none();
			}
			return BlockStart.of(new Reader()).atIndex(state.getNextNonSpaceIndex());
		}
	}
}
