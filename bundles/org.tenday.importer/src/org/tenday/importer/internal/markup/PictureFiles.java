package org.tenday.importer.internal.markup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.importer.ImportException;
import org.tenday.model.Media;

/** Takes the pictures that a lesson shows into the media folder, each once and under a name that is safe everywhere. */
public final class PictureFiles {

	private static final long LARGEST = 20_000_000;
	private static final long LARGEST_TOGETHER = 400_000_000;
	private static final int SNIFFED = 1_024;

	private final SourceFolder folder;
	private final Report report;
	private final Map<Path, String> names = new LinkedHashMap<>();
	private final Map<String, String> alts = new LinkedHashMap<>();
	private final Map<String, byte[]> media = new LinkedHashMap<>();
	private final Set<String> taken = new HashSet<>();
	private long together;

	public PictureFiles(SourceFolder folder, Report report) {
		this.folder = folder;
		this.report = report;
	}

	/**
	 * Takes a picture.
	 *
	 * @param where the line that shows it
	 * @param path  as written, relative to the page or the lesson; not on the net
	 * @param alt   its alternative text; may be empty
	 * @return its name in the media folder; empty where it could not be taken, which has been reported
	 */
	public Optional<String> take(Line where, String path, String alt) {
		Optional<Path> file = find(where.file(), path);
		if (file.isEmpty()) {
			boolean out = path.startsWith("/") || candidates(where.file(), path).stream().anyMatch(folder::leadsOut);
			report.add(where, out
					? "The picture %s lies outside of the folder and is left out.".formatted(path)
					: "The picture %s is not in the folder; %s.".formatted(path, instead(alt)));
			return Optional.empty();
		}
		String known = names.get(file.get());
		if (known != null) {
			alts.computeIfPresent(known, (name, before) -> before.isEmpty() ? alt : before);
			return Optional.of(known);
		}
		return load(where, file.get(), alt).map(name -> {
			names.put(file.get(), name);
			alts.put(name, alt);
			return name;
		});
	}

	/** The alternative text under which a picture was first shown. */
	public String alt(String name) {
		return alts.getOrDefault(name, "");
	}

	public Map<String, byte[]> media() {
		return media;
	}

	/**
	 * What is known of the pictures.
	 *
	 * @param source  the lesson they are from
	 * @param licence the lesson's
	 */
	public List<Media> entries(String source, String licence) {
		List<Media> entries = new ArrayList<>();
		alts.forEach((name, alt) -> entries.add(new Media(name, alt, source, licence, "")));
		return entries;
	}

	/** What is done where there is no picture. */
	private static String instead(String alt) {
		return alt.isBlank() ? "it is left out" : "its words stand in its place";
	}

	private Optional<String> load(Line where, Path file, String alt) {
		byte[] bytes;
		try {
			bytes = folder.bytes(file, Math.min(LARGEST, LARGEST_TOGETHER - together));
		} catch (ImportException e) {
			report.add(where, "%s; %s.".formatted(e.getMessage().replaceFirst("\\.$", ""), instead(alt)));
			return Optional.empty();
		}
		String ending = ending(bytes);
		if (ending.isEmpty()) {
			report.add(where,
					"The picture %s is no PNG, JPEG, GIF or SVG; %s.".formatted(SourceFolder.slashed(file), instead(alt)));
			return Optional.empty();
		}
		together += bytes.length;
		String name = name(file, ending);
		media.put(name, bytes);
		return Optional.of(name);
	}

	/** Small letters, digits, hyphens, dots and underscores, no two names alike where large and small letters are one. */
	private String name(Path file, String ending) {
		String plain = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		String stem = plain.replaceFirst("\\.[^.]*$", "").replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
		if (stem.isEmpty()) {
			stem = "picture";
		}
		stem = stem.substring(0, Math.min(stem.length(), 80));
		String name = stem + ending;
		for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
			name = stem + "-" + i + ending;
		}
		return name;
	}

	private static String ending(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
		if (head.startsWith("\u0089PNG")) {
			return ".png";
		}
		if (head.startsWith("\u00ff\u00d8\u00ff")) {
			return ".jpg";
		}
		if (head.startsWith("GIF8")) {
			return ".gif";
		}
		return head.contains("<svg") || head.contains("<?xml") && new String(bytes, StandardCharsets.UTF_8).contains("<svg") ? ".svg" : "";
	}

	private Optional<Path> find(Path page, String path) {
		return candidates(page, path).stream().flatMap(candidate -> folder.file(candidate).stream()).findFirst();
	}

	/** Where a written path may lead: from the page's folder, from the lesson's, and as the built site's addresses would have it. */
	private static List<String> candidates(Path page, String path) {
		String parent = page.getParent() == null ? "" : SourceFolder.slashed(page.getParent()) + "/";
		String below = path.replaceFirst("^(\\.{0,2}/)+", "");
		List<String> candidates = new ArrayList<>();
		if (!path.startsWith("/")) {
			candidates.add(parent + path);
		}
		if (!path.contains("/../") && !below.startsWith("../")) {
			boolean climbsTooFar = path.startsWith("../../");
			if (!climbsTooFar) {
				candidates.add(below);
				candidates.add("episodes/" + below);
			}
		}
		return candidates;
	}
}
