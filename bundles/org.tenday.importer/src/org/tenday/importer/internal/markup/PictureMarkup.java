package org.tenday.importer.internal.markup;

import java.util.Optional;

import org.commonmark.node.Image;
import org.tenday.markdown.Attributes;

/** Writes the pictures of a lesson as Tenday has them: {@code ![](media/file.png "caption"){width=60%}}. */
public final class PictureMarkup {

	private final Dialect format;
	private final PictureFiles files;
	private final Report report;

	public PictureMarkup(Dialect format, PictureFiles files, Report report) {
		this.format = format;
		this.files = files;
		this.report = report;
	}

	/**
	 * @param words  what stands in the picture's brackets, as Markdown
	 * @param alone  whether nothing else stands on its line
	 */
	public String of(Image image, String words, Attributes attributes, boolean alone, Line where) {
		String plain = Markup.words(words);
		String given = attributes.value("alt").isEmpty() ? attributes.value("fig-alt") : attributes.value("alt");
		String alt = given.isEmpty() ? plain : given.replaceAll("\\\\(\\p{Punct})", "$1");
		boolean worded = !format.bracketsAreAlternatives() && (format.bracketsAreCaptions() || plain.contains(" "));
		String title = image.getTitle() == null ? "" : image.getTitle();
		String caption = !alone ? "" : worded && !words.isBlank() ? words : title;
		String target = image.getDestination();
		if (target.matches("(?i)(https?:)?//.*")) {
			report.add(where, "The picture %s is on the net and is not fetched; a link leads to it.".formatted(target));
			return "[%s](%s)".formatted(firstOf(words, alt, target),
					LinkTargets.written(target.startsWith("//") ? "https:" + target : target));
		}
		Optional<String> name = target.matches("(?i)[a-z][a-z0-9+.-]+:.*")
				? Optional.empty()
				: files.take(where, LinkTargets.decoded(target.replaceFirst("[?#].*$", "")), alt);
		if (name.isEmpty()) {
			return firstOf(words, alt, "");
		}
		if (alt.isEmpty()) {
			report.add(where, "The picture %s has no alternative text: write one.".formatted(target));
		} else if (given.isEmpty() && !format.bracketsAreAlternatives()) {
			report.add(where, "The picture %s has no alternative text of its own; the words beside it are used.".formatted(target));
		}
		String written = alt.equals(files.alt(name.get())) && alone ? "" : bracketed(alt);
		return "![%s](media/%s%s)%s".formatted(written, name.get(), caption.isBlank() ? "" : " \"" + quoted(caption) + "\"",
				width(attributes));
	}

	private static String width(Attributes attributes) {
		String width = attributes.value("width").strip();
		if (width.isEmpty() && attributes.value("style").matches("(?s).*(?<!-)width\\s*:\\s*\\d+(\\.\\d+)?%.*")) {
			width = attributes.value("style").replaceFirst("(?s).*(?<!-)width\\s*:\\s*(\\d+(\\.\\d+)?%).*", "$1");
		}
		return width.matches("\\d+(\\.\\d+)?(%|px)?") ? "{width=" + width + "}" : "";
	}

	/** As alternative text within brackets. */
	private static String bracketed(String alt) {
		return alt.replaceAll("([\\\\\\[\\]*_`<>])", "\\\\$1").replaceAll("\\s+", " ");
	}

	/** As a title in quotes, which is read as Markdown once its own escapes are taken off. */
	private static String quoted(String caption) {
		return caption.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("&(?=#?\\w+;)", "&amp;").replaceAll("\\s+", " ");
	}

	private static String firstOf(String... texts) {
		for (String text : texts) {
			if (!text.isBlank()) {
				return text;
			}
		}
		return "";
	}
}
