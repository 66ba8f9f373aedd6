package org.tenday.markdown;

import java.util.List;
import java.util.Optional;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.tenday.document.Element;
import org.tenday.document.Inline;

/** Makes figures of the pictures in a text. */
final class Figures {

	/** A line of text on A4 in pixels at 96 an inch, for widths that are written in pixels. */
	private static final double LINE_PIXELS = 630;

	private final Pictures pictures;

	Figures(Pictures pictures) {
		this.pictures = pictures;
	}

	Element.Picture find(Image image) {
		String written = attributes(image).value("alt");
		String alt = written.isEmpty() ? Words.of(image) : written;
		return pictures.find(image.getDestination(), alt);
	}

	/**
	 * @param image where it stands in the text
	 * @param link  the address that it leads to; empty for none
	 */
	Element.Figure figure(Image image, Optional<String> link) {
		String title = image.getTitle();
		List<Inline> caption = title == null || title.isBlank() ? List.of() : Markdown.inline(title);
		List<Inline> credit = link.<List<Inline>>map(address -> List.of(new Inline.Link(address, Inline.text(address)))).orElse(List.of());
		return new Element.Figure(find(image), caption, credit, width(attributes(image).value("width")));
	}

	/** The picture that a node is: itself, or all that there is in a link. */
	static Optional<Image> pictureIn(Node node) {
		if (node instanceof Image image) {
			return Optional.of(image);
		}
		if (!(node instanceof Link) || !(node.getFirstChild() instanceof Image image)) {
			return Optional.empty();
		}
		Node rest = image.getNext() instanceof AttributesNode ? image.getNext().getNext() : image.getNext();
		return rest == null ? Optional.of(image) : Optional.empty();
	}

	/** Whether there is nothing but pictures on the line where a node stands. */
	static boolean standsAlone(Node node) {
		return nothingButPictures(node, true) && nothingButPictures(node, false);
	}

	private static boolean nothingButPictures(Node node, boolean before) {
		Node next = before ? node.getPrevious() : node.getNext();
		while (next != null && !(next instanceof SoftLineBreak) && !(next instanceof HardLineBreak)) {
			boolean nothing = next instanceof AttributesNode || pictureIn(next).isPresent()
					|| next instanceof Text text && text.getLiteral().isBlank();
			if (!nothing) {
				return false;
			}
			next = before ? next.getPrevious() : next.getNext();
		}
		return true;
	}

	private static Attributes attributes(Image image) {
		Node next = image.getNext();
		if (next == null && image.getParent() instanceof Link link) {
			next = link.getNext();
		}
		return next instanceof AttributesNode node ? node.attributes() : Attributes.NONE;
	}

	/** The share of the line that a written width asks for: per cent, or pixels; the whole line for anything else. */
	private static double width(String written) {
		boolean percent = written.endsWith("%");
		String digits = percent ? written.substring(0, written.length() - 1) : written.replaceFirst("px$", "");
		if (!digits.strip().matches("\\d{1,5}(\\.\\d{1,5})?")) {
			return 1;
		}
		double share = Double.parseDouble(digits.strip()) / (percent ? 100 : LINE_PIXELS);
		return share > 0 && share <= 1 ? share : 1;
	}
}
