package org.tenday.write.ooxml;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;

import org.tenday.layout.Size;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;

/** Turns drawings into pixels. */
final class SvgPixels {

	/** What a drawing holds it brings along: nothing is fetched from elsewhere. */
	private static final LoaderContext CONTEXT = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();

	static {
		// Before the first drawing: the library notes once which faces there are.
		SvgFaces.install();
	}

	private SvgPixels() {
	}

	/**
	 * Draws on a clear ground.
	 *
	 * @param pixels how many pixels wide and high
	 * @return empty where the drawing cannot be read or drawn: one that the library stumbles over takes no other page with it
	 */
	static Optional<BufferedImage> of(byte[] svg, Size pixels) {
		try {
			return drawn(svg, pixels);
		} catch (RuntimeException unable) {
			// The library fails in any way on values that make no sense, such as a line of negative width. Whoever asked says so.
			return Optional.empty();
		}
	}

	private static Optional<BufferedImage> drawn(byte[] svg, Size pixels) {
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(SvgFaces.replaced(svg)), null, CONTEXT);
		if (document == null) {
			return Optional.empty();
		}
		int width = Math.max(1, (int) Math.round(pixels.width()));
		int height = Math.max(1, (int) Math.round(pixels.height()));
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		document.render(null, graphics, new ViewBox(width, height));
		graphics.dispose();
		return Optional.of(image);
	}
}
