package org.tenday.write.html.internal;

import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Tags and words, written such that both a browser and any reader of XML understand them. The platform's own writer escapes whatever could
 * be taken for markup.
 */
final class Markup {

	private final XMLStreamWriter out;

	Markup(Writer writer) throws XMLStreamException {
		out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
	}

	void begin() throws XMLStreamException {
		out.writeDTD("<!DOCTYPE html>");
		line();
	}

	void end() throws XMLStreamException {
		out.writeEndDocument();
		out.flush();
	}

	/**
	 * Opens an element.
	 *
	 * @param attributes names and values in turn; one whose value is empty is left out
	 */
	void open(String tag, String... attributes) throws XMLStreamException {
		out.writeStartElement(tag);
		write(attributes);
	}

	/** Closes the element that was opened last. */
	void close() throws XMLStreamException {
		out.writeEndElement();
	}

	/** Writes one of the elements that never hold anything, such as {@code br}. */
	void empty(String tag, String... attributes) throws XMLStreamException {
		out.writeEmptyElement(tag);
		write(attributes);
	}

	/** Writes an element that holds only words. */
	void element(String tag, String words, String... attributes) throws XMLStreamException {
		open(tag, attributes);
		text(words);
		close();
	}

	/** Adds an attribute, whatever its value, to the element that was opened just now. */
	void attribute(String name, String value) throws XMLStreamException {
		out.writeAttribute(name, clean(value));
	}

	void text(String words) throws XMLStreamException {
		out.writeCharacters(clean(words));
	}

	/** Ends a line of the file; readers see nothing of it. */
	void line() throws XMLStreamException {
		out.writeCharacters("\n");
	}

	private void write(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			if (!attributes[i + 1].isEmpty()) {
				attribute(attributes[i], attributes[i + 1]);
			}
		}
	}

	/** The text with each letter that XML forbids replaced by the replacement character. */
	private static String clean(String text) {
		if (text.codePoints().allMatch(Markup::isAllowed)) {
			return text;
		}
		StringBuilder cleaned = new StringBuilder();
		text.codePoints().forEach(letter -> cleaned.appendCodePoint(isAllowed(letter) ? letter : 0xfffd));
		return cleaned.toString();
	}

	/** Carriage returns are not: what reads the file makes line feeds of them. */
	private static boolean isAllowed(int letter) {
		return letter >= 0x20 && letter <= 0x7e || letter == '\t' || letter == '\n' || letter >= 0xa0 && letter <= 0xd7ff
				|| letter >= 0xe000 && letter <= 0xfffd && (letter < 0xfdd0 || letter > 0xfdef)
				|| letter >= 0x10000 && (letter & 0xfffe) != 0xfffe;
	}
}
