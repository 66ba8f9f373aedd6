package org.tenday.importer.internal.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.importer.internal.markup.LinkTargets;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.Settings;
import org.tenday.model.About;
import org.tenday.model.content.Reading;

/** What the keys at the head of pages say of a programme, and which of them it has no place for. */
final class HeadKeys {

	private static final String USED = "title|subtitle|description|summary|abstract|lang|language|license|licence|author|authors|level|weight"
			+ "|nav_order|order|sidebar_position|parent|section|resources|objectives|questions|keypoints|duration|time|minutes|marp|format"
			+ "|output|slide-level|headingDivider|separator|verticalSeparator";

	private static final int LONGEST = 60;

	private HeadKeys() {
	}

	/** What the cover and the first pages say. */
	static About about(String title, Settings head) {
		Locale language = Locale.forLanguageTag(head.nonEmpty("lang").orElse(head.text("language")).replace('_', '-'));
		List<String> authors = new ArrayList<>(head.texts("author"));
		authors.addAll(head.texts("authors"));
		String names = authors.stream().map(name -> name.replaceFirst("^name: ", "")).collect(Collectors.joining(", "));
		String aim = head.nonEmpty("description").or(() -> head.nonEmpty("summary")).or(() -> head.nonEmpty("abstract")).orElse("");
		String licence = head.nonEmpty("licence").orElse(head.text("license"));
		return new About(title, head.text("subtitle"), aim, "", List.of(), language.getLanguage().isEmpty() ? Locale.UK : language, "1.0",
				licence, names.isEmpty() ? "" : "Written by " + names + ".", List.of());
	}

	/** Says which keys have no place in a programme. */
	static void reportOthers(Path file, Settings head, Report report) {
		List<String> others = head.keys().stream().filter(key -> !key.matches(USED)).map(key -> told(key, head)).toList();
		if (!others.isEmpty()) {
			report.add(file, "These keys at the head of the page have no place in a programme and are left out: %s."
					.formatted(String.join(", ", others)));
		}
	}

	private static String told(String key, Settings head) {
		String value = String.join(" ", head.texts(key)).replaceAll("\\s+", " ");
		return value.isEmpty() ? key : key + " (" + (value.length() > LONGEST ? value.substring(0, LONGEST - 1) + "…" : value) + ")";
	}

	/** The works that a page lists at its head. */
	static Optional<Reading> resources(Path file, Settings head, Report report) {
		List<String> items = new ArrayList<>();
		for (Settings resource : head.maps("resources")) {
			String url = resource.text("url");
			String path = resource.nonEmpty("path").or(() -> resource.nonEmpty("src")).orElse("");
			String title = resource.nonEmpty("title").or(() -> resource.nonEmpty("name")).orElse(url.isEmpty() ? path : url);
			if (url.matches("(?i)https?://.+")) {
				items.add("[%s](%s)".formatted(escaped(title), LinkTargets.written(url)));
			} else if (!title.isEmpty()) {
				items.add(escaped(title));
				report.add(file, "The file %s is not in the programme; its title stands in the reading list."
						.formatted(path.isEmpty() ? url : path));
			}
		}
		return items.isEmpty() ? Optional.empty() : Optional.of(new Reading("", items));
	}

	private static String escaped(String title) {
		return title.strip().replaceAll("\\s+", " ").replaceAll("([\\\\\\[\\]*_`<>])", "\\\\$1");
	}
}
