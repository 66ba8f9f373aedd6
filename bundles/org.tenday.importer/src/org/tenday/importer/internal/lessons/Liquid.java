package org.tenday.importer.internal.lessons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.markup.FrontMatter;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Settings;
import org.tenday.importer.internal.markup.SourceFolder;

/**
 * Does what can be done without running them with the Liquid tags of Jekyll pages: included texts are put in, pictures and links made
 * plain, the lesson's own values filled in, comments left out. Every other tag is left out and reported; the words around it stay.
 */
final class Liquid {

	private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(\\w+)?\\s*(.*?)\\s*-?%}|\\{\\{-?\\s*(.*?)\\s*-?}}");
	private static final Pattern ARGUMENT = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");
	private static final Pattern LITERAL = Pattern.compile("[\"']([^\"']*)[\"']\\s*(\\|.*)?");
	private static final Pattern ROOT = Pattern.compile(
			"(page\\.root|site\\.baseurl|site\\.url|relative_root_path|base_path|root|include\\.root)\\s*(\\|.*)?");
	private static final Pattern VALUE = Pattern.compile("\\{\\{\\s*([\\w.]+)\\s*}}");
	private static final int JOINED = 12;
	private static final int DEEPEST = 3;

	private final Lesson lesson;

	Liquid(Lesson lesson) {
		this.lesson = lesson;
	}

	/**
	 * @param page the keys at the head of the page
	 */
	List<Line> plain(List<Line> lines, Settings page) throws ImportException {
		return new Pass(page).run(lines, 0);
	}

	/** One page; knows what is left out at the moment. */
	private final class Pass {

		private final Settings page;
		private String until = "";

		Pass(Settings page) {
			this.page = page;
		}

		List<Line> run(List<Line> lines, int depth) throws ImportException {
			List<Line> result = new ArrayList<>();
			for (int i = 0; i < lines.size(); i++) {
				Line line = lines.get(i);
				int last = Math.min(lines.size(), i + JOINED) - 1;
				// A tag may be written on several lines.
				while (opens(line.text()) && i < last) {
					line = line.withText(line.text() + " " + lines.get(++i).text().strip());
				}
				line(line, depth, result);
			}
			if (!until.isEmpty() && !lines.isEmpty()) {
				lesson.report().add(lines.getLast(),
						"The tag that {%% %s %%} should end never ends; what follows it on this page is left out.".formatted(until));
			}
			return result;
		}

		private static boolean opens(String text) {
			return text.lastIndexOf("{%") > text.lastIndexOf("%}");
		}

		private void line(Line line, int depth, List<Line> result) throws ImportException {
			StringBuilder text = new StringBuilder();
			Matcher tag = TAG.matcher(line.text());
			int from = 0;
			boolean any = false;
			while (tag.find()) {
				any = true;
				keep(line.text().substring(from, tag.start()), text);
				from = tag.end();
				String name = tag.group(1) == null ? "" : tag.group(1);
				if (!until.isEmpty()) {
					boolean ends = name.equals(until);
					if (!ends && until.equals("endraw")) {
						text.append(tag.group());
					}
					until = ends ? "" : until;
				} else if (tag.group(3) != null) {
					text.append(value(line, tag.group(3)));
				} else if (name.startsWith("include") && included(tag.group(2)).isPresent()) {
					flush(line, text, result);
					include(line, included(tag.group(2)).get(), depth, result);
				} else {
					text.append(tag(line, name, tag.group(2)));
				}
			}
			keep(line.text().substring(from), text);
			boolean leftOut = !any && !until.isEmpty() && !until.equals("endraw");
			result.add(leftOut ? line.withText("") : any ? line.withText(text.toString()) : line);
		}

		private void keep(String words, StringBuilder text) {
			if (until.isEmpty() || until.equals("endraw")) {
				text.append(words);
			}
		}

		private void flush(Line line, StringBuilder text, List<Line> result) {
			if (!text.toString().isBlank()) {
				result.add(line.withText(text.toString()));
			}
			text.setLength(0);
		}

		private String tag(Line line, String name, String rest) {
			return switch (name) {
			case "comment" -> {
				lesson.report().add(line, "A comment in Liquid is left out.");
				until = "endcomment";
				yield "";
			}
			case "raw" -> {
				until = "endraw";
				yield "";
			}
			case "highlight" -> "```" + rest.replaceFirst("\\s.*", "");
			case "endhighlight" -> "```";
			case "link", "post_url" -> "/" + unquoted(rest);
			case "include", "include_relative" -> picture(rest).orElseGet(() -> leftOut(line, name, rest));
			default -> leftOut(line, name, rest);
			};
		}

		private String leftOut(Line line, String name, String rest) {
			// The shared links are read by themselves, so nothing is lost with their tag.
			if (!rest.strip().matches("links\\.(md|html)")) {
				lesson.report().add(line, "The Liquid tag {%% %s %%} is left out.".formatted((name + " " + rest).strip()));
			}
			return "";
		}

		private String value(Line line, String written) {
			Matcher literal = LITERAL.matcher(written);
			if (literal.matches()) {
				return literal.group(1);
			}
			if (ROOT.matcher(written).matches()) {
				return "";
			}
			String key = written.replaceFirst("\\s*\\|.*", "");
			String known = known(key);
			if (known.isEmpty()) {
				lesson.report().add(line, "The Liquid value {{ %s }} is not known and is left out.".formatted(written));
			}
			return known;
		}

		private String known(String key) {
			if (key.startsWith("site.")) {
				return lesson.config().text(key.substring(5));
			}
			return key.startsWith("page.") ? page.text(key.substring(5)) : "";
		}

		/** The text that an include names, where the lesson has it; the name may hold values. */
		private Optional<Path> included(String rest) {
			Matcher value = VALUE.matcher(rest.strip());
			String name = unquoted(value.replaceAll(found -> Matcher.quoteReplacement(known(found.group(1)))).replaceFirst("\\s.*", ""));
			return name.matches(".+\\.(md|markdown|snip|txt)") && !name.equals("links.md")
					? lesson.folder().file("_includes/" + name)
					: Optional.empty();
		}

		private void include(Line line, Path file, int depth, List<Line> result) throws ImportException {
			if (depth >= DEEPEST) {
				lesson.report().add(line, "Included texts are nested too deeply; %s is left out.".formatted(SourceFolder.slashed(file)));
				return;
			}
			result.add(line.withText(""));
			result.addAll(run(FrontMatter.split(lesson.folder().lines(file)).body(), depth + 1));
			result.add(line.withText(""));
		}
	}

	/** The picture that an include such as {@code figure.html url="…" caption="…"} shows. */
	private static Optional<String> picture(String rest) {
		String file = "";
		String caption = "";
		String alt = "";
		String width = "";
		Matcher argument = ARGUMENT.matcher(rest);
		while (argument.find()) {
			String value = Optional.ofNullable(argument.group(2)).or(() -> Optional.ofNullable(argument.group(3)))
					.orElse(argument.group(4));
			if (value.isBlank()) {
				continue;
			}
			switch (argument.group(1).toLowerCase(Locale.ROOT)) {
			case "url", "src", "file", "img", "image", "path", "image_path" -> file = value;
			case "caption", "title" -> caption = value;
			case "alt", "alt-text" -> alt = value;
			case "width", "max-width" -> width = value;
			default -> {
				// says nothing about the picture
			}
			}
		}
		if (!file.matches("(?i).+\\.(png|jpe?g|gif|svg|webp)")) {
			return Optional.empty();
		}
		return Optional
				.of("<img src=\"%s\" alt=\"%s\" title=\"%s\" width=\"%s\">".formatted(file.replaceAll("\\{\\{[^}]*}}", ""), escaped(alt),
						escaped(caption), width));
	}

	private static String escaped(String text) {
		return text.replace("\"", "&quot;");
	}

	private static String unquoted(String text) {
		return text.strip().replaceAll("^[\"']|[\"']$", "");
	}
}
