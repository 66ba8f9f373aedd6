package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the look for what is not API sees it: with small bundles that do what no add-on may. */
class ApiUseTest {

	private static final ApiUse API = new ApiUse();

	@TempDir
	Path folder;

	/** A bundle with one class that is compiled against all of Tenday, as nothing stops somebody from doing. */
	private List<String> wrong(String manifest, String java) throws IOException {
		Files.writeString(Files.createDirectories(folder.resolve("META-INF")).resolve("MANIFEST.MF"),
				"Manifest-Version: 1.0\nBundle-SymbolicName: org.example.planted\n" + manifest);
		Path source = Files.writeString(folder.resolve("Planted.java"), "package org.example.planted;\n" + java);
		Path classes = Files.createDirectories(folder.resolve("target/classes"));
		String path = Product.LINUX.plugins().stream()
				.filter(plugin -> plugin.getFileName().toString().matches("org\\.(tenday|eclipse\\.swt)\\..*"))
				.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
		assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-nowarn", "--release", "21", "-cp", path,
				"-d", classes.toString(), source.toString()));
		return API.wrong(folder);
	}

	@Test
	void whatIsApiMayBeUsed() throws IOException {
		assertEquals(List.of(), wrong("Require-Bundle: org.tenday.skill;bundle-version=\"[0.1.0,1.0.0)\",org.tenday.ui\n", """
				public abstract class Planted implements org.tenday.ui.BlockEditor<org.tenday.model.content.Prose> {
					org.tenday.drawing.Sketch sketch;
				}
				"""));
		assertEquals(List.of("org.tenday.drawing", "org.tenday.model.content", "org.tenday.ui"),
				List.copyOf(API.used(folder.resolve("target/classes"))));
	}

	@Test
	void aPackageOfTheInsideIsSeenWhereverItIsUsed() throws IOException {
		String inside = "The classes of org.example.planted use org.tenday.skill.internal.core, which is not API.";
		for (String use : List.of("org.tenday.skill.internal.core.ProseType field;",
				"void method(org.tenday.skill.internal.core.ProseType[] given) { }",
				"Object make() { return new org.tenday.skill.internal.core.ProseType(); }",
				"boolean is(Object it) { return it instanceof org.tenday.skill.internal.core.ProseType; }",
				"java.util.List<org.tenday.skill.internal.core.ProseType> several;")) {
			assertEquals(List.of(inside), wrong("", "class Planted { " + use + " }"), use);
		}
	}

	@Test
	void aPackageForFriendsIsSeen() throws IOException {
		assertEquals(List.of("The classes of org.example.planted use org.tenday.ui.internal.board, which is not API."),
				wrong("", "class Planted { Object it = org.tenday.ui.internal.board.Board.class; }"));
	}

	@Test
	void aBundleThatIsNotForAddOnsIsSeenInTheManifestAndInTheClasses() throws IOException {
		assertEquals(List.of("The manifest of org.example.planted requires org.tenday.layout, which is not for add-ons.",
				"The classes of org.example.planted use org.tenday.layout, which is not API."),
				wrong("Require-Bundle: org.eclipse.ui,org.tenday.layout\n", "class Planted { org.tenday.layout.Area area; }"));
	}

	@Test
	void anImportOfTheInsideAndAFragmentAreSeen() throws IOException {
		List<String> wrong = wrong("Import-Package: org.tenday.model,org.tenday.skill.internal.core\nFragment-Host: org.tenday.skill\n",
				"class Planted { }");
		assertTrue(wrong.contains("The manifest of org.example.planted imports org.tenday.skill.internal.core, which is not API."),
				wrong::toString);
		assertTrue(wrong.contains("org.example.planted is a part of org.tenday.skill, so everything in it is open to it."),
				wrong::toString);
		assertEquals(2, wrong.size(), wrong::toString);
	}

	@Test
	void noPackageOfTheInsideCountsAsApi() {
		assertTrue(API.packages().contains("org.tenday.skill") && API.packages().contains("org.tenday.testkit"), API.packages()::toString);
		assertFalse(API.packages().stream().anyMatch(name -> name.contains(".internal")), API.packages()::toString);
	}
}
