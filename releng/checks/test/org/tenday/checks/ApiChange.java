package org.tenday.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a listing of the API differs from an earlier one.
 *
 * @param gone     lines that are not there any more; a line that is other than it was is gone and come
 * @param come     lines that were not there
 * @param breaking whether an add-on that was made for the earlier one may not work any more
 */
record ApiChange(List<String> gone, List<String> come, boolean breaking) {

	private static final int TOLD = 6;

	static ApiChange between(List<String> before, List<String> now) {
		Set<String> earlier = qualified(before);
		Set<String> later = qualified(now);
		List<String> gone = earlier.stream().filter(line -> !later.contains(line)).toList();
		List<String> come = later.stream().filter(line -> !earlier.contains(line)).toList();
		boolean isToBeImplemented = come.stream()
				.anyMatch(line -> line.matches("[^:]+: (protected )?abstract .*") && !line.endsWith(" default")
						&& earlier.stream().anyMatch(type -> type.startsWith(line.substring(0, line.indexOf(": ")) + "\n")));
		return new ApiChange(told(gone), told(come), !gone.isEmpty() || isToBeImplemented);
	}

	/** Members with their types before them; types with a line's end behind their names, so that a member's type can be found. */
	private static Set<String> qualified(List<String> listing) {
		Set<String> lines = new LinkedHashSet<>();
		String type = "";
		for (String line : listing) {
			if (line.startsWith("\t")) {
				lines.add(type + ": " + line.strip());
			} else {
				type = name(line);
				lines.add(type + "\n" + line);
			}
		}
		return lines;
	}

	private static String name(String declaration) {
		String head = declaration.replaceFirst(" (extends|implements|permits) .*$", "").replaceFirst("<.*$", "");
		return head.substring(head.lastIndexOf(' ') + 1);
	}

	private static List<String> told(List<String> lines) {
		return lines.stream().map(line -> line.substring(line.indexOf('\n') + 1)).toList();
	}

	boolean isNone() {
		return gone.isEmpty() && come.isEmpty();
	}

	/** The least version that may follow a released one with this change: by semantic versions, the second number being the first while that is 0. */
	String next(String released) {
		String[] parts = released.split("\\.");
		int major = Integer.parseInt(parts[0]);
		int minor = Integer.parseInt(parts[1]);
		int micro = Integer.parseInt(parts[2]);
		if (isNone()) {
			return released;
		}
		if (major == 0) {
			return breaking ? "0.%d.0".formatted(minor + 1) : "0.%d.%d".formatted(minor, micro + 1);
		}
		return breaking ? "%d.0.0".formatted(major + 1) : "%d.%d.0".formatted(major, minor + 1);
	}

	/** Which part of a released version that raises: first, second or third. */
	String part(String released) {
		String[] before = released.split("\\.");
		String[] after = next(released).split("\\.");
		return !before[0].equals(after[0]) ? "first" : !before[1].equals(after[1]) ? "second" : "third";
	}

	/** What is gone and what has come, in words. */
	String words() {
		List<String> parts = new ArrayList<>();
		if (!gone.isEmpty()) {
			parts.add("gone: " + some(gone));
		}
		if (!come.isEmpty()) {
			parts.add("new: " + some(come));
		}
		return String.join("; ", parts);
	}

	private static String some(List<String> lines) {
		String told = String.join(" | ", lines.subList(0, Math.min(TOLD, lines.size())));
		return lines.size() > TOLD ? told + " | and %d more".formatted(lines.size() - TOLD) : told;
	}
}
