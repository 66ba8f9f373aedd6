package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.checks.AddOnSource.AddOn;
import org.tenday.checks.AddOnSource.Bundle;
import org.tenday.checks.Tenday.Ended;

/** Add-ons that others made are installed in a copy of the product, used, brought up to date, refused and removed. */
class AddOnsTest {

	private static final String FEATURE = "org.example.costs.feature";
	private static final String KIT = "org.tenday.skill [0.1.0,1.0.0)";

	private static final String CONTENT = """
			package org.example.costs;
			import org.tenday.model.BlockContent;
			import org.tenday.model.Field;
			public record Cost(@Field(label = "Item") String item) implements BlockContent {
			}
			""";
	private static final String TYPE = """
			package org.example.costs;
			import java.util.List;
			import org.tenday.document.Element;
			import org.tenday.model.BlockTypeId;
			import org.tenday.skill.BlockComposer;
			import org.tenday.skill.BlockType;
			public final class CostType implements BlockType<Cost> {
				public BlockTypeId id() {
					return new BlockTypeId("costs.cost");
				}
				public String label() {
					return "Cost";
				}
				public Cost blank() {
					return new Cost("");
				}
				public List<Element> handbook(Cost cost, BlockComposer composer) {
					return composer.titled(composer.text("WORD " + cost.item()));
				}
			}
			""";
	private static final String PLUGIN = """
			<plugin><extension point="org.tenday.skill.areas">
			<area id="costs" name="Costs" icon="icon.svg" colour="9d174d" order="500"><blockType class="org.example.costs.CostType"/></area>
			</extension></plugin>
			""";
	private static final String PROGRAMME = """
			format: 1
			kind: programme
			id: dear
			title: What things cost
			language: en-GB
			""";
	private static final String MODULE = """
			format: 1
			kind: module
			id: prices
			title: Prices
			skill-area: costs
			aim: Know prices.
			objectives:
			- id: know
			  text: Name the price of a bed
			sessions:
			- id: first
			  title: Beds
			  minutes: 30
			  objectives: [know]
			  blocks:
			  - id: bed
			    type: costs.cost
			    title: A bed
			    item: one night
			""";

	@TempDir
	Path temp;

	private Path product;

