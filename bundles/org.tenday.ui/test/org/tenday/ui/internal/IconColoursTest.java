package org.tenday.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the Web Content Accessibility Guidelines ask of graphics: 3 to 1, here on the white of the light theme and the grey of the dark one. */
class IconColoursTest {

	private static final double ENOUGH = 3;
	private static final Pattern COLOUR = Pattern.compile("#([0-9a-f]{6})");
	/** What lies on another colour, never on the ground. */
	private static final String WHITE = "ffffff";
	private static final String DARK = "2f2f2f";

	@Test
	void iconsStandOutInBothThemes() throws IOException {
		List<Path> icons = icons();
		assertTrue(icons.stream().anyMatch(icon -> icon.toString().contains("org.tenday.area.")), "those of the skill areas too: " + icons);
		for (Path icon : icons) {
			List<String> faint = COLOUR.matcher(Files.readString(icon)).results().map(found -> found.group(1))
					.filter(colour -> !colour.equals(WHITE)).filter(colour -> ratio(colour, WHITE) < ENOUGH || ratio(colour, DARK) < ENOUGH)
					.distinct().toList();
			assertEquals(List.of(), faint, icon + " has colours that are hard to see on white or on dark grey");
		}
	}

	private static List<Path> icons() throws IOException {
		try (Stream<Path> bundles = Files.list(Path.of("..").toRealPath())) {
			return bundles
					.filter(bundle -> bundle.endsWith("org.tenday.ui") || bundle.getFileName().toString().startsWith("org.tenday.area."))
					.map(bundle -> bundle.resolve("icons")).filter(Files::isDirectory).flatMap(IconColoursTest::pictures).sorted().toList();
		}
	}

	private static Stream<Path> pictures(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".svg")).toList().stream();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static double ratio(String one, String other) {
		double first = luminance(Integer.parseInt(one, 16));
		double second = luminance(Integer.parseInt(other, 16));
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(int colour) {
		return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
