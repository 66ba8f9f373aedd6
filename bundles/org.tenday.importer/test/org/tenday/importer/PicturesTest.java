package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.importer.TestLesson.contents;
import static org.tenday.importer.TestLesson.report;
import static org.tenday.importer.TestLesson.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.model.content.Prose;

/** Pictures are taken from the lesson's folder and from nowhere else. */
class PicturesTest {

	private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>";

	@TempDir
	private Path base;
	private Path lesson;

	@BeforeEach
	void lesson() throws IOException {
		lesson = base.resolve("lesson");
		TestLesson.workbench(lesson).with("episodes/fig/a.svg", SVG).with("episodes/fig/sub/A.svg", SVG).with("fig/b (1).svg", SVG);
		Files.writeString(base.resolve("outside.svg"), SVG);
	}

	private Imported read(String... lines) throws Exception {
		return TestLesson.workbench(lesson).episode("episodes/x.md", lines).read();
	}

	@Test
	void eachFileIsTakenOnceUnderANameOfItsOwn() throws Exception {
		Imported imported = read("![One](fig/a.svg)", "", "![Two](fig/sub/A.svg)", "", "![](../episodes/fig/a.svg)", "",
				"![Three](<../fig/b (1).svg>)");
		assertEquals(Set.of("a.svg", "A-2.svg", "b-1.svg"), imported.media().keySet());
		assertEquals("![](media/a.svg \"One\")\n\n![](media/A-2.svg \"Two\")\n\n![](media/a.svg)\n\n![](media/b-1.svg \"Three\")",
				contents(session(imported), Prose.class).getFirst().text());
		assertEquals("One", imported.programme().media("a.svg").orElseThrow().alt());
		assertTrue(report(imported).contains("x.md:10: The picture ../episodes/fig/a.svg has no alternative text: write one."),
				report(imported));
	}

	@ParameterizedTest
	@CsvSource({ "../../outside.svg, outside of the folder", "../../../etc/passwd, outside of the folder",
			"/etc/hostname, outside of the folder",
			"fig/missing.png, is not in the folder", "fig/link.svg, outside of the folder", "linked/outside.svg, outside of the folder",
			"fig/text.png, no PNG", "file:///etc/passwd, ''" })
	void nothingElseIsTaken(String path, String why) throws Exception {
		Files.createSymbolicLink(lesson.resolve("episodes/fig/link.svg"), base.resolve("outside.svg"));
		Files.createSymbolicLink(lesson.resolve("episodes/linked"), base);
		Files.writeString(lesson.resolve("episodes/fig/text.png"), "no picture");
		Imported imported = read("![The words](" + path + ")");
		assertEquals("The words", contents(session(imported), Prose.class).getFirst().text());
		assertTrue(imported.media().isEmpty());
		assertTrue(report(imported).contains(why), report(imported));
	}

	@Test
	void whatIsOnTheNetIsALink() throws Exception {
		Imported imported = read("![A badge](https://x.org/b.svg) ![](//y.org/c.png)");
		assertEquals("[A badge](https://x.org/b.svg) [//y.org/c.png](https://y.org/c.png)",
				contents(session(imported), Prose.class).getFirst().text());
		assertTrue(report(imported).contains("is on the net and is not fetched"));
	}

	@Test
	void aFileThatIsTooLargeStaysOut() throws Exception {
		Files.write(lesson.resolve("episodes/fig/huge.svg"), new byte[20_000_001]);
		assertTrue(report(read("![x](fig/huge.svg)")).contains("no more than 20,000,000 are read"));
	}

	@Test
	void aPictureThatIsALinkKeepsBoth() throws Exception {
		Imported imported = read("[![Alt](fig/a.svg){alt='Better alt'}](https://x.org)");
		assertEquals("[![](media/a.svg \"Alt\")](https://x.org)", contents(session(imported), Prose.class).getFirst().text());
		assertEquals("Better alt", imported.programme().media("a.svg").orElseThrow().alt());
	}
}
