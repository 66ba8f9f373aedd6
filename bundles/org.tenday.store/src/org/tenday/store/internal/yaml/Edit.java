package org.tenday.store.internal.yaml;

import java.util.Optional;

/**
 * Writes a changed value into the text of its file. What did not change keeps its bytes: comments, blank lines, the order of keys, quotes.
 * <p>
 * Everything here takes a node of the file, the value that was read from it ({@code before}) and the value that it is to hold
 * ({@code after}),
 * both as trees, and gives the new text of the node; or nothing, where its owner has to write it anew.
 */
final class Edit {

	/** Stands for the column of what is written in brackets or braces, where columns mean nothing. */
	static final int IN_FLOW = -1;

	private final String text;
	private final Emitter emitter;
	private final BlockEdit block;
	private final FlowEdit flow;

	private Edit(YamlText file) {
		text = file.text();
		emitter = new Emitter(file.lineBreak());
		block = new BlockEdit(text, emitter, this);
		flow = new FlowEdit(text, emitter, this);
	}

	/** The new text of a whole file, edited in place; empty where it has to be written anew. */
	static Optional<String> inPlace(YamlText file, Tree.Fields before, Tree.Fields after) {
		Edit edit = new Edit(file);
		Source.Fields root = file.root();
		return edit.node(root, before, after, root.flow() ? IN_FLOW : root.span().column() - 1)
				.map(changed -> edit.text.substring(0, root.span().start()) + changed
						+ edit.emitter.below(changed, edit.text.substring(edit.end(root))));
	}

	/**
	 * @param before null where the file holds a value that need not be written
	 * @param column where the key or dash stands that the node belongs to, counted from 0; or {@link #IN_FLOW}
	 */
	Optional<String> node(Source node, Tree before, Tree after, int column) {
		if (after.equals(before)) {
			return Optional.of(text.substring(node.span().start(), end(node)));
		}
		if (node instanceof Source.Scalar scalar && after instanceof Tree.Scalar wanted) {
			return Optional.of(ScalarEdit.changed(text, scalar, wanted, emitter, column));
		}
		if (node instanceof Source.Items items && after instanceof Tree.Items wanted) {
			Tree.Items old = before instanceof Tree.Items same ? same : (Tree.Items) node.toTree();
			return items.flow() ? flow.items(items, old, wanted, column) : block.items(items, old, wanted);
		}
		if (node instanceof Source.Fields fields && after instanceof Tree.Fields wanted) {
			Tree.Fields old = before instanceof Tree.Fields same ? same : new Tree.Builder().build();
			return fields.flow() ? flow.fields(fields, old, wanted) : block.fields(fields, old, wanted);
		}
		return Optional.empty();
	}

	/** Where a node ends; a comment on the last line of a block belongs to it. */
	int end(Source node) {
		boolean isBlock = switch (node) {
		case Source.Scalar scalar -> false;
		case Source.Items items -> !items.flow() && !items.items().isEmpty();
		case Source.Fields fields -> !fields.flow() && !fields.entries().isEmpty();
		};
		return isBlock ? Lines.end(text, node.span().end()) : node.span().end();
	}
}
