package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Uses the built product as a person would: starts it on a programme, opens the programme's editor and the About dialog, leaves by the menu.
 * Nothing may be written to the log or to the console meanwhile. Needs a display with a window manager, and xdotool.
 */
class SmokeTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** In pixels from the upper left corner of what the window shows: below menu, toolbar and tab, right of the tree's arrow. */
	private static final int[] FIRST_ROW_OF_NAVIGATOR = { 150, 102 };

	@TempDir
	Path folder;

	@Test
	@Timeout(180)
	void startsOpensAProgrammeShowsAboutAndEndsWithoutAWord() throws IOException, InterruptedException {
		assumeTrue(System.getenv("DISPLAY") != null, "there is no display: releng/verify makes one");
		Path programme = folder.resolve("programme");
		copy(Repository.ROOT.resolve("bundles/org.tenday.sample/programme"), programme);
		Path console = folder.resolve("console.txt");
		Path data = folder.resolve("data");
		Path configuration = folder.resolve("configuration");
		copy(Product.LINUX.folder().resolve("configuration"), configuration);
		Process tenday = new ProcessBuilder(Product.LINUX.script().toString(), "-data", data.toString(), "-configuration",
				configuration.toString(), programme.toString()).redirectErrorStream(true).redirectOutput(console.toFile()).start();
		try {
			String window = waitForWindow("^Tenday ?$", console);
			waitUntilOpen(programme, data);
			doubleClick(window, FIRST_ROW_OF_NAVIGATOR);
			waitForWindow(" – Tenday ?$", console);
			screenshot("smoke-programme");
			keys("alt+h");
			keys("a");
			waitForWindow("^About Tenday ?$", console);
			screenshot("smoke-about");
			keys("Escape");
			keys("alt+f");
			screenshot("smoke-file-menu");
			keys("x");
			assertTrue(tenday.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "Tenday doesn't end");
			assertEquals(0, tenday.exitValue());
		} finally {
			if (tenday.isAlive()) {
				screenshot("smoke-failed");
				tenday.destroyForcibly().waitFor();
			}
		}
		assertEquals("", worthReading(console), "on the console");
		assertEquals("", log(data.resolve(".metadata")) + log(configuration), "in the log");
	}

	/** GTK grumbles about text fields and scroll bars that have not got their size yet, of which neither Tenday nor its users can make anything. */
	private static String worthReading(Path console) throws IOException {
		return Files.readAllLines(console).stream().filter(line -> !line.isBlank())
				.filter(line -> !(line.contains("Gtk-WARNING") && line.contains("Negative content")))
				.filter(line -> !(line.contains("'size >= 0'") && line.contains("GtkScrollbar"))).collect(Collectors.joining("\n"));
	}

	/** The workbench notes in its settings which programmes are open, to open them again the next time. */
	private static void waitUntilOpen(Path programme, Path data) throws IOException, InterruptedException {
		Path settings = data.resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/org.tenday.ui.prefs");
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end)) {
			if (Files.exists(settings) && Files.readString(settings).contains("openProgrammes=" + programme)) {
				return;
			}
			Thread.sleep(200);
		}
		screenshot("smoke-failed");
		throw new AssertionError("the programme was not opened");
	}

	private static void doubleClick(String window, int... place) throws IOException, InterruptedException {
		Thread.sleep(1500); // until the tree is painted, which can't be seen from outside
		output("xdotool", "mousemove", "--window", window, Integer.toString(place[0]), Integer.toString(place[1]), "click", "--repeat", "2",
				"--delay", "80", "1");
	}

	/** What is in the logs of a folder: the platform makes one when it has something to say. */
	private static String log(Path folder) throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(file -> file.toString().endsWith(".log")).toList()) {
				all.append(Files.readString(file));
			}
		}
		return all.toString();
	}

	private static String waitForWindow(String name, Path console) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end)) {
			Optional<String> window = output("xdotool", "search", "--onlyvisible", "--name", name).lines().findFirst();
			if (window.isPresent()) {
				output("xdotool", "windowactivate", "--sync", window.get());
				return window.get();
			}
			Thread.sleep(200);
		}
		screenshot("smoke-failed");
		throw new AssertionError("no window named " + name + " appeared; on the console: " + Files.readString(console));
	}

	private static void keys(String keys) throws IOException, InterruptedException {
		output("xdotool", "key", "--clearmodifiers", keys);
		Thread.sleep(700);
	}

	private static void screenshot(String name) throws IOException, InterruptedException {
		Path pictures = Files.createDirectories(Repository.ROOT.resolve("releng/checks/target/screenshots"));
		output("import", "-window", "root", pictures.resolve(name + ".png").toString());
	}

	private static String output(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String output = new String(process.getInputStream().readAllBytes());
		process.waitFor();
		return output;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}
}
