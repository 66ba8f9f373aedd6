package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.checks.Tenday.Ended;

/** A product with a plug-in of which everything is wrong: commands do what they did without it, and say so. */
class BrokenPluginTest {

	private static final String NAME = "org.example.broken";
	private static final String XML = """
			<plugin>
			<extension point="org.tenday.skill.areas"><area id="colourless" name="Colourless"/></extension>
			<extension point="org.tenday.check.rules"><rules class="org.example.broken.Gone"/></extension>
			<extension point="org.tenday.publish.publications"><publication id="badges" class="org.example.broken.Gone"/></extension>
			<extension point="org.tenday.publish.themes"><theme id="house"/></extension>
			<extension point="org.tenday.publish.writers"><writer id="paper" name="Paper"/></extension>
			</plugin>""";
	private static final String COLOURLESS = left("colourless", "skill.areas", "it has no colour");

	@TempDir
	Path temp;

	private String configuration;

	@BeforeEach
	void install() throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", NAME + ";singleton:=true");
		main.putValue("Bundle-Version", "1.0.0");
		Path plugin = temp.resolve("broken.jar");
		try (OutputStream out = Files.newOutputStream(plugin); JarOutputStream jar = new JarOutputStream(out, manifest)) {
			jar.putNextEntry(new ZipEntry("plugin.xml"));
			jar.write(XML.getBytes(StandardCharsets.UTF_8));
		}
		configuration = Product.LINUX.configuration(temp.resolve("configuration"), lines -> {
			List<String> more = new ArrayList<>(lines);
			more.add("%s,1.0.0,%s,4,false".formatted(NAME, plugin.toUri()));
			return more;
		}).toString();
	}

	private static String left(String id, String point, String why) {
		return "tenday: warning: The plug-in %s adds \"%s\" to org.tenday.%s, which is left out: %s. Tell its makers; the details are in "
				.formatted(NAME, id, point, why);
	}

	/** Each line begins as it should, and ends with a file in which the same is said. */
	private void assertWarned(List<String> beginnings, Ended ended) throws IOException {
		List<String> lines = ended.err().lines().toList();
		assertEquals(beginnings.size(), lines.size(), ended::toString);
		for (String beginning : beginnings) {
			String line = lines.stream().filter(each -> each.startsWith(beginning)).findFirst()
					.orElseThrow(() -> new AssertionError(beginning + " is not in " + ended.err()));
			Path log = Path.of(line.substring(beginning.length(), line.length() - 1));
			String said = line.substring("tenday: warning: ".length(), line.indexOf(" Tell its makers"));
			assertTrue(Files.readString(log).contains(said), () -> log + " does not have " + said);
		}
	}

	@Test
	@Timeout(120)
	void whatIsLeftOutIsWarnedOfAndTheRestIsDone() throws Exception {
		assertEquals(new Ended(0, "", ""), Tenday.run(temp, "new", "mine", "--template", "one-day"));
		Ended without = Tenday.run(temp, "check", "mine", "--report", "json");
		Ended checked = Tenday.run(temp, "-configuration", configuration, "check", "mine", "--report", "json");
		assertEquals(without, new Ended(checked.status(), checked.out(), ""));
		assertWarned(
				List.of(COLOURLESS, left("org.example.broken.Gone", "check.rules", "its class org.example.broken.Gone cannot be made")),
				checked);

		Ended exported = Tenday.run(temp, "-configuration", configuration, "export", "mine", "--out", "printed", "--publication",
				"timetable", "--format", "html");
		assertEquals(new Ended(0, temp.resolve("printed/one-day-workshop-timetable.html") + "\n", exported.err()), exported);
		assertWarned(List.of(COLOURLESS, left("badges", "publish.publications", "its class org.example.broken.Gone cannot be made"),
				left("house", "publish.themes", "it has no name"), left("paper", "publish.writers", "it has no format")), exported);
	}
}
