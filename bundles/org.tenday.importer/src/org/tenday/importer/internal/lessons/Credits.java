package org.tenday.importer.internal.lessons;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Report;
import org.tenday.importer.internal.markup.Settings;
import org.tenday.importer.internal.markup.SourceFolder;

/** Who wrote a lesson, and under which licence others may use it. */
final class Credits {

	private static final Pattern CC_BY = Pattern.compile("(?i)\\bCC[- ]BY((?:-(?:NC|SA|ND))*)[- ]?(\\d\\.\\d)?");

	private final SourceFolder folder;
	private final LessonFormat format;
	private final Report report;

	Credits(SourceFolder folder, LessonFormat format, Report report) {
		this.folder = folder;
		this.format = format;
		this.report = report;
	}

	/** As lessons name it or their licence page says; empty where neither tells. */
	String licence() throws ImportException {
		String written = format.lesson().config().text("license");
		String named = licenceIn(written);
		if (named.isEmpty() && written.isEmpty()) {
			for (String name : List.of("LICENSE.md", "LICENSE", "LICENCE.md")) {
				Optional<Path> page = folder.file(name);
				if (page.isPresent() && named.isEmpty()) {
					named = licenceIn(Line.join(folder.lines(page.get())));
				}
			}
		}
		if (named.isEmpty() && written.isEmpty()) {
			report.add(Path.of("LICENSE.md"), "The lesson's licence is not to be found: write it in the programme before you share it.");
		}
		return named.isEmpty() ? written : named;
	}

	/** Whom to name, for what, and what was done to it: what a Creative Commons licence asks for. */
	String attribution(String title, String licence) throws ImportException {
		List<String> names = names();
		StringBuilder text = new StringBuilder("Made from the lesson “%s”".formatted(title));
		text.append(names.isEmpty() ? "" : " by " + String.join(", ", names));
		text.append(format.source().isEmpty() ? "" : ", <" + format.source() + ">");
		text.append(licence.isEmpty() ? "" : ", licensed under " + licence);
		text.append(". Changed: turned into a Tenday programme.");
		citation().ifPresent(citation -> text.append("\n\nHow to cite the lesson: ").append(citation));
		return text.toString();
	}

	private static String licenceIn(String text) {
		if (text.matches("(?is).*\\bCC[- ]?0\\b.*|.*public domain dedication.*") && !text.matches("(?is).*\\bCC[- ]BY.*")) {
			return "CC0 1.0";
		}
		Matcher code = CC_BY.matcher(text);
		if (code.find()) {
			return "CC BY" + code.group(1).toUpperCase(Locale.ROOT) + " " + (code.group(2) == null ? "4.0" : code.group(2));
		}
		return text.matches("(?is).*creative commons attribution\\W.*") ? "CC BY 4.0" : "";
	}

	/** Each name once, however many addresses it has; without the addresses. */
	private List<String> names() throws ImportException {
		Map<String, String> names = new LinkedHashMap<>();
		Optional<Path> authors = folder.file("AUTHORS").or(() -> folder.file("AUTHORS.md"));
		if (authors.isPresent()) {
			for (Line line : folder.lines(authors.get())) {
				String name = line.text().replaceAll("<[^>]*>|\\(?\\S+@\\S+\\)?", "").replaceAll("^[\\s*#-]+|[\\s,;:–-]+$", "").strip();
				boolean sentence = line.text().strip().endsWith(":") || line.text().strip().endsWith(".") && name.split("\\s+").length > 5;
				if (!name.isEmpty() && !sentence) {
					names.putIfAbsent(plain(name), name);
				}
			}
		}
		if (names.isEmpty()) {
			cff().maps("authors").forEach(author -> {
				String name = (author.text("given-names") + " " + author.text("family-names") + " " + author.text("name")).strip();
				names.putIfAbsent(plain(name), name.replaceAll("\\s+", " "));
			});
		}
		return new ArrayList<>(names.values());
	}

	private Optional<String> citation() throws ImportException {
		Optional<Path> page = folder.file("CITATION").or(() -> folder.file("CITATION.md"));
		if (page.isPresent()) {
			String text = folder.lines(page.get()).stream().map(Line::text).collect(Collectors.joining(" ")).strip();
			boolean written = !text.isEmpty() && !text.contains("FIXME") && text.length() < 2_000;
			return written ? Optional.of(text) : Optional.empty();
		}
		Settings cff = cff();
		return cff.nonEmpty("doi").map(doi -> "https://doi.org/" + doi.replaceFirst("^https?://doi\\.org/", ""));
	}

	private Settings cff() throws ImportException {
		Optional<Path> file = folder.file("CITATION.cff");
		return file.isPresent() ? Settings.read(Line.join(folder.lines(file.get())), file.get(), 1) : Settings.NONE;
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\P{L}+", "").toLowerCase(Locale.ROOT);
	}
}
