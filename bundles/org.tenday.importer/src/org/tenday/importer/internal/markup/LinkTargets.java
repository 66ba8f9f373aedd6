package org.tenday.importer.internal.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tenday.model.SessionId;

/** Finds out where the links of a lesson lead once it is a programme. */
public final class LinkTargets {

	private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?|mailto|ftp|tel):.+");

	private final SourceFolder folder;
	private final String filesBase;
	private final Report report;
	private final Map<String, SessionId> pages = new LinkedHashMap<>();

	/**
	 * @param filesBase the address below which the lesson's files are on the net, with a slash at its end; empty where unknown
	 */
	public LinkTargets(SourceFolder folder, String filesBase, Report report) {
		this.folder = folder;
		this.filesBase = filesBase;
		this.report = report;
	}

	/** Says that a page of the lesson has become a session. */
	public void page(Path file, SessionId session) {
		pages.putIfAbsent(stem(file.getFileName().toString()), session);
	}

	/**
	 * The target to write.
	 *
	 * @param where  the line of the link
	 * @param target as written
	 * @return empty where only the words can stay, which has been reported
	 */
	public Optional<String> resolve(Line where, String target) {
		if (OUTSIDE.matcher(target).matches()) {
			return Optional.of(target);
		}
		if (target.startsWith("//") || target.matches("(?i)www\\.[^/]+\\..*")) {
			return Optional.of("https:" + (target.startsWith("//") ? "" : "//") + target);
		}
		String path = decoded(target.replaceFirst("[?#].*$", ""));
		if (path.isEmpty()) {
			report.add(where, "The link to %s, within its page, is now its words alone.".formatted(target.isEmpty() ? "nothing" : target));
			return Optional.empty();
		}
		SessionId session = pages.get(pageName(path));
		if (session != null) {
			return Optional.of("session:" + session);
		}
		Optional<Path> file = find(where.file(), path);
		if (file.isPresent() && !filesBase.isEmpty()) {
			report.add(where, "The link to the file %s leads to it on the net now.".formatted(target));
			return Optional.of(filesBase + SourceFolder.slashed(file.get()).replace(" ", "%20"));
		}
		report.add(where, "The link to %s, a file beside the page, is now its words alone.".formatted(target));
		return Optional.empty();
	}

	/** A target as Markdown has it: in brackets of its own where it would end too early otherwise. */
	public static String written(String target) {
		long opened = target.chars().filter(sign -> sign == '(').count();
		boolean plain = target.matches("[^\\s()<>\\\\]+")
				|| target.matches("[^\\s<>\\\\]+") && opened == 1 && target.matches(".*\\(.*\\).*");
		return plain ? target : "<" + target.replace("<", "%3C").replace(">", "%3E") + ">";
	}

	private Optional<Path> find(Path page, String path) {
		String parent = page.getParent() == null ? "" : SourceFolder.slashed(page.getParent()) + "/";
		return path.startsWith("/") ? folder.file(path.substring(1)) : folder.file(parent + path).or(() -> folder.file(path));
	}

	/** What names a page in an address, whatever stands before and after it: "../03-being-fair/index.html" means "03-being-fair". */
	private static String pageName(String path) {
		String[] parts = path.replaceFirst("/+$", "").split("/");
		String last = stem(parts[parts.length - 1]);
		boolean folderOfPage = last.equals("index") && parts.length > 1 && !parts[parts.length - 2].matches("\\.{1,2}|");
		return folderOfPage ? stem(parts[parts.length - 2]) : last;
	}

	private static String stem(String name) {
		return name.replaceFirst("(?i)\\.(md|rmd|html?|markdown|qmd)$", "").toLowerCase(Locale.ROOT);
	}

	/** A path without its per cent codes. */
	public static String decoded(String path) {
		try {
			return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			// A per cent sign that begins no code stands for itself.
			return path;
		}
	}
}