	@BeforeEach
	void copyProduct() throws IOException {
		product = temp.resolve("product");
		Path from = Product.LINUX.folder();
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path target = product.resolve(from.relativize(file).toString());
				if (file.toString().endsWith(".jar")) {
					Files.createLink(target, file);
				} else {
					Files.copy(file, target);
				}
			}
		}
	}

	private Ended tenday(String... words) throws IOException, InterruptedException {
		return Tenday.run(product, temp, words);
	}

	/** Does it and gives what it said; nothing may have gone wrong. */
	private String done(String... words) throws IOException, InterruptedException {
		Ended ended = tenday(words);
		assertEquals(0, ended.status(), ended::toString);
		assertEquals("", ended.err());
		return ended.out().strip();
	}

	/** Is refused, says why in one sentence, and changes nothing. */
	private String refused(String... words) throws IOException, InterruptedException {
		String before = contents();
		Ended ended = tenday(words);
		assertEquals(2, ended.status(), ended::toString);
		assertEquals(1, ended.err().lines().count(), ended::toString);
		assertEquals("", ended.out());
		assertEquals(before, contents());
		return ended.err().strip();
	}

	private String contents() throws IOException {
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"));
				Stream<Path> features = Files.list(product.resolve("features"))) {
			return Files.readString(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))
					+ Stream.concat(plugins, features).map(Path::toString).sorted().collect(Collectors.joining("\n"));
		}
	}

	/** A skill area with one type of block that prints a word of its own. */
	private AddOn costs(String version, String word, String... needs) throws IOException {
		Path sources = Files.createDirectories(temp.resolve("src-" + version + word));
		Files.writeString(sources.resolve("Cost.java"), CONTENT);
		Files.writeString(sources.resolve("CostType.java"), TYPE.replace("WORD", word));
		Path classes = sources.resolve("classes");
		String path = Product.LINUX.plugins().stream().map(Path::toString)
				.collect(Collectors.joining(System.getProperty("path.separator")));
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		int status = ToolProvider.getSystemJavaCompiler().run(null, null, said, "--release", "21", "-proc:none", "-d", classes.toString(),
				"-cp",
				path, sources.resolve("Cost.java").toString(), sources.resolve("CostType.java").toString());
		assertEquals(0, status, said::toString);
		Map<String, byte[]> files = new HashMap<>();
		for (String name : List.of("Cost", "CostType")) {
			files.put("org/example/costs/" + name + ".class", Files.readAllBytes(classes.resolve("org/example/costs/" + name + ".class")));
		}
		files.put("plugin.xml", PLUGIN.getBytes(StandardCharsets.UTF_8));
		files.put("icon.svg", Files.readAllBytes(Repository.ROOT.resolve("bundles/org.tenday.app/icons/tenday.svg")));
		return new AddOn(FEATURE, version, "Health economics", new Bundle("org.example.costs", version, List.of(needs), files));
	}

	/** One that would be refused before anybody looks into its bundle. */
	private static AddOn empty(String id, String version, String... needs) {
		return new AddOn(id, version, "Health economics", new Bundle(id + ".bundle", version, List.of(needs), Map.of()));
	}

	private Path programme() throws IOException {
		Path folder = Files.createDirectories(temp.resolve("programme/modules")).getParent();
		Files.writeString(folder.resolve("programme.yaml"), PROGRAMME);
		Files.writeString(folder.resolve("modules/01-prices.module.yaml"), MODULE);
		return folder;
	}

	private Ended print(Path programme, String out) throws IOException, InterruptedException {
		return tenday("export", programme.toString(), "--out", temp.resolve(out).toString(), "--publication", "handbook", "--format",
				"html",
				"--edition", "learner");
	}

	private String handbook(String out) throws IOException {
		return Files.readString(temp.resolve(out).resolve("dear-handbook-learner.html"));
	}

	@Test
	void isInstalledUsedBroughtUpToDateAndRemoved() throws Exception {
		String before = contents();
		Path programme = programme();
		String one = AddOnSource.zip(temp.resolve("one.zip"), costs("1.0.0", "Dear", KIT)).toString();
		assertEquals("Installed 'Health economics' 1.0.0 (%s).".formatted(FEATURE), done("install", one));
		assertTrue(done("areas").contains("costs: Costs (org.example.costs)"));
		assertEquals(0, print(programme, "first").status());
		assertTrue(handbook("first").contains("Dear one night"));

		Path two = AddOnSource.folder(temp.resolve("two"), costs("1.1.0", "Cheap", KIT));
		assertEquals("Updated 'Health economics' from 1.0.0 to 1.1.0 (%s).".formatted(FEATURE), done("install", two.toString()));
		assertEquals("%s 1.1.0  Health economics".formatted(FEATURE), done("addons"));
		assertEquals(0, print(programme, "second").status());
		assertTrue(handbook("second").contains("Cheap one night"));
		assertEquals(
				"tenday: 'Health economics' 1.1.0 is installed already; to put another build of the same version in its place, remove \"%s\" first."
						.formatted(FEATURE),
				refused("install", two.toString()));

		assertEquals("Removed 'Health economics' 1.1.0 (%s).".formatted(FEATURE), done("remove", FEATURE));
		assertEquals(1, print(programme, "third").status());
		assertTrue(handbook("third").contains("Install the plug-in of the skill area"), "the gap is marked");
		assertEquals(MODULE, Files.readString(programme.resolve("modules/01-prices.module.yaml")));

		// Another build of a version that was there before is taken for what it is.
		Path again = AddOnSource.folder(temp.resolve("again"), costs("1.1.0", "Free", KIT));
		done("install", again.toString());
		assertEquals(0, print(programme, "fourth").status());
		assertTrue(handbook("fourth").contains("Free one night"));
		done("remove", FEATURE);
		assertEquals("No add-ons are installed.", done("addons"));
		assertEquals(bundles(before), bundles(contents()), "nothing is left in what Tenday starts");
	}

	private static List<String> bundles(String contents) {
		return contents.lines().filter(line -> line.matches("[^#].*,(true|false)")).sorted().toList();
	}

	@Test
	void whatCannotBeInstalledIsRefusedWholeWithASentence() throws Exception {
		Path source = AddOnSource.folder(temp.resolve("source"), costs("1.0.0", "Dear", KIT),
				empty("org.example.later", "1.0.0", "org.tenday.skill [0.2.0,1.0.0)"),
				empty("org.example.library", "2.0.0", "org.elsewhere 3.0.0"));
		String folder = source.toString();
		assertEquals("tenday: 'Health economics' 1.0.0 needs Tenday 0.2 or later, but before 1.0; this is Tenday 0.1.0.",
				refused("install", folder));
		assertEquals(
				"tenday: 'Health economics' 2.0.0 needs the bundle org.elsewhere 3.0 or later, which neither its source nor this Tenday has: "
						+ "ask who made it for a source that holds it.",
				refused("install", folder, "--feature", "org.example.library," + FEATURE));
		assertEquals("tenday: \"org.tenday.core.feature\" is no add-on but part of Tenday, and can't be removed.",
				refused("remove", "org.tenday.core.feature"));
		Files.delete(source.resolve("plugins/org.example.costs_1.0.0.jar"));
		String broken = refused("install", folder, "--feature", FEATURE);
		assertTrue(broken.startsWith("tenday: 'Health economics' 1.0.0 could not be installed; everything is as it was: "), broken);
	}

	@Test
	void whoMayNotWriteThereIsToldSo() throws Exception {
		Path setpriv = Path.of("/usr/bin/setpriv");
		assumeTrue(Files.isExecutable(setpriv) && "root".equals(System.getProperty("user.name")),
				"only root can act for somebody who may less");
		Path source = AddOnSource.folder(temp.resolve("source"), costs("1.0.0", "Dear", KIT));
		for (Path folder = temp; folder != null && !folder.equals(Path.of("/tmp")); folder = folder.getParent()) {
			assumeTrue(folder.toFile().setExecutable(true, false) && folder.toFile().setReadable(true, false),
					"the folder can't be opened to others");
		}
		Path home = Files.createDirectory(temp.resolve("home"));
		assumeTrue(home.toFile().setWritable(true, false), "the home folder can't be opened to others");
		List<String> nobody = List.of(setpriv.toString(), "--reuid=65534", "--regid=65534", "--clear-groups", "env",
				"TENDAY_JAVA_OPTIONS=-Duser.home=" + home);
		Ended installed = Tenday.run(product, nobody, temp, "install", source.toString());
		assertEquals(2, installed.status(), installed::toString);
		assertEquals(
				"tenday: Add-ons can't be changed here, because %s can't be written to: ask who installed Tenday there, or unpack a Tenday of your own."
						.formatted(product.toRealPath()),
				installed.err().strip());
		Ended listed = Tenday.run(product, nobody, temp, "addons");
		assertEquals("No add-ons are installed.", listed.out().strip(), listed::toString);
		assertEquals(0, listed.status());
	}

	/** p2 reaches for a network by way of bundles that the product has not. */
	@Test
	void thereIsNothingThatCouldFetchFromANetwork() {
		assertFalse(Product.LINUX.plugins().stream().map(Path::toString)
				.anyMatch(name -> name.contains(".transport") || name.contains(".ecf")));
	}
}
