package print;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Alternative texts as a reader hears them: without what Markdown, there, and XML, here, write for a letter that means something to them.
 */
record AltTexts(Set<String> texts) {

	private static final Pattern IN_MARKDOWN = Pattern.compile("\\{[^}]*\\balt\\s*=\\s*(?:'([^']+)'|\"([^\"]+)\")");
	private static final Pattern IN_XML = Pattern.compile("\\sdescr=(?:\"([^\"]*)\"|'([^']*)')");
	private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
	private static final Pattern ENTITY = Pattern.compile("&(?:#x([0-9a-fA-F]+)|#(\\d+)|(amp|lt|gt|quot|apos));");

	/** Those of the pictures in a text. */
	static AltTexts ofMarkdown(String text) {
		Set<String> found = new TreeSet<>();
		IN_MARKDOWN.matcher(text).results().map(alt -> alt.group(1) == null ? alt.group(2) : alt.group(1))
				.forEach(alt -> found.add(plain(entities(ESCAPE.matcher(alt).replaceAll("$1")))));
		return new AltTexts(found);
	}

	/** How many of them are the description of a picture in a part of a Word or PowerPoint file: the whole of it, and letter by letter. */
	int in(String xml) {
		Set<String> described = new HashSet<>();
		IN_XML.matcher(xml).results().map(alt -> alt.group(1) == null ? alt.group(2) : alt.group(1))
				.forEach(alt -> described.add(plain(entities(alt))));
		return (int) texts.stream().filter(described::contains).count();
	}

	private static String plain(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private static String entities(String text) {
		return ENTITY.matcher(text)
				.replaceAll(entity -> Matcher.quoteReplacement(letter(entity.group(1), entity.group(2), entity.group(3))));
	}

	private static String letter(String hexadecimal, String decimal, String name) {
		if (name == null) {
			return Character.toString(hexadecimal == null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16));
		}
		return switch (name) {
		case "amp" -> "&";
		case "lt" -> "<";
		case "gt" -> ">";
		case "quot" -> "\"";
		default -> "'";
		};
	}
}
