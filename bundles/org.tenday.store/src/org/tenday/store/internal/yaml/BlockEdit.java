package org.tenday.store.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes lists and keys that are written line by line.
 * <p>
 * A block is cut into chunks, one for each item or key, each with the blank lines and comments above it; the new block is put together from
 * changed, unchanged and new chunks.
 */
record BlockEdit(String text, Emitter emitter, Edit edit) {

	/**
	 * One item or key.
	 *
	 * @param lead what stands between the line before it and its own: a line break, blank lines, comments
	 * @param body itself, from its dash or key on
	 * @param tail what follows on its last line, such as a comment
	 */
	private record Chunk(String lead, String body, String tail) {
	}

	/** Where a chunk stands in the file. */
	private record Cut(int leadStart, int lineStart, int start, int end, int tailEnd) {
	}

	Optional<String> fields(Source.Fields node, Tree.Fields before, Tree.Fields after) {
		int column = node.span().column() - 1;
		List<Cut> cuts = cuts(node.span(), node.entries().stream().map(Source.Entry::value).toList());
		List<String> keys = new ArrayList<>();
		List<Chunk> chunks = new ArrayList<>();
		for (int i = 0; i < cuts.size(); i++) {
			Source.Entry entry = node.entries().get(i);
			String key = entry.key().text();
			if (after.fields().containsKey(key) || !before.fields().containsKey(key)) {
				keys.add(key);
				chunks.add(entry(entry, before.fields().get(key), after.fields().get(key), cuts.get(i), column));
			}
		}
		int place = 0;
		for (Map.Entry<String, Tree> wanted : after.fields().entrySet()) {
			int found = keys.indexOf(wanted.getKey());
			if (found < 0) {
				keys.add(place, wanted.getKey());
				chunks.add(place, new Chunk(emitter.lineBreak(), emitter.entry(wanted.getKey(), wanted.getValue(), column), ""));
				found = place;
			}
			place = found + 1;
		}
		return joined(chunks, column);
	}

	private Chunk entry(Source.Entry entry, Tree before, Tree after, Cut cut, int column) {
		if (after == null || after.equals(before)) {
			return unchanged(cut);
		}
		Source value = entry.value();
		String tail = text.substring(cut.end(), cut.tailEnd());
		Optional<String> changed = edit.node(value, before, after, column);
		if (changed.isPresent()) {
			return chunk(cut, text.substring(cut.start(), value.span().start()), changed.get(), value, tail);
		}
		String anew = emitter.afterKey(Merge.merge(value, before, after), column);
		return chunk(cut, text.substring(cut.start(), entry.key().span().end()) + ":", anew, value, tail);
	}

	Optional<String> items(Source.Items node, Tree.Items before, Tree.Items after) {
		if (!corresponds(node, before)) {
			return Optional.empty();
		}
		int column = node.span().column() - 1;
		List<Cut> cuts = cuts(node.span(), node.items());
		int[] origins = Matching.origins(before.items(), after.items());
		List<Chunk> chunks = new ArrayList<>();
		for (int i = 0; i < origins.length; i++) {
			Tree item = after.items().get(i);
			int origin = origins[i];
			chunks.add(origin == Matching.NEW
					? new Chunk(emitter.lineBreak(), emitter.item(item, column), "")
					: item(node.items().get(origin), before.items().get(origin), item, cuts.get(origin), column));
		}
		return joined(chunks, column);
	}

	private Chunk item(Source node, Tree before, Tree after, Cut cut, int column) {
		if (after.equals(before)) {
			return unchanged(cut);
		}
		String tail = text.substring(cut.end(), cut.tailEnd());
		return edit.node(node, before, after, column)
				.map(changed -> chunk(cut, text.substring(cut.start(), node.span().start()), changed, node, tail))
				.orElseGet(() -> chunk(cut, "", emitter.item(Merge.merge(node, before, after), column), node, tail));
	}

	/** Whether what was read from the list still has an item for each of its items, which is not so for sets. */
	static boolean corresponds(Source.Items node, Tree.Items before) {
		if (node.items().size() != before.items().size()) {
			return false;
		}
		for (int i = 0; i < before.items().size(); i++) {
			if (before.items().get(i) instanceof Tree.Scalar scalar && node.items().get(i) instanceof Source.Scalar source
					&& !scalar.text().equals(source.text())) {
				return false;
			}
		}
		return true;
	}

	private Chunk unchanged(Cut cut) {
		return new Chunk(lead(cut), text.substring(cut.start(), cut.end()), text.substring(cut.end(), cut.tailEnd()));
	}

	/** A comment behind a value that becomes a block of lines has to move to the block's first line. */
	private Chunk chunk(Cut cut, String front, String changed, Source old, String tail) {
		String lead = lead(cut);
		int firstBreak = changed.indexOf(emitter.lineBreak());
		boolean becomesBlock = firstBreak >= 0 && !tail.isBlank() && old.span().end() == cut.end();
		return becomesBlock
				? new Chunk(lead, front + changed.substring(0, firstBreak) + tail + changed.substring(firstBreak), "")
				: new Chunk(lead, front + changed, tail);
	}

	private String lead(Cut cut) {
		return cut.leadStart() < 0 ? "" : text.substring(cut.leadStart(), cut.lineStart());
	}

	private List<Cut> cuts(Span span, List<Source> values) {
		List<Cut> cuts = new ArrayList<>();
		int leadStart = -1;
		int start = span.start();
		for (Source value : values) {
			int end = edit.end(value);
			int tailEnd = Lines.end(text, end);
			cuts.add(new Cut(leadStart, Lines.start(text, start), start, end, tailEnd));
			leadStart = tailEnd;
			start = Lines.nextContent(text, tailEnd);
		}
		return cuts;
	}

	private Optional<String> joined(List<Chunk> chunks, int column) {
		if (chunks.isEmpty()) {
			return Optional.empty();
		}
		String indent = " ".repeat(column);
		StringBuilder result = new StringBuilder();
		for (Chunk chunk : chunks) {
			if (!result.isEmpty()) {
				result.append(emitter.below(result, chunk.lead().isEmpty() ? emitter.lineBreak() : chunk.lead())).append(indent);
			} else if (!chunk.lead().isBlank()) {
				result.append(chunk.lead().strip()).append(emitter.lineBreak()).append(indent);
			}
			result.append(chunk.body()).append(chunk.tail());
		}
		return Optional.of(result.toString());
	}
}
