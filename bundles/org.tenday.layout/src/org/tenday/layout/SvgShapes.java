package org.tenday.layout;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts what a drawing comes to when it is drawn. A shape may stand for many others, and these for many others again: so a file of one
 * kilobyte can keep whatever draws it busy for hours.
 */
public final class SvgShapes {

	/** Maps of a whole country have fewer. */
	private static final long MOST = 1_000_000;
	private static final int DEEPEST = 500;

	/** An element, with what is drawn in it and what it stands for. */
	private static final class Shape {
		private final List<Shape> inner = new ArrayList<>();
		private String standsFor = "";
		/** How much it comes to; 0 until that is known. */
		private long drawn;
	}

	private final Map<String, Shape> named = new HashMap<>();

	private SvgShapes() {
	}

	/** Whether the drawing is small enough to be drawn; a file that is no XML is, since whoever draws it reports it. */
	public static boolean canBeDrawn(InputStream svg) {
		SvgShapes shapes = new SvgShapes();
		try {
			return shapes.drawn(shapes.read(svg), 0) <= MOST;
		} catch (XMLStreamException | RuntimeException noXml) {
			// Readers of damaged files fail in any way.
			return true;
		}
	}

	private Shape read(InputStream svg) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		XMLStreamReader reader = factory.createXMLStreamReader(svg);
		Deque<Shape> open = new ArrayDeque<>();
		Shape root = new Shape();
		open.push(root);
		try {
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					Shape shape = shape(reader);
					open.peek().inner.add(shape);
					open.push(shape);
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					open.pop();
				}
			}
			return root;
		} finally {
			reader.close();
		}
	}

	private Shape shape(XMLStreamReader element) {
		Shape shape = new Shape();
		for (int i = 0; i < element.getAttributeCount(); i++) {
			String value = element.getAttributeValue(i).strip();
			if (element.getAttributeLocalName(i).equals("id")) {
				named.putIfAbsent(value, shape);
			} else if (element.getAttributeLocalName(i).equals("href") && value.startsWith("#") && element.getLocalName().equals("use")) {
				shape.standsFor = value.substring(1);
			}
		}
		return shape;
	}

	/** What a shape comes to; more than {@link #MOST} for one that holds itself, or lies too deep to be followed. */
	private long drawn(Shape shape, int depth) {
		if (shape.drawn == 0) {
			shape.drawn = MOST + 1; // while it is being counted, so that one that holds itself comes to that
			long drawn = depth > DEEPEST ? MOST + 1 : 1;
			List<Shape> parts = new ArrayList<>(shape.inner);
			if (named.containsKey(shape.standsFor)) {
				parts.add(named.get(shape.standsFor));
			}
			for (int i = 0; i < parts.size() && drawn <= MOST; i++) {
				drawn += drawn(parts.get(i), depth + 1);
			}
			shape.drawn = Math.min(drawn, MOST + 1);
		}
		return shape.drawn;
	}
}
