package org.tenday.publish;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.contribution.InstalledPlugins;
import org.tenday.publish.internal.WriterReader;

/** The file formats that there are, in the order of their endings. Immutable. */
public final class Writers {

	private final List<Writer> all;

	private Writers(List<Writer> writers) {
		all = writers.stream().sorted(Comparator.comparing(Writer::format)).toList();
		Set<String> formats = new HashSet<>();
		for (Writer writer : all) {
			if (!formats.add(writer.format())) {
				throw new IllegalArgumentException("There are two writers of .%s files: take one of them out.".formatted(writer.format()));
			}
		}
	}

	/**
	 * What the installed plug-ins bring to the extension point {@code org.tenday.publish.writers}. What is wrong with a contribution is
	 * said in the Eclipse log, with plug-in, point and id, and the contribution is left out.
	 */
	public static Writers installed() {
		return of(InstalledPlugins.read(Writers.class, "Writers.of(…)", WriterReader::new).read());
	}

	/**
	 * Just these.
	 *
	 * @throws IllegalArgumentException where two of them write the same format
	 */
	public static Writers of(List<Writer> writers) {
		return new Writers(writers);
	}

	public List<Writer> all() {
		return all;
	}

	public Optional<Writer> of(String format) {
		return all.stream().filter(writer -> writer.format().equals(format)).findFirst();
	}

	/** Such of the settings as can be chosen, by file ending and id; those that were remembered may be of plug-ins that are gone. */
	public Map<String, Map<String, String>> known(Map<String, Map<String, String>> remembered) {
		Map<String, Map<String, String>> known = new LinkedHashMap<>();
		remembered.forEach((format, settings) -> of(format).ifPresent(writer -> known.put(format, writer.settings().known(settings))));
		return known;
	}
}
