package org.tenday.store.internal.bind;

import java.util.ArrayList;
import java.util.List;

import org.tenday.store.internal.yaml.Tree;

/** Writes trees as JSON, for schemas: numbers and yes or no without quotes, one key a line. */
final class Json {

	private Json() {
	}

	static String text(Tree value) {
		return text(value, "") + "\n";
	}

	private static String text(Tree value, String indent) {
		return switch (value) {
		case Tree.Scalar scalar -> scalar.bare() ? scalar.text() : quoted(scalar.text());
		case Tree.Items items when items.items().stream().allMatch(Tree.Scalar.class::isInstance) -> "["
				+ String.join(", ", items.items().stream().map(item -> text(item, "")).toList()) + "]";
		case Tree.Items items -> block("[", items.items().stream().map(item -> text(item, indent + "  ")).toList(), "]", indent);
		case Tree.Fields fields -> {
			List<String> lines = new ArrayList<>();
			fields.fields().forEach((key, each) -> lines.add(quoted(key) + ": " + text(each, indent + "  ")));
			yield lines.isEmpty() ? "{}" : block("{", lines, "}", indent);
		}
		};
	}

	private static String block(String open, List<String> lines, String close, String indent) {
		String inner = "\n" + indent + "  ";
		return open + inner + String.join("," + inner, lines) + "\n" + indent + close;
	}

	private static String quoted(String text) {
		StringBuilder result = new StringBuilder("\"");
		text.chars().forEach(c -> {
			if (c == '"' || c == '\\') {
				result.append('\\').append((char) c);
			} else if (c < 0x20) {
				result.append("\\u%04x".formatted(c));
			} else {
				result.append((char) c);
			}
		});
		return result.append('"').toString();
	}
}
