package org.tenday.drawing.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tenday.drawing.Diagram;
import org.tenday.drawing.Diagram.Node;
import org.tenday.drawing.Diagram.Shape;
import org.tenday.layout.Size;

/** How large nodes are for their words. All but decisions are equally wide, which makes rows and columns of them. */
final class NodeSizes {

	static final double PADDING = 7;
	/** Half as high as the lid of a store, which is above its words. */
	static final double LID = 5;
	private static final double LEAST_WIDTH = 44;
	/** A decision has so much of its width and of its height for words, half each: what is within a rhomb. */
	private static final double WITHIN_RHOMB = 0.5;
	private static final double NARROWER = 0.5;

	private final Map<String, List<String>> lines = new HashMap<>();
	private final double common;

	/**
	 * @param width of the lines of words
	 */
	NodeSizes(Diagram diagram, double width) {
		double widest = LEAST_WIDTH;
		for (Node node : diagram.nodes()) {
			boolean decides = node.shape() == Shape.DIAMOND;
			double room = Math.max(decides ? width * NARROWER : width, Lettering.TEXT.longestWord(node.text()));
			lines.put(node.id(), Lettering.TEXT.wrapped(node.text(), room));
			widest = decides ? widest : Math.max(widest, words(node).width() + 2 * PADDING);
		}
		common = Math.ceil(widest);
	}

	/** How wide nodes are. */
	double common() {
		return common;
	}

	List<String> lines(Node node) {
		return lines.get(node.id());
	}

	/** How large its words and its light are. */
	Size words(Node node) {
		double width = Math.max(Lettering.TEXT.width(lines(node)), node.light().map(LightSign::width).orElse(0.0));
		double height = Lettering.TEXT.height(lines(node)) + (node.light().isPresent() ? LightSign.LETTERING.leading() : 0);
		return new Size(width, height);
	}

	Size of(Node node) {
		Size words = words(node);
		return switch (node.shape()) {
		case BOX, ROUNDED -> new Size(common, words.height() + 2 * PADDING);
		case STORE -> new Size(common, words.height() + 2 * PADDING + 2 * LID);
		case DIAMOND -> new Size(words.width() / WITHIN_RHOMB + PADDING, words.height() / WITHIN_RHOMB + PADDING);
		};
	}
}
