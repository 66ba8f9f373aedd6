package org.tenday.importer.internal.pages;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.importer.internal.markup.FrontMatter;
import org.tenday.importer.internal.markup.Settings;
import org.tenday.importer.internal.markup.SourceFolder;

/**
 * The order of pages: where all of them say the number of their section, such as 2.6.1, by that; else folder by folder, in each the index
 * first, then by weight, then by name. Numbers in names count by their value.
 */
final class PageOrder {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
	private static final int UNWEIGHTED = 1_000_000;

	private PageOrder() {
	}

	static List<Path> sorted(Map<Path, FrontMatter> pages) {
		Function<Path, Settings> head = file -> pages.get(file).settings();
		Comparator<Path> byPlace = Comparator
				.comparing((Path file) -> padded(file.getParent() == null ? "" : SourceFolder.slashed(file.getParent())))
				.thenComparing(file -> !ModulePlan.isIndex(file)).thenComparing(file -> weight(head.apply(file)))
				.thenComparing(file -> padded(file.getFileName().toString()));
		boolean numbered = pages.values().stream().allMatch(page -> page.settings().text("level").matches("\\d{1,6}(\\.\\d{1,6})*"));
		Comparator<Path> byNumber = Comparator.comparing((Path file) -> padded(head.apply(file).text("level")));
		return pages.keySet().stream().sorted(numbered ? byNumber.thenComparing(byPlace) : byPlace).toList();
	}

	private static int weight(Settings head) {
		for (String key : List.of("weight", "nav_order", "order", "sidebar_position")) {
			if (head.number(key).isPresent()) {
				return head.number(key).getAsInt();
			}
		}
		return UNWEIGHTED;
	}

	/** Numbers of the same width, so that 10 comes after 9. */
	private static String padded(String text) {
		Matcher number = NUMBER.matcher(text);
		StringBuilder padded = new StringBuilder();
		while (number.find()) {
			number.appendReplacement(padded, "0".repeat(16 - number.group().length()) + number.group());
		}
		return number.appendTail(padded).toString();
	}
}
