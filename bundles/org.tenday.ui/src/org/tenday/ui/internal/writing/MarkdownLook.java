package org.tenday.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.tenday.writing.Misspelling;

/**
 * Makes Markdown readable while it is written: headings and strong words bold, emphasis in italics, code in a fixed width, links and citations
 * in the colour of links, marks paler than words, and a wavy line below misspellings. All colours are the window's theme's.
 */
final class MarkdownLook {

	private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}(\\s.*)?$");

	private static final Pattern SPAN = Pattern.compile("(?<code>`[^`]+`)"
			+ "|(?<strong>\\*\\*[^*]+\\*\\*|__[^_]+__)"
			+ "|(?<emphasis>\\*[^*\\s][^*]*\\*|(?<!\\w)_[^_\\s][^_]*_(?!\\w))"
			+ "|(?<link>!?\\[[^\\[\\]]*]\\([^()\\s]*\\)|\\[@[^\\[\\]]*]|https?://\\S+)"
			+ "|(?<mark>^\\s*(?:[-*+]|\\d{1,9}[.)]|>+)(?=\\s)|^\\s*\\|[-:| ]+\\|\\s*$|\\||\\^\\[|\\[\\^[^\\]]*])");

	private final Supplier<List<Misspelling>> misspellings;

	/**
	 * @param misspellings those to mark now, in the order of the text
	 */
	MarkdownLook(Supplier<List<Misspelling>> misspellings) {
		this.misspellings = misspellings;
	}

	/** The styles of a line, in its order. */
	StyleRange[] styles(String line, int offset) {
		List<StyleRange> styles = spans(line, offset);
		for (Misspelling misspelling : misspellings.get()) {
			if (misspelling.end() > offset && misspelling.start() < offset + line.length()) {
				styles = marked(styles, Math.max(misspelling.start(), offset), Math.min(misspelling.end(), offset + line.length()));
			}
		}
		return styles.toArray(StyleRange[]::new);
	}

	private static List<StyleRange> spans(String line, int offset) {
		if (HEADING.matcher(line).matches()) {
			return List.of(new StyleRange(offset, line.length(), null, null, SWT.BOLD));
		}
		List<StyleRange> styles = new ArrayList<>();
		Matcher matcher = SPAN.matcher(line);
		while (matcher.find()) {
			StyleRange style = new StyleRange(offset + matcher.start(), matcher.end() - matcher.start(), null, null, SWT.NORMAL);
			if (matcher.group("code") != null) {
				style.font = JFaceResources.getTextFont();
			} else if (matcher.group("link") != null) {
				style.foreground = color(JFacePreferences.HYPERLINK_COLOR);
			} else if (matcher.group("mark") != null) {
				style.foreground = color(JFacePreferences.QUALIFIER_COLOR);
			} else {
				style.fontStyle = matcher.group("strong") != null ? SWT.BOLD : SWT.ITALIC;
			}
			styles.add(style);
		}
		return styles;
	}

	/** The same styles with a wavy line from one place to another. Styles must not overlap, so those that reach over an end are cut there. */
	private static List<StyleRange> marked(List<StyleRange> styles, int start, int end) {
		List<StyleRange> result = new ArrayList<>();
		int place = start;
		for (StyleRange style : styles) {
			int styleEnd = style.start + style.length;
			if (styleEnd <= start || style.start >= end) {
				if (style.start >= end && place < end) {
					result.add(wavy(new StyleRange(place, end - place, null, null, SWT.NORMAL)));
					place = end;
				}
				result.add(style);
				continue;
			}
			add(result, style, style.start, start);
			if (place < style.start) {
				result.add(wavy(new StyleRange(place, style.start - place, null, null, SWT.NORMAL)));
			}
			int from = Math.max(style.start, start);
			int to = Math.min(styleEnd, end);
			result.add(wavy(part(style, from, to)));
			place = to;
			add(result, style, end, styleEnd);
		}
		if (place < end) {
			result.add(wavy(new StyleRange(place, end - place, null, null, SWT.NORMAL)));
		}
		return result;
	}

	private static void add(List<StyleRange> result, StyleRange style, int from, int to) {
		if (from < to) {
			result.add(part(style, from, to));
		}
	}

	private static StyleRange part(StyleRange style, int from, int to) {
		StyleRange part = (StyleRange) style.clone();
		part.start = from;
		part.length = to - from;
		return part;
	}

	private static StyleRange wavy(StyleRange style) {
		style.underline = true;
		style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		style.underlineColor = color(JFacePreferences.ERROR_COLOR);
		return style;
	}

	private static Color color(String name) {
		return JFaceResources.getColorRegistry().get(name);
	}
}
