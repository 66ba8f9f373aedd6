package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.checks.OpenXmlParts.descendants;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.w3c.dom.Element;

/** What is promised of every printed file, whatever it says, read back from the files of the product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PrintedContract {

	private Path temp;
	private PrintPack pack;

	/** Exports what is looked at. */
	abstract PrintPack export(Path temp) throws Exception;

	@BeforeAll
	void print(@TempDir Path folder) throws Exception {
		temp = folder;
		pack = export(temp);
	}

	/** The folder in which it was exported. */
	final Path temp() {
		return temp;
	}

	/** What was printed. */
	final PrintPack pack() {
		return pack;
	}

	@Test
	void everyPdfKeepsPdfUaAndPdfA() throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		List<String> broken = new ArrayList<>();
		for (Path file : pack.files("pdf")) {
			byte[] bytes = Files.readAllBytes(file);
			for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
				try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
						PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
					ValidationResult result = validator.validate(parser);
					if (!result.isCompliant()) {
						broken.add(file.getFileName() + ": " + result.getTestAssertions());
					}
				}
			}
		}
		assertEquals(List.of(), broken);
		assertFalse(pack.files("pdf").isEmpty());
	}

	@Test
	void everyPictureOfAWordFileHasAlternativeText() throws IOException {
		for (Path file : pack.files("docx")) {
			for (Element picture : descendants(OpenXmlParts.of(Files.readAllBytes(file)).root("word/document.xml"), "wp:docPr")) {
				assertFalse(picture.getAttribute("descr").isBlank(), () -> file + ": " + picture.getAttribute("name"));
			}
		}
	}

	@Test
	void everySlideHasATitleOfItsOwnOnALayoutWithAName() throws IOException {
		assertFalse(pack.files("pptx").isEmpty());
		for (Path file : pack.files("pptx")) {
			OpenXmlParts parts = OpenXmlParts.of(Files.readAllBytes(file));
			Map<String, String> targets = parts.targets("ppt/presentation.xml");
			Set<String> titles = new HashSet<>();
			for (Element id : descendants(parts.root("ppt/presentation.xml"), "p:sldId")) {
				String slide = targets.get(id.getAttribute("r:id"));
				assertTrue(titles.add(title(parts.root(slide))), () -> slide + " of " + file + " has the title of another slide");
				String layout = parts.targets(slide).values().stream().filter(part -> part.contains("slideLayout")).findFirst()
						.orElseThrow();
				assertFalse(descendants(parts.root(layout), "p:cSld").getFirst().getAttribute("name").isBlank(), layout);
			}
			assertFalse(titles.isEmpty());
		}
	}

	private static String title(Element slide) {
		for (Element shape : descendants(slide, "p:sp")) {
			if (descendants(shape, "p:ph").stream().anyMatch(ph -> ph.getAttribute("type").matches("title|ctrTitle"))) {
				return descendants(shape, "a:t").stream().map(Element::getTextContent).reduce("", String::concat);
			}
		}
		throw new AssertionError("a slide without a title");
	}
}
