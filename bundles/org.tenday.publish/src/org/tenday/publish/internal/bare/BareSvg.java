package org.tenday.publish.internal.bare;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.tenday.document.Image;
import org.tenday.publish.internal.PictureFormat;

/**
 * Drawings without comments, instructions to programs, metadata, and what drawing programs keep for themselves: elements and attributes of
 * their own, among them the names of files and people, or a second copy of the drawing with all that was ever in it.
 */
final class BareSvg {

	private static final String SVG = "http://www.w3.org/2000/svg";
	/** Where a drawing may hold words set by other rules, or leave out whose its elements are. */
	private static final Set<String> SHOWN = Set.of("", SVG, "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML");
	private static final Set<String> UNDERSTOOD = Set.of("", "http://www.w3.org/1999/xlink", XMLConstants.XML_NS_URI);
	private static final Pattern EMBEDDED = Pattern
			.compile("(?i)data:(image/[\\w.+-]+)(?:;[^,;\"')]*)*;base64,([A-Za-z0-9+/=\\s]+)");

	private final XMLStreamReader reader;
	private final XMLStreamWriter writer;
	private int depth;
	private boolean saysMore;

	private BareSvg(XMLStreamReader reader, XMLStreamWriter writer) {
		this.reader = reader;
		this.writer = writer;
	}

	static byte[] of(byte[] file) throws XMLStreamException {
		XMLInputFactory in = XMLInputFactory.newDefaultFactory();
		// Some programs name their namespaces by entities of the file; nothing is fetched from elsewhere.
		in.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		in.setProperty(XMLInputFactory.IS_COALESCING, true);
		in.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
		in.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
		XMLStreamReader reader = in.createXMLStreamReader(new ByteArrayInputStream(file));
		XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
		BareSvg bare = new BareSvg(reader, writer);
		try {
			bare.copy();
		} finally {
			writer.close();
			reader.close();
		}
		return bare.saysMore ? bytes.toByteArray() : file;
	}

	private void copy() throws XMLStreamException {
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (isSaidBesides()) {
					saysMore = true;
					skip();
				} else {
					start();
				}
			}
			case XMLStreamConstants.END_ELEMENT -> {
				writer.writeEndElement();
				depth--;
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				if (depth > 0) {
					writer.writeCharacters(bare(reader.getText()));
				}
			}
			// comments, instructions and the document type say nothing of the shapes
			default -> saysMore |= reader.getEventType() != XMLStreamConstants.END_DOCUMENT;
			}
		}
	}

	private boolean isSaidBesides() {
		String namespace = namespace(reader.getNamespaceURI());
		return depth > 0 && (!SHOWN.contains(namespace) || namespace.equals(SVG) && reader.getLocalName().equals("metadata"));
	}

	private void skip() throws XMLStreamException {
		int open = 1;
		while (open > 0) {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				open++;
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				open--;
			}
		}
	}

	private void start() throws XMLStreamException {
		writer.writeStartElement(namespace(reader.getPrefix()), reader.getLocalName(), namespace(reader.getNamespaceURI()));
		for (int i = 0; i < reader.getNamespaceCount(); i++) {
			String uri = namespace(reader.getNamespaceURI(i));
			if (reader.getNamespacePrefix(i) == null) {
				writer.writeDefaultNamespace(uri);
			} else if (SHOWN.contains(uri) || UNDERSTOOD.contains(uri)) {
				writer.writeNamespace(reader.getNamespacePrefix(i), uri);
			} else {
				saysMore = true;
			}
		}
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			// diagrams.net keeps the whole file that a drawing was made from in an attribute of the drawing
			boolean isSource = depth == 0 && reader.getAttributeLocalName(i).equals("content");
			if (UNDERSTOOD.contains(namespace(reader.getAttributeNamespace(i))) && !isSource) {
				attribute(i);
			} else {
				saysMore = true;
			}
		}
		depth++;
	}

	private void attribute(int i) throws XMLStreamException {
		String value = bare(reader.getAttributeValue(i));
		String prefix = namespace(reader.getAttributePrefix(i));
		if (prefix.isEmpty()) {
			writer.writeAttribute(reader.getAttributeLocalName(i), value);
		} else {
			writer.writeAttribute(prefix, reader.getAttributeNamespace(i), reader.getAttributeLocalName(i), value);
		}
	}

	/** A text whose embedded pictures are bare, too. */
	private String bare(String text) throws XMLStreamException {
		Matcher embedded = EMBEDDED.matcher(text);
		StringBuilder bare = new StringBuilder();
		while (embedded.find()) {
			embedded.appendReplacement(bare, Matcher.quoteReplacement(bare(embedded.toMatchResult())));
		}
		if (bare.isEmpty()) {
			return text;
		}
		saysMore = true;
		return embedded.appendTail(bare).toString();
	}

	private static String bare(MatchResult picture) throws XMLStreamException {
		byte[] bytes = decoded(picture.group(2));
		Optional<Image.Format> format = PictureFormat.of(bytes);
		byte[] bare = format.isPresent() ? BarePicture.of(format.get(), bytes) : new byte[0];
		return "data:" + picture.group(1) + ";base64," + Base64.getEncoder().encodeToString(bare);
	}

	private static byte[] decoded(String base64) throws XMLStreamException {
		try {
			return Base64.getMimeDecoder().decode(base64);
		} catch (IllegalArgumentException e) {
			throw new XMLStreamException("a picture in it is cut off", e);
		}
	}

	private static String namespace(String name) {
		return name == null ? "" : name;
	}
}
