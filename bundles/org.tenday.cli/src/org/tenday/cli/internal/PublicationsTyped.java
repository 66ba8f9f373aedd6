package org.tenday.cli.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is to be printed, as it is typed: {@code handbook:docx+pdf,slides}.
 *
 * @param ids     of the publications; empty for all
 * @param formats by id, of those that were typed with formats of their own
 */
record PublicationsTyped(Set<String> ids, Map<String, Set<String>> formats) {

	/**
	 * Reads what was typed.
	 *
	 * @param parts what stood between the commas
	 * @throws CommandException where a part lacks a name or a format
	 */
	static PublicationsTyped of(Set<String> parts) throws CommandException {
		Set<String> ids = new LinkedHashSet<>();
		Map<String, Set<String>> formats = new LinkedHashMap<>();
		for (String part : parts) {
			int colon = part.indexOf(':');
			String id = colon < 0 ? part : part.substring(0, colon);
			ids.add(id);
			for (String format : colon < 0 ? new String[0] : part.substring(colon + 1).split("\\+", -1)) {
				if (id.isBlank() || format.isBlank()) {
					throw new CommandException("\"%s\" is no publication with its formats: write handbook:docx+pdf.".formatted(part));
				}
				formats.computeIfAbsent(id, first -> new LinkedHashSet<>()).add(format);
			}
		}
		return new PublicationsTyped(ids, formats);
	}
}
