package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.tenday.checks.Examples.Example;
import org.tenday.checks.Repository.Bundle;
import org.tenday.checks.Tenday.Ended;
import org.w3c.dom.Element;

/** Every block of every skill area is in every publication, in every format. */
class PrintedAreasTest extends PrintedContract {

	@Override
	PrintPack export(Path temp) throws Exception {
		return PrintPack.of(Examples.programme(temp.resolve("examples")), temp.resolve("pack"));
	}

	private static List<Example> examples() throws IOException {
		List<Example> examples = new ArrayList<>();
		for (Path file : Examples.files()) {
			examples.addAll(Examples.in(file));
		}
		return examples;
	}

	@Test
	void everyBlockTypeOfEveryAreaHasAnExample() throws IOException {
		Set<String> shown = new TreeSet<>();
		examples().forEach(example -> shown.add(example.type()));
		int areas = 0;
		int types = 0;
		for (Bundle bundle : Repository.bundles()) {
			Path contribution = bundle.folder().resolve("plugin.xml");
			if (bundle.isShipped() && bundle.shortName().startsWith("area.") && !bundle.shortName().endsWith(".ui")) {
				areas++;
				for (Element element : Repository.elements(contribution)) {
					types += element.getTagName().equals("blockType") ? 1 : 0;
				}
			}
		}
		assertEquals(7, areas);
		assertEquals(types, shown.size(), shown::toString);
		examples().stream().filter(Example::isShown).forEach(example -> shown.remove(example.type()));
		assertEquals(Set.of(), shown, "none of these is on a slide");
	}

	@Test
	void everyExampleIsInEveryHandbookGuideAndDeck() throws IOException {
		List<String> missing = new ArrayList<>();
		int files = 0;
		for (Path file : pack().files()) {
			if (file.getFileName().toString().matches("examples-(handbook|trainer-guide|slides)(-[a-z]+)?\\.(docx|pdf|pptx|html)")) {
				files++;
				String said = words(Readable.text(file));
				boolean isDeck = file.getFileName().toString().contains("-slides-");
				examples().stream().filter(example -> example.isShown() || !isDeck)
						.filter(example -> !said.contains(words(example.title())))
						.forEach(example -> missing.add(file.getFileName() + " lacks " + example.title()));
			}
		}
		assertTrue(files > 12, "so few files were made: " + pack().files());
		assertEquals(List.of(), missing);
	}

	/** Letters and digits alone: where lines are broken, and how quotation marks are written, is each format's business. */
	private static String words(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]+", "");
	}

	@Test
	void theExamplesAreWithoutFault() throws Exception {
		Ended ended = Tenday.run(temp(), "check", temp().resolve("examples").toString(), "--severity", "error");
		assertEquals(0, ended.status(), ended::toString);
		assertFalse(Files.readString(pack().folder().resolve("export.json")).contains("\"warnings\": [\""), "an export warned");
	}
}
