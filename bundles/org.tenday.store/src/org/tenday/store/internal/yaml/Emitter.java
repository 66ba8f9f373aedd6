package org.tenday.store.internal.yaml;

import java.util.Iterator;
import java.util.Map;

/**
 * Writes values as YAML in Tenday's one way: lists at the indentation of their key, longer texts as literal blocks, quotes only
 * where they are needed.
 *
 * @param lineBreak what ends a line of the file
 */
record Emitter(String lineBreak) {

	/** How far keys, and the lines of a literal block, stand inside their parent. */
	static final int STEP = 2;

	/** A whole file. */
	static String file(Tree.Fields root) {
		return new Emitter("\n").fields(root, 0) + "\n";
	}

	/** What stands behind {@code key:}, beginning with the blank or the line break; without a last line break. */
	String afterKey(Tree value, int column) {
		return switch (value) {
		case Tree.Scalar scalar -> " " + scalar(scalar, column + STEP, column);
		case Tree.Items items when items.flow() || items.items().isEmpty() -> " " + flow(items);
		case Tree.Items items -> newLine(column) + items(items, column);
		case Tree.Fields fields when fields.fields().isEmpty() -> " {}";
		case Tree.Fields fields -> newLine(column + STEP) + fields(fields, column + STEP);
		};
	}

	/** {@code - item}, with further lines at the given column. */
	String item(Tree value, int column) {
		return "- " + switch (value) {
		case Tree.Scalar scalar -> scalar(scalar, column + STEP, column);
		case Tree.Items items when items.flow() || items.items().isEmpty() -> flow(items);
		case Tree.Items items -> items(items, column + STEP);
		case Tree.Fields fields when fields.fields().isEmpty() -> "{}";
		case Tree.Fields fields -> fields(fields, column + STEP);
		};
	}

	String entry(String key, Tree value, int column) {
		return key(key) + ":" + afterKey(value, column);
	}

	private String items(Tree.Items items, int column) {
		StringBuilder result = new StringBuilder();
		for (Tree item : items.items()) {
			result.append(result.isEmpty() ? "" : newLine(column)).append(item(item, column));
		}
		return result.toString();
	}

	private String fields(Tree.Fields fields, int column) {
		StringBuilder result = new StringBuilder();
		fields.fields().forEach((key, value) -> result.append(result.isEmpty() ? "" : newLine(column)).append(entry(key, value, column)));
		return result.toString();
	}

	/** A single value on its own place: a literal block where it has several lines and can be one. */
	String scalar(Tree.Scalar scalar, int indent, int parent) {
		if (scalar.bare() || Scalars.canBePlain(scalar.text(), false)) {
			return scalar.text();
		}
		boolean literal = scalar.text().indexOf('\n') >= 0 && Scalars.canBeLiteral(scalar.text());
		return literal ? Scalars.literal(scalar.text(), indent, parent, "", lineBreak) : Scalars.quoted(scalar.text());
	}

	/** Any value on one line. */
	String flow(Tree value) {
		return switch (value) {
		case Tree.Scalar scalar -> scalar.bare() || Scalars.canBePlain(scalar.text(), true) ? scalar.text() : Scalars.quoted(scalar.text());
		case Tree.Items items -> "[" + String.join(", ", items.items().stream().map(this::flow).toList()) + "]";
		case Tree.Fields fields -> flow(fields);
		};
	}

	private String flow(Tree.Fields fields) {
		StringBuilder result = new StringBuilder("{");
		for (Iterator<Map.Entry<String, Tree>> entries = fields.fields().entrySet().iterator(); entries.hasNext();) {
			Map.Entry<String, Tree> entry = entries.next();
			result.append(key(entry.getKey())).append(": ").append(flow(entry.getValue())).append(entries.hasNext() ? ", " : "");
		}
		return result.append('}').toString();
	}

	private static String key(String key) {
		return Scalars.canBePlain(key, true) ? key : Scalars.quoted(key);
	}

	/**
	 * The blank lines and comments that are to stand below a text. A literal block that keeps its last line breaks ({@code |+}) would take
	 * blank lines for its own, so there are none below it.
	 *
	 * @param above what ends with a line break only where such a block is its end
	 * @param lead  from the line break of the line above on
	 */
	String below(CharSequence above, String lead) {
		boolean keeping = above.length() > 0 && above.charAt(above.length() - 1) == '\n';
		return keeping ? lead.replaceFirst("^(\\r?\\n)\\s*\\n", "$1") : lead;
	}

	private String newLine(int column) {
		return lineBreak + " ".repeat(column);
	}
}
