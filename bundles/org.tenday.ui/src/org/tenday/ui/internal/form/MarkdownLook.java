package org.tenday.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * Makes Markdown readable while it is written: headings and strong words bold, emphasis in italics, code in a fixed width. Faces and no
 * colours, so that it looks right on any background.
 */
final class MarkdownLook {

	private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}(\\s.*)?$");

	private static final Pattern SPAN = Pattern.compile(
			"(?<code>`[^`]+`)|(?<strong>\\*\\*[^*]+\\*\\*|__[^_]+__)|(?<emphasis>\\*[^*\\s][^*]*\\*|(?<!\\w)_[^_\\s][^_]*_(?!\\w))");

	private MarkdownLook() {
	}

	static void apply(StyledText text) {
		text.addLineStyleListener(MarkdownLook::style);
	}

	private static void style(LineStyleEvent event) {
		event.styles = ranges(event.lineText, event.lineOffset).toArray(StyleRange[]::new);
	}

	private static List<StyleRange> ranges(String line, int offset) {
		if (HEADING.matcher(line).matches()) {
			return List.of(new StyleRange(offset, line.length(), null, null, SWT.BOLD));
		}
		List<StyleRange> ranges = new ArrayList<>();
		Matcher matcher = SPAN.matcher(line);
		while (matcher.find()) {
			StyleRange range = new StyleRange(offset + matcher.start(), matcher.end() - matcher.start(), null, null, SWT.NORMAL);
			if (matcher.group("code") != null) {
				range.font = JFaceResources.getTextFont();
			} else {
				range.fontStyle = matcher.group("strong") != null ? SWT.BOLD : SWT.ITALIC;
			}
			ranges.add(range);
		}
		return ranges;
	}
}
