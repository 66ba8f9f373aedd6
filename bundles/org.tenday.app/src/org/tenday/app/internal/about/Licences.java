package org.tenday.app.internal.about;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Which licence each part of the product is under. A line of the list names a bundle, or the beginning of the names of several with a
 * star after it, and an SPDX licence expression; the longest beginning that fits wins.
 */
public final class Licences {

	private final Map<String, String> byName = new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(name -> name));

	private Licences(Properties lines) {
		lines.forEach((name, licence) -> byName.put((String) name, (String) licence));
	}

	/**
	 * Reads the list.
	 *
	 * @param list a properties file: names on the left, SPDX expressions on the right
	 * @throws IOException if it can't be read
	 */
	public static Licences read(InputStream list) throws IOException {
		Properties lines = new Properties();
		lines.load(list);
		return new Licences(lines);
	}

	/**
	 * The licence of a bundle.
	 *
	 * @param bundle its symbolic name
	 * @return an SPDX expression, or nothing if the list doesn't name the bundle
	 */
	public Optional<String> of(String bundle) {
		return byName.entrySet().stream().filter(line -> fits(line.getKey(), bundle)).map(Map.Entry::getValue).findFirst();
	}

	private static boolean fits(String name, String bundle) {
		return name.endsWith("*") ? bundle.startsWith(name.substring(0, name.length() - 1)) : name.equals(bundle);
	}
}
