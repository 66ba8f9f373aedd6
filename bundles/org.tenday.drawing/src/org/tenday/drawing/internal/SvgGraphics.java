package org.tenday.drawing.internal;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Shape;
import java.util.Locale;

import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** Java's drawing made into SVG that is the same on every machine and every time. */
final class SvgGraphics extends ForwardingGraphics {

	/** The places of words are measured in the metrics of these faces, so drawings are lettered in them whatever the theme's face. */
	private static final String FACES = "Arial, Liberation Sans, Arimo, Helvetica, sans-serif";

	private final SVGGraphics2D svg;

	SvgGraphics(int width, int height) {
		this(new SVGGraphics2D(width, height));
		// The library's own prefix is the time.
		svg.setDefsKeyPrefix("d");
		svg.setCheckStrokeControlHint(false);
		svg.setGeomDoubleConverter(SvgGraphics::number);
		svg.setTransformDoubleConverter(SvgGraphics::number);
		svg.setFontFunction(family -> FACES);
	}

	private SvgGraphics(SVGGraphics2D svg) {
		super(svg);
		this.svg = svg;
	}

	double width() {
		return svg.getWidth();
	}

	double height() {
		return svg.getHeight();
	}

	/** The whole document. It names no size of its own beside the view box: whoever shows it knows how large. */
	String svg() {
		return svg.getSVGElement(null, false, new ViewBox(0, 0, width(), height()), null, null);
	}

	/** A number with two decimals at most. */
	static String number(double value) {
		long hundredths = Math.round(value * 100);
		return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
	}

	@Override
	public Graphics create() {
		return new SvgGraphics((SVGGraphics2D) svg.create());
	}

	@Override
	public FontMetrics getFontMetrics(Font font) {
		if (font instanceof Face face) {
			return new FaceMetrics(face);
		}
		throw new IllegalArgumentException(
				"Words in %s cannot be measured alike on every machine: letter them in a Face.".formatted(font.getName()));
	}

	// Nothing reaches beyond the edges of our charts, and a clip on every line would make the file twice as large.

	@Override
	public void clip(Shape shape) {
	}

	@Override
	public void setClip(Shape shape) {
	}

	@Override
	public void setClip(int x, int y, int width, int height) {
	}

	@Override
	public void clipRect(int x, int y, int width, int height) {
	}
}
