package org.tenday.markdown;

import java.util.Optional;
import java.util.Set;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Attributes in braces within a line; what they belong to is what stands before them. */
final class AttributesNode extends CustomNode {

	/** No attributes are longer; keeps many open braces from being searched through again and again. */
	private static final int LONGEST = 4_000;

	private final String written;
	private final Attributes attributes;

	private AttributesNode(String written, Attributes attributes) {
		this.written = written;
		this.attributes = attributes;
	}

	String written() {
		return written;
	}

	Attributes attributes() {
		return attributes;
	}

	/** Reads attributes at the scanner's place and moves it behind them; leaves it where it is where there are none. */
	static Optional<AttributesNode> read(Scanner scanner) {
		Position start = scanner.position();
		StringBuilder text = new StringBuilder();
		while (scanner.hasNext() && text.length() < LONGEST) {
			text.append(scanner.peek());
			scanner.next();
		}
		scanner.setPosition(start);
		String ahead = text.toString();
		Optional<Attributes.Found> found = Attributes.at(ahead, 0);
		found.ifPresent(attributes -> {
			for (int i = 0; i < attributes.end(); i++) {
				scanner.next();
			}
		});
		return found.map(attributes -> new AttributesNode(ahead.substring(0, attributes.end()), attributes.attributes()));
	}

	/** Recognises attributes by their opening brace. */
	static final class Factory implements InlineContentParserFactory, InlineContentParser {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('{');
		}

		@Override
		public InlineContentParser create() {
			return this;
		}

		@Override
		public ParsedInline tryParse(InlineParserState state) {
			Scanner scanner = state.scanner();
			return read(scanner).map(node -> ParsedInline.of(node, scanner.position())).orElse(ParsedInline.none());
		}
	}
}
