package org.tenday.ui.tests.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a plug-in may do at an extension point. The cases stand in {@code points.txt}: below "# " and the point, two lines each, its
 * name with what the plug-in adds, and what is said of that.
 *
 * @param name "good"; or what is wrong with it, as {@link PointSchema} calls it
 * @param xml  what the plug-in adds; where the name is "twice", two plug-ins do
 * @param says empty where nothing is wrong
 */
public record PointCase(String point, String name, String xml, String says) {

	/** All of them, point by point. */
	public static List<PointCase> all() {
		List<PointCase> cases = new ArrayList<>();
		try (InputStream in = PointCase.class.getResourceAsStream("points.txt");
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			String point = "";
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("# ")) {
					point = line.substring(2);
				} else {
					String[] parts = line.split(" \\| ", 2);
					cases.add(new PointCase(point, parts[0], parts[1], lines.readLine().strip()));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return List.copyOf(cases);
	}

	/** How many plug-ins do it. */
	public int plugins() {
		return name.equals("twice") ? 2 : 1;
	}

	@Override
	public String toString() {
		return point + ": " + name;
	}
}
