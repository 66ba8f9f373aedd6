package org.tenday.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class HtmlPageTest {

	private static final Path PAGES = Path.of("pages/plug-ins");

	private static String body(String markdown) {
		String page = HtmlPage.of(markdown, "style.css");
		return page.substring(page.indexOf("<body>\n") + 7, page.indexOf("</body>"));
	}

	@Test
	void theFirstHeadingIsTheTitle() {
		String page = HtmlPage.of("# Reading & writing\n\nText.\n", "../tenday.css");
		assertTrue(page.contains("<title>Reading &amp; writing</title>"), page);
		assertTrue(page.contains("href=\"../tenday.css\""), page);
		assertTrue(page.contains("<h1>Reading &amp; writing</h1>\n<p>Text.</p>"), page);
	}

	@Test
	void linksLeadToPagesOfTheHelpAndTheWordsOfOthersStay() {
		assertEquals(
				"<p><a href=\"points.html\">Points</a>, the <em>record</em> of it and <a href=\"https://example.org/a.md\">that</a>.</p>\n",
				body("[Points](points.md), [the *record*](../../../../releng/adr/0001.md) of it and [that](https://example.org/a.md)."));
	}

	@Test
	void tablesAndListingsAreThere() {
		assertTrue(body("| a | b |\n|---|---|\n| 1 | 2 |\n").contains("<th>a</th>"));
		assertEquals("<pre><code class=\"language-xml\">&lt;a b=&quot;c&quot;/&gt;\n</code></pre>\n", body("```xml\n<a b=\"c\"/>\n```\n"));
		assertEquals("<p>&lt;b&gt;no&lt;/b&gt;</p>\n", body("<b>no</b>"));
	}

	/** Every page is in the table of contents, and every link of a page leads to a file that is there. */
	@Test
	void nothingIsLost() throws IOException {
		String contents = Files.readString(Path.of("toc.xml"));
		List<Path> pages;
		try (Stream<Path> files = Files.list(PAGES)) {
			pages = files.filter(file -> file.toString().endsWith(".md")).toList();
		}
		assertFalse(pages.isEmpty());
		for (Path page : pages) {
			String href = "pages/plug-ins/" + page.getFileName().toString().replaceFirst("md$", "html");
			assertTrue(contents.contains('"' + href + '"'), href);
			Pattern.compile("\\]\\(((?!https?:)[^)]+)\\)").matcher(Files.readString(page)).results()
					.forEach(link -> assertTrue(Files.exists(PAGES.resolve(link.group(1))), () -> page + ": " + link.group(1)));
		}
	}
}
