package org.tenday.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** What brackets can mean besides links: citations, {@code [@key; @key]}, and words with attributes, {@code [words]{.class}}. */
final class Brackets implements LinkProcessor {

	private static final Pattern CITED = Pattern.compile("\\s*@[\\w:.#$%&+?<>~/-]+\\s*");

	/** Works that are cited here. */
	static final class Citation extends CustomNode {
		private final List<String> keys;

		private Citation(List<String> keys) {
			this.keys = keys;
		}

		List<String> keys() {
			return keys;
		}
	}

	/** Words with attributes. */
	static final class Words extends CustomNode {
		private final Attributes attributes;

		private Words(Attributes attributes) {
			this.attributes = attributes;
		}

		Attributes attributes() {
			return attributes;
		}
	}

	@Override
	public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
		if (link.destination() != null || link.label() != null || link.marker() != null) {
			return LinkResult.none();
		}
		List<String> parts = List.of(link.text().split(";", -1));
		if (parts.stream().allMatch(part -> CITED.matcher(part).matches())) {
			List<String> keys = parts.stream().map(part -> part.strip().substring(1)).toList();
			return LinkResult.replaceWith(new Citation(keys), link.afterTextBracket());
		}
		scanner.setPosition(link.afterTextBracket());
		Optional<AttributesNode> attributes = scanner.peek() == '{' ? AttributesNode.read(scanner) : Optional.empty();
		return attributes.map(found -> LinkResult.wrapTextIn(new Words(found.attributes()), scanner.position())).orElse(LinkResult.none());
	}
}
