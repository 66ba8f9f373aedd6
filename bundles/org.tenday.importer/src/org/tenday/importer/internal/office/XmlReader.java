package org.tenday.importer.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of a part. It knows no entities and fetches nothing, and refuses what nests deeper or holds more elements than a part can be worth: so
 * whoever goes through the elements one in the other needs no bounds of his own. POI's classes for elements are not used: those of the smaller library that
 * is shipped know only what writing needs, and fail at the rest.
 */
final class XmlReader {

	private static final int DEEPEST = 150;
	/** The bytes of the longest mark that says in which order bytes stand. */
	private static final int MARK = 3;
	private static final int MOST_ELEMENTS = 1_000_000;

	private XmlReader() {
	}

	/**
	 * Reads a part.
	 *
	 * @throws XMLStreamException where it is no XML, or not all of it is there
	 * @throws ForbiddenException where it is more than XML needs to be
	 */
	static Xml read(InputStream in) throws IOException, XMLStreamException, ForbiddenException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		// The platform's own bound differs from version to version; ours is reached before.
		factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1);
		XMLStreamReader reader = factory.createXMLStreamReader(decoded(in));
		try {
			return read(reader);
		} finally {
			reader.close();
		}
	}

	/**
	 * The letters of a part, which is UTF-8 or UTF-16 by the standard, whatever it says of itself. They are decoded here since the platform's reader of XML
	 * writes what it cannot decode to the standard error.
	 */
	private static Reader decoded(InputStream in) throws IOException {
		PushbackInputStream bytes = new PushbackInputStream(in, MARK);
		byte[] start = bytes.readNBytes(MARK);
		String first = HexFormat.of().formatHex(start);
		Charset charset = first.startsWith("feff") || first.startsWith("003c")
				? StandardCharsets.UTF_16BE
				: first.startsWith("fffe") || first.startsWith("3c00") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
		int mark = first.startsWith("feff") || first.startsWith("fffe") ? 2 : first.startsWith("efbbbf") ? MARK : 0;
		bytes.unread(start, mark, start.length - mark);
		return new InputStreamReader(bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private static Xml read(XMLStreamReader reader) throws XMLStreamException, ForbiddenException {
		Deque<Open> open = new ArrayDeque<>();
		int elements = 0;
		Xml root = null;
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_DECLARATION, XMLStreamConstants.ENTITY_REFERENCE ->
				throw new ForbiddenException("declares entities, as no program of Office does");
			case XMLStreamConstants.START_ELEMENT -> {
				if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
					throw new ForbiddenException(
							"holds more than Tenday reads: %,d elements, one in the other %d deep".formatted(MOST_ELEMENTS, DEEPEST));
				}
				open.push(new Open(reader));
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				if (!open.isEmpty()) {
					open.peek().text.append(reader.getText());
				}
			}
			case XMLStreamConstants.END_ELEMENT -> {
				Xml element = open.pop().closed();
				if (open.isEmpty()) {
					root = element;
				} else {
					open.peek().children.add(element);
				}
			}
			default -> {
				// Comments and instructions for programs say nothing.
			}
			}
		}
		if (root == null) {
			throw new XMLStreamException("There is no element.");
		}
		return root;
	}

	/** XML that is more than it needs to be. */
	static final class ForbiddenException extends Exception {

		private static final long serialVersionUID = 1L;

		/** @param message what the part does, to stand behind its name */
		ForbiddenException(String message) {
			super(message);
		}
	}

	/** An element whose end has not come yet. */
	private static final class Open {

		private final String name;
		private final Map<String, String> attributes;
		private final List<Xml> children = new ArrayList<>(2);
		private final StringBuilder text = new StringBuilder(0);

		Open(XMLStreamReader reader) {
			name = Namespaces.name(reader.getNamespaceURI(), reader.getLocalName());
			Map<String, String> found = new HashMap<>();
			for (int i = 0; i < reader.getAttributeCount(); i++) {
				found.put(Namespaces.name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
			}
			attributes = Map.copyOf(found);
		}

		/** The space by which XML is set in is no text. */
		Xml closed() {
			String words = children.isEmpty() || !text.toString().isBlank() ? text.toString() : "";
			return new Xml(name, attributes, List.copyOf(children), words);
		}
	}
}
