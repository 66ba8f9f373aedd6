package org.tenday.markdown;

import java.util.Set;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Mathematics within a line, between dollars: kept letter by letter, so that its underscores and stars are no emphasis. */
final class MathsNode extends CustomNode {

	private final String text;
	private final boolean display;

	private MathsNode(String text, boolean display) {
		this.text = text;
		this.display = display;
	}

	String text() {
		return text;
	}

	/** Whether it was written to stand by itself, between double dollars. */
	boolean display() {
		return display;
	}

	/** Recognises mathematics by its dollars, with the rules that keep prices apart: no space inside, no digit after. */
	static final class Factory implements InlineContentParserFactory, InlineContentParser {

		private static final int LONGEST = 2_000;

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('$');
		}

		@Override
		public InlineContentParser create() {
			return this;
		}

		@Override
		public ParsedInline tryParse(InlineParserState state) {
			Scanner scanner = state.scanner();
			int dollars = Math.min(2, scanner.matchMultiple('$'));
			StringBuilder text = new StringBuilder();
			while (scanner.hasNext() && text.length() < LONGEST) {
				char next = scanner.peek();
				scanner.next();
				if (next == '$' && !escaped(text)) {
					return close(scanner, dollars, text);
				}
				text.append(next);
			}
			return ParsedInline.none();
		}

		private static ParsedInline close(Scanner scanner, int dollars, StringBuilder text) {
			boolean display = dollars == 2;
			if (text.isEmpty() || display && !scanner.next('$')) {
				return ParsedInline.none();
			}
			boolean spaced = Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
			if (!display && (spaced || Character.isDigit(scanner.peek()))) {
				return ParsedInline.none();
			}
			return ParsedInline.of(new MathsNode(text.toString().strip().replaceAll("\\s*\\R\\s*", " "), display), scanner.position());
		}

		private static boolean escaped(StringBuilder text) {
			return !text.isEmpty() && text.charAt(text.length() - 1) == '\\';
		}
	}
}
