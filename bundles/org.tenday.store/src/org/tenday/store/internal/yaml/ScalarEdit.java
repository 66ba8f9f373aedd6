package org.tenday.store.internal.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The new text of a single value, in the style in which it stood as long as that can hold it. */
final class ScalarEdit {

	/** What stands behind the {@code |}: at most one digit, which is the indentation where it is given, and a comment. */
	private static final Pattern HEADER = Pattern.compile("[|>][-+]?(\\d?)[-+]?(.*)");

	private ScalarEdit() {
	}

	/**
	 * @param column where the key or dash stands that the value belongs to, counted from 0; {@link Edit#IN_FLOW} in brackets and braces
	 */
	static String changed(String text, Source.Scalar node, Tree.Scalar after, Emitter emitter, int column) {
		int start = node.span().start();
		boolean touches = start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && "[{".indexOf(text.charAt(start - 1)) < 0;
		return (touches ? " " : "")
				+ WordEdit.changed(text, node, after.text(), column).orElseGet(() -> value(text, node, after, emitter, column));
	}

	private static String value(String text, Source.Scalar node, Tree.Scalar after, Emitter emitter, int column) {
		String wanted = after.text();
		boolean inFlow = column == Edit.IN_FLOW;
		Source.Style style = node.style();
		if (style == Source.Style.SINGLE_QUOTED && Scalars.canBeSingleQuoted(wanted)) {
			return Scalars.singleQuoted(wanted);
		}
		if (style == Source.Style.DOUBLE_QUOTED && (inFlow || wanted.indexOf('\n') < 0)) {
			return Scalars.doubleQuoted(wanted);
		}
		if (style == Source.Style.LITERAL && Scalars.canBeLiteral(wanted)) {
			return literal(text, node, wanted, emitter, column);
		}
		return inFlow ? emitter.flow(after) : emitter.scalar(after, column + Emitter.STEP, column);
	}

	private static String literal(String text, Source.Scalar node, String wanted, Emitter emitter, int column) {
		int headerEnd = Lines.end(text, node.span().start());
		Matcher header = HEADER.matcher(text.substring(node.span().start(), headerEnd));
		if (!header.matches()) {
			throw new IllegalStateException("A literal block begins with | and not with " + text.charAt(node.span().start()));
		}
		int indent = header.group(1).isEmpty()
				? indentation(text, headerEnd, node.span().end(), column)
				: column + Integer.parseInt(header.group(1));
		return Scalars.literal(wanted, indent, column, header.group(2), emitter.lineBreak());
	}

	private static int indentation(String text, int headerEnd, int end, int column) {
		for (int line = Lines.next(text, headerEnd); line < end; line = Lines.next(text, Lines.end(text, line))) {
			int at = line;
			while (at < end && text.charAt(at) == ' ') {
				at++;
			}
			if (at < Lines.end(text, line)) {
				return at - line > column && at - line < column + 10 ? at - line : column + Emitter.STEP;
			}
		}
		return column + Emitter.STEP;
	}
}
