package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.checks.Tenday.Ended;

/**
 * The example of an add-on as somebody else would have it: built in a folder of its own against the published repository alone, installed
 * into a copy of the product, used, and removed again.
 */
class ExampleTest {

	private static final Path EXAMPLE = Repository.ROOT.resolve("releng/example");
	/** Below the folder that is cleaned, where the reports of its tests are counted too. */
	private static final Path BUILD = Repository.ROOT.resolve("releng/checks/target/example");
	private static final List<String> BUNDLES = List.of("org.example.healtheconomics", "org.example.healtheconomics.ui");
	private static final String FEATURE = "org.example.healtheconomics.feature";

	@TempDir
	static Path temp;

	@BeforeAll
	static void build() throws IOException, InterruptedException {
		copy(EXAMPLE, BUILD, Set.of("target", "bin", ".polyglot.build.properties"));
		ProcessBuilder maven = new ProcessBuilder(Maven.programs().resolve("mvn").toString(), "clean", "verify",
				"-Dtenday.repository=" + Product.REPOSITORY.toUri());
		maven.environment().putAll(Maven.environment(temp.resolve("libraries")));
		Ended ended = Maven.ended(maven.directory(BUILD.toFile()));
		assertEquals(0, ended.status(), () -> "the example can't be built:\n" + ended.out() + ended.err());
	}

	/** Copies a folder without the folders of some names. */
	private static void copy(Path from, Path to, Set<String> without) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(file -> Stream.iterate(file, each -> !each.equals(from), Path::getParent)
					.noneMatch(each -> without.contains(each.getFileName().toString()))).toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				} else {
					Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}

	@Test
	void itUsesNothingOfTendayButTheApi() throws IOException {
		ApiUse api = new ApiUse();
		List<String> wrong = new ArrayList<>();
		for (String bundle : BUNDLES) {
			assertFalse(api.used(BUILD.resolve(bundle).resolve("target/classes")).isEmpty(), () -> bundle + " uses Tenday somewhere");
			wrong.addAll(api.wrong(BUILD.resolve(bundle)));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void itIsInstalledUsedAndRemovedAgain() throws Exception {
		Path product = Product.LINUX.copyTo(temp.resolve("product"));
		Path programme = temp.resolve("programme");
		copy(EXAMPLE.resolve("programme"), programme, Set.of());
		Map<String, String> before = texts(programme);

		Ended installed = done(product, "install", BUILD.resolve("org.example.healtheconomics.repository/target/repository").toString());
		assertTrue(installed.out().matches("Installed 'Health economics' 1\\.0\\.0\\S* \\(" + FEATURE + "\\)\\.\n"), installed::toString);
		assertTrue(done(product, "areas").out().contains("health-economics: Health economics"));
		Ended checked = done(product, "check", programme.toString(), "--severity", "info", "--report", "json");
		assertTrue(checked.out().replaceAll("\\s", "").contains("\"findings\":[]"), checked::toString);
		Ended exported = done(product, export(programme, "with"));
		assertEquals("", exported.err());
		assertBlocksArePrinted(temp.resolve("with"));

		Ended removed = done(product, "remove", FEATURE);
		assertTrue(removed.out().startsWith("Removed 'Health economics' 1.0.0"), removed::toString);
		Ended again = Tenday.run(product, temp, export(programme, "without"));
		assertEquals(1, again.status(), again::toString);
		assertTrue(again.err().contains("health-economics"), again::toString);
		assertGapsArePrinted(temp.resolve("without"));
		assertEquals(before, texts(programme), "the programme is as it was");
	}

	private static Ended done(Path product, String... words) throws IOException, InterruptedException {
		Ended ended = Tenday.run(product, temp, words);
		assertEquals(0, ended.status(), () -> String.join(" ", words) + ": " + ended);
		return ended;
	}

	private static String[] export(Path programme, String out) {
		return new String[]{ "export", programme.toString(), "--out", temp.resolve(out).toString(), "--publication",
				"handbook:html,trainer-guide:html,slides:pptx" };
	}

	private static void assertBlocksArePrinted(Path out) throws IOException {
		String handbook = Files.readString(out.resolve("health-economics-in-an-afternoon-handbook-learner.html"));
		for (String printed : List.of("Virtual ward: £481", "£98.50 (2024 prices)", "£20,000 for each QALY", "Why this range",
				"Tornado chart of Net benefit (£ a person) around 100.", "Net present value £67,993")) {
			assertTrue(handbook.contains(printed), printed);
		}
		assertFalse(handbook.contains("Install the plug-in"), "no gap is left");
		// What learners are to find out themselves stands in the trainers' guide alone.
		assertFalse(handbook.contains("extendedly dominated"));
		assertTrue(Files.readString(out.resolve("health-economics-in-an-afternoon-trainer-guide.html")).contains("extendedly dominated"));
		String slides = new SlidesText(
				OpenXmlParts.of(Files.readAllBytes(out.resolve("health-economics-in-an-afternoon-slides-trainer.pptx")))).text();
		assertTrue(slides.contains("Has paid for itself by the end of 2029/30"), slides);
	}

	private static void assertGapsArePrinted(Path out) throws IOException {
		String handbook = Files.readString(out.resolve("health-economics-in-an-afternoon-handbook-learner.html"));
		for (String type : List.of("cost-table", "net-benefit", "sensitivity", "return-on-investment")) {
			assertTrue(handbook.contains("health-economics." + type), () -> type + " has no gap");
		}
		assertTrue(handbook.contains("Install the plug-in of the skill area"), "the gaps say what to do");
		assertFalse(handbook.contains("Virtual ward: £481"));
		assertTrue(handbook.contains("Four questions"), "all else is printed");
	}

	private static Map<String, String> texts(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.put(folder.relativize(file).toString(), Files.readString(file));
			}
		}
		return texts;
	}
}
