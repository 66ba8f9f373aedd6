package org.tenday.importer.internal.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One tag of HTML.
 *
 * @param name       in small letters
 * @param closing    whether it ends an element
 * @param attributes by their names in small letters, character references as written
 */
public record HtmlTag(String name, boolean closing, Map<String, String> attributes) {

	private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
	private static final Pattern ATTRIBUTE = Pattern
			.compile("([A-Za-z_:][\\w:.-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+)))?");

	private static final Set<String> KNOWN = Set.of("a", "abbr", "address", "article", "aside", "audio", "b", "blockquote", "br", "button",
			"caption",
			"center", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "embed", "figcaption",
			"figure",
			"font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "iframe", "img", "input", "ins", "kbd",
			"label", "li",
			"link", "main", "mark", "nav", "noscript", "object", "ol", "p", "param", "pre", "q", "s", "samp", "script", "section", "small",
			"source",
			"span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt",
			"u",
			"ul", "var", "video", "wbr");

	/** The tag that a text is. */
	public static HtmlTag of(String text) {
		Matcher tag = TAG.matcher(text);
		if (!tag.lookingAt()) {
			return new HtmlTag("", false, Map.of());
		}
		Map<String, String> attributes = new TreeMap<>();
		Matcher attribute = ATTRIBUTE.matcher(text).region(tag.end(), tokenEnd(text, 0));
		while (attribute.find()) {
			String value = attribute.group(2) != null
					? attribute.group(2)
					: attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
			attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), value == null ? "" : value);
		}
		return new HtmlTag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), attributes);
	}

	/** Where the tag, comment or stretch of words ends that begins at a place of a piece of HTML. */
	public static int tokenEnd(String html, int start) {
		if (html.startsWith("<!--", start)) {
			int end = html.indexOf("-->", start + 4);
			return end < 0 ? html.length() : end + 3;
		}
		if (html.charAt(start) != '<') {
			int end = html.indexOf('<', start);
			return end < 0 ? html.length() : end;
		}
		int name = html.startsWith("/", start + 1) ? start + 2 : start + 1;
		if (name >= html.length() || !Character.isLetter(html.charAt(name))) {
			return start + 1;
		}
		char quote = '\0';
		for (int i = name; i < html.length(); i++) {
			char sign = html.charAt(i);
			if (quote != '\0') {
				quote = sign == quote ? '\0' : quote;
			} else if (sign == '>') {
				return i + 1;
			} else if (sign == '"' || sign == '\'') {
				quote = sign;
			}
		}
		return start + 1;
	}

	/** Whether HTML has such an element; words in angle brackets look like tags too. */
	public boolean isKnown() {
		return KNOWN.contains(name);
	}

	public String attribute(String key) {
		return attributes.getOrDefault(key, "");
	}

	/** The picture that an {@code img} shows, as lessons write pictures in Markdown; a title is its caption. */
	public String picture(String caption) {
		StringBuilder details = new StringBuilder();
		detail("alt", attribute("alt"), details);
		detail("width", attribute("width").isEmpty() ? styleWidth() : attribute("width"), details);
		String words = (caption.isBlank() ? attribute("title") : caption).strip().replaceAll("\\s+", " ");
		return "![%s](<%s>)%s".formatted(words, attribute("src").strip(), details.isEmpty() ? "" : "{" + details + "}");
	}

	private String styleWidth() {
		Matcher width = Pattern.compile("(?<!-)width\\s*:\\s*([\\d.]+(%|px))").matcher(attribute("style"));
		return width.find() ? width.group(1) : "";
	}

	private static void detail(String key, String value, StringBuilder details) {
		if (!value.isBlank()) {
			details.append(details.isEmpty() ? "" : " ").append(key).append("=\"")
					.append(value.replace("&quot;", "'").replace('"', '\'').strip().replaceAll("\\s+", " ")).append('"');
		}
	}
}
