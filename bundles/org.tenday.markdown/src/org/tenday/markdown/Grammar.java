package org.tenday.markdown;

import java.util.List;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The two parsers: of whole texts and of single lines. Both are immutable and may be used by many threads at once. */
final class Grammar {

	/** Deeper than anybody writes; what lies deeper is read as plain words, so that no text can exhaust the stack. */
	private static final int DEEPEST = 40;

	/** Reads a whole text. */
	static final Parser TEXT = common(List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create(),
			FootnotesExtension.builder().inlineFootnotes(true).build(), TaskListItemsExtension.create()))
			.customBlockParserFactory(new MathsBlock.Factory()).build();

	/** Reads a line, in which nothing begins a block: "1. First" is no list. */
	static final Parser LINE = common(List.of(AutolinkExtension.create(), StrikethroughExtension.create())).enabledBlockTypes(Set.of())
			.build();

	private Grammar() {
	}

	private static Parser.Builder common(List<Extension> extensions) {
		return Parser.builder().extensions(extensions).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
				.maxOpenBlockParsers(DEEPEST)
				.maxInlineNesting(DEEPEST).customInlineContentParserFactory(new AttributesNode.Factory())
				.customInlineContentParserFactory(new MathsNode.Factory()).linkProcessor(new Brackets());
	}
}
