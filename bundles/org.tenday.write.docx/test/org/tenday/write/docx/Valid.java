package org.tenday.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.tenday.write.ooxml.XmlPart;
import org.w3c.dom.Node;

/** Holds the parts of a Word file against the schemas of the standard. */
final class Valid {

	private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

	private Valid() {
	}

	private interface Parser {
		XmlObject parse(Node document) throws XmlException;
	}

	/** Asserts that each part with a schema keeps it, and answers the names of these parts. */
	static List<String> parts(byte[] file) throws IOException, XmlException {
		List<String> checked = new ArrayList<>();
		for (Map.Entry<String, byte[]> part : unpacked(file).entrySet()) {
			Parser parser = parser(part.getKey());
			if (parser != null) {
				assertValid(parser.parse(known(part.getValue())), part.getKey());
				checked.add(part.getKey());
			}
		}
		return checked;
	}

	private static Parser parser(String name) {
		return switch (name.replaceAll("\\d+\\.xml$", ".xml")) {
		case "word/document.xml" -> DocumentDocument.Factory::parse;
		case "word/styles.xml" -> StylesDocument.Factory::parse;
		case "word/numbering.xml" -> NumberingDocument.Factory::parse;
		case "word/footnotes.xml" -> FootnotesDocument.Factory::parse;
		case "word/settings.xml" -> SettingsDocument.Factory::parse;
		case "word/header.xml" -> HdrDocument.Factory::parse;
		case "word/footer.xml" -> FtrDocument.Factory::parse;
		default -> null;
		};
	}

	/** A part without its list of what older programs may pass over, which the schemas do not know. */
	private static Node known(byte[] part) throws IOException {
		XmlPart xml = XmlPart.read(new ByteArrayInputStream(part), XmlPart.WORD);
		xml.root().removeAttributeNS(COMPATIBILITY, "Ignorable");
		return xml.document();
	}

	private static void assertValid(XmlObject part, String name) {
		List<XmlError> errors = new ArrayList<>();
		part.validate(new XmlOptions().setErrorListener(errors));
		assertEquals(List.of(), errors.stream().map(XmlError::getMessage).limit(2).toList(), name);
	}

	/** The parts of a package, by name. */
	static Map<String, byte[]> unpacked(byte[] packed) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), in.readAllBytes());
			}
		}
		return parts;
	}
}
