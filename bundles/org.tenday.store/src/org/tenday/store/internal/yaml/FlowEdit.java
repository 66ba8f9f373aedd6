package org.tenday.store.internal.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes lists in brackets and keys in braces. */
record FlowEdit(String text, Emitter emitter, Edit edit) {

	Optional<String> items(Source.Items node, Tree.Items before, Tree.Items after, int column) {
		boolean wantsLines = column != Edit.IN_FLOW && !after.flow() && !after.items().stream().allMatch(FlowEdit::fitsInBrackets);
		if (wantsLines || node.items().isEmpty() && column != Edit.IN_FLOW && !after.flow()) {
			return Optional.empty();
		}
		if (!BlockEdit.corresponds(node, before)) {
			return Optional.of(emitter.flow(after));
		}
		int[] origins = Matching.origins(before.items(), after.items());
		List<String> texts = new ArrayList<>();
		boolean samePlaces = origins.length == before.items().size();
		for (int i = 0; i < origins.length; i++) {
			Tree item = after.items().get(i);
			samePlaces &= origins[i] == i;
			texts.add(origins[i] == Matching.NEW
					? emitter.flow(item)
					: changed(node.items().get(origins[i]), before.items().get(origins[i]), item));
		}
		return Optional.of(samePlaces ? spliced(node.span(), node.items(), texts) : "[" + String.join(", ", texts) + "]");
	}

	Optional<String> fields(Source.Fields node, Tree.Fields before, Tree.Fields after) {
		boolean sameKeys = before.fields().keySet().equals(after.fields().keySet())
				&& node.entries().stream().map(entry -> entry.key().text()).toList()
						.containsAll(after.fields().keySet());
		if (!sameKeys) {
			return Optional.of(emitter.flow(Merge.merge(node, before, after)));
		}
		List<String> texts = new ArrayList<>();
		for (Source.Entry entry : node.entries()) {
			String key = entry.key().text();
			Tree wanted = after.fields().get(key);
			texts.add(wanted == null ? slice(entry.value()) : changed(entry.value(), before.fields().get(key), wanted));
		}
		return Optional.of(spliced(node.span(), node.entries().stream().map(Source.Entry::value).toList(), texts));
	}

	private static boolean fitsInBrackets(Tree item) {
		return switch (item) {
		case Tree.Scalar scalar -> scalar.text().indexOf('\n') < 0;
		case Tree.Items items -> items.items().stream().allMatch(FlowEdit::fitsInBrackets);
		case Tree.Fields fields -> fields.fields().values().stream().allMatch(FlowEdit::fitsInBrackets);
		};
	}

	private String changed(Source node, Tree before, Tree after) {
		return edit.node(node, before, after, Edit.IN_FLOW).orElseGet(() -> emitter.flow(Merge.merge(node, before, after)));
	}

	private String slice(Source node) {
		return text.substring(node.span().start(), node.span().end());
	}

	private String spliced(Span span, List<Source> nodes, List<String> texts) {
		StringBuilder result = new StringBuilder();
		int from = span.start();
		for (int i = 0; i < nodes.size(); i++) {
			result.append(text, from, nodes.get(i).span().start()).append(texts.get(i));
			from = nodes.get(i).span().end();
		}
		return result.append(text, from, span.end()).toString();
	}
}
