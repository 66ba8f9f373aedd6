package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks, which are compiled only when somebody runs them: that they still fit the product, and count as they say. */
class BenchmarksTest {

	@TempDir
	Path temp;

	@Test
	void theBenchmarkOfPublishingFitsTheProduct() throws IOException {
		compile(Repository.ROOT.resolve("releng/bench/print"));
	}

	@Test
	void alternativeTextsAreCountedByWhatTheySayWhicheverWayTheyAreWritten() throws Exception {
		compile(Repository.ROOT.resolve("releng/bench/print"));
		String lesson = """
				![](a.png){alt='OR\\_Transform'}
				![](b.png){alt='A student names a file "final\\_rev2.doc" & sighs.'}
				![](c.png){alt="It's <here>"}
				![](d.png){alt='History'}
				""";
		String word = """
				<wp:docPr id="1" name="a" descr="OR_Transform"/>
				<wp:docPr id="2" name="b" descr="A student names a file &quot;final_rev2.doc&quot; &amp; sighs."/>
				<wp:docPr id="3" name="c" descr="It&#39;s &lt;here&gt;"/>
				<wp:docPr id="4" name="d" descr="History of operations"/>
				""";
		assertEquals(3, counted(lesson, word), "all but the one of which only the beginning is there");
	}

	private int counted(String lesson, String word) throws Exception {
		try (URLClassLoader loader = new URLClassLoader(new URL[]{ temp.toUri().toURL() })) {
			Class<?> alts = loader.loadClass("print.AltTexts");
			Method read = alts.getDeclaredMethod("ofMarkdown", String.class);
			Method count = alts.getDeclaredMethod("in", String.class);
			read.setAccessible(true);
			count.setAccessible(true);
			return (int) count.invoke(read.invoke(null, lesson), word);
		}
	}

	private void compile(Path folder) throws IOException {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter said = new StringWriter();
		String path = Product.LINUX.plugins().stream().map(Path::toString).collect(Collectors.joining(":"));
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null); Stream<Path> sources = Files.list(folder)) {
			compiler.getTask(said, files, null, List.of("--release", "21", "-proc:none", "-nowarn", "-cp", path, "-d", temp.toString()),
					null,
					files.getJavaFileObjects(sources.toArray(Path[]::new))).call();
		}
		assertEquals("", said.toString());
	}
}
