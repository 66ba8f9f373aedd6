package org.tenday.cli.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class SkeletonTest {

	private static final String ADDRESS = "file:///tenday & co/repository";

	private static Map<Path, String> files(String name) throws IOException {
		return files(name, "0.3.1.now");
	}

	private static Map<Path, String> files(String name, String tenday) throws IOException {
		Skeleton skeleton = new Skeleton();
		return skeleton.files(PluginNames.of("org.example.involvement", name, skeleton.imported()), ADDRESS, new Version(tenday));
	}

	private static Attributes manifest(String tenday) throws IOException {
		String text = files("Public involvement", tenday).get(Path.of("org.example.involvement/META-INF/MANIFEST.MF"));
		return new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getMainAttributes();
	}

	@Test
	void theFilesAreThoseOfABundleItsFeatureAndARepository() throws IOException {
		assertEquals(List.of(".mvn/extensions.xml", "org.example.involvement.feature/build.properties",
				"org.example.involvement.feature/feature.xml", "org.example.involvement/META-INF/MANIFEST.MF",
				"org.example.involvement/build.properties", "org.example.involvement/plugin.xml",
				"org.example.involvement/src/org/example/involvement/PublicInvolvement.java",
				"org.example.involvement/src/org/example/involvement/PublicInvolvementType.java",
				"org.example.involvement/test/org/example/involvement/PublicInvolvementTest.java",
				"org.example.involvement/test/org/example/involvement/examples.module.yaml",
				"org.example.involvement/test/org/example/involvement/examples.txt", "pom.xml", "repository/category.xml"),
				files("Public involvement").keySet().stream().map(file -> file.toString().replace('\\', '/')).sorted().toList());
	}

	@Test
	void theManifestSaysNoMoreThanIsNeeded() throws IOException {
		Attributes manifest = manifest("0.3.1.now");
		assertEquals(5, manifest.size());
		assertEquals("org.example.involvement;singleton:=true", manifest.getValue("Bundle-SymbolicName"));
		assertEquals("org.tenday.skill;bundle-version=\"[0.3.1,0.4.0)\"", manifest.getValue("Require-Bundle"));
	}

	@Test
	void itAsksForNoTendayThatMayHaveTakenSomethingAway() throws IOException {
		assertEquals("org.tenday.skill;bundle-version=\"[2.3.1,3.0.0)\"", manifest("2.3.1").getValue("Require-Bundle"));
	}

	@Test
	void namesAreWrittenAsEachLanguageWantsThem() throws Exception {
		Map<Path, String> files = files("Asking \"why\" & <how> \\ when");
		for (Map.Entry<Path, String> file : files.entrySet()) {
			assertFalse(Pattern.compile("@[a-z]").matcher(file.getValue()).find(),
					() -> file.getKey() + " has a place that was not filled");
			if (file.getKey().toString().endsWith(".xml")) {
				DocumentBuilderFactory.newInstance().newDocumentBuilder()
						.parse(new ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8)));
			}
		}
		String quoted = "\"Asking \\\"why\\\" & <how> \\\\ when\"";
		assertTrue(files.get(Path.of("org.example.involvement/src/org/example/involvement/AskingWhyHowWhenType.java")).contains(quoted));
		assertTrue(files.get(Path.of("org.example.involvement/test/org/example/involvement/examples.module.yaml")).contains(quoted));
		assertTrue(files.get(Path.of("pom.xml")).contains("<tenday.repository>file:///tenday &amp; co/repository</tenday.repository>"));
	}

	/** A skeleton is built with what Tenday itself was built and tested with. */
	@Test
	void versionsAreThoseOfTendaysOwnBuild() throws IOException {
		Path root = Path.of("").toAbsolutePath().getParent().getParent();
		String ours = Files.readString(root.resolve("pom.xml"));
		String theirs = files("Public involvement").get(Path.of("pom.xml"));
		assertEquals(only(ours, "<tycho.version>(.*?)<"), only(theirs, "<tycho.version>(.*?)<"));
		assertEquals(only(ours, "<surefire.version>(.*?)<"),
				only(theirs, "<artifactId>maven-surefire-plugin</artifactId>\\s*<version>(.*?)<"));
		String junit = "<artifactId>junit-jupiter</artifactId>\\s*<version>(.*?)<";
		assertEquals(only(ours, junit), only(theirs, junit));
		assertEquals(Files.readString(root.resolve(".mvn/extensions.xml")),
				files("Public involvement").get(Path.of(".mvn/extensions.xml")));
	}

	private static String only(String text, String pattern) {
		List<String> found = Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
		assertEquals(1, found.size(), pattern);
		return found.getFirst();
	}
}
