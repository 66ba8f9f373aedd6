package org.tenday.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import org.tenday.document.Theme.Colour;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.CoreArea;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;

class NewPluginCommandTest {

	@TempDir
	private Path temp;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private CommandLine commands;

	@BeforeEach
	void installNextToARepository() throws IOException {
		Path product = Files.createDirectories(temp.resolve("target/products/tenday/linux"));
		repository("target/repository");
		SkillAreas areas = SkillAreas.of(List.of(CoreArea.area(),
				new SkillArea(new SkillAreaId("change"), "Change", "org.example", "", Colour.of("334155"), 1, List.of())));
		commands = new CommandLine(List.of(new NewPluginCommand(() -> areas, () -> new ThisTenday(product, new Version(0, 1, 0)))), "0");
	}

	private void repository(String folder) throws IOException {
		Files.writeString(Files.createDirectories(temp.resolve(folder)).resolve("content.jar"), "");
	}

	private int run(String... words) {
		Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), false, temp);
		return commands.run(List.of(words), terminal).number();
	}

	private String pom(String folder) throws IOException {
		return Files.readString(temp.resolve(folder).resolve("pom.xml"));
	}

	private List<String> entries() throws IOException {
		try (Stream<Path> entries = Files.list(temp)) {
			return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void theNearestRepositoryIsWrittenIntoTheBuild() throws IOException {
		assertEquals(0, run("new-plugin", "mine", "--id", "org.example.mine", "--name", "Mine"), err::toString);
		assertTrue(out.toString(StandardCharsets.UTF_8).startsWith(temp.resolve("mine") + " has 13 files."), out::toString);
		assertTrue(pom("mine").contains(">file://" + temp.toUri().getPath() + "target/repository<"), () -> temp.toString());
		assertEquals(List.of("mine", "target"), entries());
	}

	@Test
	void anotherRepositoryCanBeNamed() throws IOException {
		repository("else where");
		assertEquals(0, run("new-plugin", "mine", "--id", "org.example.mine", "--name", "Mine", "--repository", "else where"),
				err::toString);
		assertTrue(pom("mine").contains("/else%20where</tenday.repository>"));
		assertEquals(0, run("new-plugin", "far", "--id", "org.example.far", "--name", "Far", "--repository", "https://example.org/tenday"));
		assertTrue(pom("far").contains(">https://example.org/tenday</tenday.repository>"));
		assertEquals(0, run("new-plugin", "near", "--id", "org.example.near", "--name", "Near", "--repository", "file:///srv/tenday"));
		assertTrue(pom("near").contains(">file:///srv/tenday</tenday.repository>"));
	}

	@Test
	void anEmptyFolderIsFilled() throws IOException {
		Path folder = Files.createDirectory(temp.resolve("mine"));
		Object before = Files.getAttribute(folder, "creationTime");
		assertEquals(0, run("new-plugin", "mine", "--id", "org.example.mine", "--name", "Mine"), err::toString);
		assertEquals(before, Files.getAttribute(folder, "creationTime"));
		assertTrue(Files.exists(folder.resolve("org.example.mine/plugin.xml")));
	}

	@Test
	void aFolderWithSomethingInItIsLeftAlone() throws IOException {
		Files.writeString(Files.createDirectory(temp.resolve("mine")).resolve("note"), "kept");
		refused(temp.resolve("mine") + " is there already and not an empty folder: name a new one.", "mine", "org.example.mine");
		refused(temp.resolve("mine/note") + " is there already and not an empty folder: name a new one.", "mine/note", "org.example.mine");
	}

	@Test
	void anAreaThatIsThereIsNotMadeAgain() throws IOException {
		refused("There is a skill area \"change\" in Tenday already: end the id \"org.example.change\" in another word.", "mine",
				"org.example.change");
	}

	@Test
	void whatIsWrongWithANameIsSaid() throws IOException {
		refused("The id \"org.example.new\" cannot have the word \"new\", which Java keeps for itself: choose another word.", "mine",
				"org.example.new");
	}

	@Test
	void aRepositoryHasToBeThere() throws IOException {
		refused(temp.resolve("gone") + " is not a p2 repository: name the folder that holds its \"content.jar\".", "mine",
				"org.example.mine",
				"--repository", "gone");
		Files.delete(temp.resolve("target/repository/content.jar"));
		refused("There is no p2 repository beside this Tenday: say where it is with --repository.", "mine", "org.example.mine");
	}

	private void refused(String message, String folder, String id, String... more) throws IOException {
		List<String> before = entries();
		err.reset();
		List<String> words = Stream.concat(Stream.of("new-plugin", folder, "--id", id, "--name", "Mine"), Stream.of(more)).toList();
		assertEquals(2, run(words.toArray(String[]::new)));
		assertEquals("tenday: " + message, err.toString(StandardCharsets.UTF_8).strip());
		assertEquals(before, entries());
	}
}
