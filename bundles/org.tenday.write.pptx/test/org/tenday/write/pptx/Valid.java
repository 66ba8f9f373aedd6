package org.tenday.write.pptx;

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
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;
import org.tenday.write.ooxml.XmlPart;
import org.w3c.dom.Node;

/** Holds the parts of a presentation against the schemas of the standard. */
final class Valid {

	private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

	private Valid() {
	}

	private interface Parser {
		XmlObject parse(Node document) throws XmlException;
	}

	/** Asserts that each part with a schema keeps it, and answers the names of these parts. */
	static List<String> parts(byte[] file) throws IOException, XmlException {
		return parts(file, "");
	}

	/**
	 * The same.
	 *
	 * @param own names of parts, as a pattern, that are as the user's own file has them
	 */
	static List<String> parts(byte[] file, String own) throws IOException, XmlException {
		List<String> checked = new ArrayList<>();
		for (Map.Entry<String, byte[]> part : unpacked(file).entrySet()) {
			Parser parser = parser(part.getKey());
			if (parser != null && !part.getKey().matches(own)) {
				XmlPart xml = XmlPart.read(new ByteArrayInputStream(part.getValue()), XmlPart.PRESENTATION);
				// What older programs may pass over, the schemas do not know.
				xml.root().removeAttributeNS(COMPATIBILITY, "Ignorable");
				List<XmlError> errors = new ArrayList<>();
				parser.parse(xml.document()).validate(new XmlOptions().setErrorListener(errors));
				assertEquals(List.of(), errors.stream().map(XmlError::getMessage).limit(2).toList(), part.getKey());
				checked.add(part.getKey());
			}
		}
		return checked;
	}

	private static Parser parser(String name) {
		return switch (name.replaceAll("\\d+\\.xml$", ".xml")) {
		case "ppt/presentation.xml" -> PresentationDocument.Factory::parse;
		case "ppt/slides/slide.xml" -> SldDocument.Factory::parse;
		case "ppt/slideLayouts/slideLayout.xml" -> SldLayoutDocument.Factory::parse;
		case "ppt/slideMasters/slideMaster.xml" -> SldMasterDocument.Factory::parse;
		case "ppt/notesSlides/notesSlide.xml" -> NotesDocument.Factory::parse;
		case "ppt/notesMasters/notesMaster.xml" -> NotesMasterDocument.Factory::parse;
		case "ppt/theme/theme.xml" -> ThemeDocument.Factory::parse;
		default -> null;
		};
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
