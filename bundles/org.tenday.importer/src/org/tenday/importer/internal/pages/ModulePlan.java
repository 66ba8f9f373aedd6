package org.tenday.importer.internal.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tenday.importer.internal.markup.SourceFolder;

/**
 * A module with its pages.
 *
 * @param title plain words
 * @param pages in order, an index first
 */
record ModulePlan(String title, List<PageSource> pages) {

	ModulePlan {
		pages = List.copyOf(pages);
	}

	/**
	 * Pages that name the same section as their parent belong together, or else those of one folder.
	 *
	 * @param whole the title of what has no folder of its own
	 */
	static List<ModulePlan> of(List<PageSource> pages, String whole) {
		Map<String, List<PageSource>> groups = new LinkedHashMap<>();
		for (PageSource page : pages) {
			String group = group(page, pages);
			List<PageSource> members = groups.computeIfAbsent(group, first -> new ArrayList<>());
			if (isIndex(page.file()) || page.head().text("section").equals(group)) {
				members.addFirst(page);
			} else {
				members.add(page);
			}
		}
		List<ModulePlan> plans = new ArrayList<>();
		groups.forEach((group, members) -> plans.add(new ModulePlan(title(group, members.getFirst(), whole), members)));
		return plans;
	}

	static boolean isIndex(Path file) {
		return String.valueOf(file.getFileName()).matches("(?i)_?(index|readme)\\.[a-z]+");
	}

	private static String group(PageSource page, List<PageSource> pages) {
		String section = page.head().text("section");
		boolean isParent = !section.isEmpty() && pages.stream().anyMatch(other -> other.head().text("parent").equals(section));
		if (isParent) {
			return section;
		}
		String parent = page.head().text("parent");
		Path folder = page.file().getParent();
		return !parent.isEmpty() ? parent : folder == null ? "" : SourceFolder.slashed(folder);
	}

	private static String title(String group, PageSource first, String whole) {
		if (group.isEmpty()) {
			return whole;
		}
		boolean named = isIndex(first.file()) || first.head().text("section").equals(group);
		return named
				? first.title()
				: PagesReader.words(group.replaceFirst("/+$", "").replaceFirst(".*/", "").replaceFirst("^\\d+[-_. ]+", ""));
	}
}
