package org.tenday.drawing.internal;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/** Hands everything on to another drawing surface. What is to be done otherwise is overridden: surfaces of libraries are often final. */
abstract class ForwardingGraphics extends Graphics2D {

	private final Graphics2D to;

	ForwardingGraphics(Graphics2D to) {
		this.to = to;
	}

	@Override
	public void draw(Shape shape) {
		to.draw(shape);
	}

	@Override
	public void fill(Shape shape) {
		to.fill(shape);
	}

	@Override
	public void drawLine(int x1, int y1, int x2, int y2) {
		to.drawLine(x1, y1, x2, y2);
	}

	@Override
	public void fillRect(int x, int y, int width, int height) {
		to.fillRect(x, y, width, height);
	}

	@Override
	public void clearRect(int x, int y, int width, int height) {
		to.clearRect(x, y, width, height);
	}

	@Override
	public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
		to.drawRoundRect(x, y, width, height, arcWidth, arcHeight);
	}

	@Override
	public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
		to.fillRoundRect(x, y, width, height, arcWidth, arcHeight);
	}

	@Override
	public void drawOval(int x, int y, int width, int height) {
		to.drawOval(x, y, width, height);
	}

	@Override
	public void fillOval(int x, int y, int width, int height) {
		to.fillOval(x, y, width, height);
	}

	@Override
	public void drawArc(int x, int y, int width, int height, int start, int angle) {
		to.drawArc(x, y, width, height, start, angle);
	}

	@Override
	public void fillArc(int x, int y, int width, int height, int start, int angle) {
		to.fillArc(x, y, width, height, start, angle);
	}

	@Override
	public void drawPolyline(int[] x, int[] y, int count) {
		to.drawPolyline(x, y, count);
	}

	@Override
	public void drawPolygon(int[] x, int[] y, int count) {
		to.drawPolygon(x, y, count);
	}

	@Override
	public void fillPolygon(int[] x, int[] y, int count) {
		to.fillPolygon(x, y, count);
	}

	@Override
	public void copyArea(int x, int y, int width, int height, int right, int down) {
		to.copyArea(x, y, width, height, right, down);
	}

	@Override
	public void drawString(String words, int x, int y) {
		to.drawString(words, x, y);
	}

	@Override
	public void drawString(String words, float x, float y) {
		to.drawString(words, x, y);
	}

	@Override
	public void drawString(AttributedCharacterIterator words, int x, int y) {
		to.drawString(words, x, y);
	}

	@Override
	public void drawString(AttributedCharacterIterator words, float x, float y) {
		to.drawString(words, x, y);
	}

	@Override
	public void drawGlyphVector(GlyphVector letters, float x, float y) {
		to.drawGlyphVector(letters, x, y);
	}

	@Override
	public Font getFont() {
		return to.getFont();
	}

	@Override
	public void setFont(Font font) {
		to.setFont(font);
	}

	@Override
	public FontRenderContext getFontRenderContext() {
		return to.getFontRenderContext();
	}

	@Override
	public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
		return to.drawImage(image, transform, observer);
	}

	@Override
	public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
		to.drawImage(image, operation, x, y);
	}

	@Override
	public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
		to.drawRenderedImage(image, transform);
	}

	@Override
	public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
		to.drawRenderableImage(image, transform);
	}

	@Override
	public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
		return to.drawImage(image, x, y, observer);
	}

	@Override
	public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
		return to.drawImage(image, x, y, width, height, observer);
	}

	@Override
	public boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
		return to.drawImage(image, x, y, ground, observer);
	}

	@Override
	public boolean drawImage(Image image, int x, int y, int width, int height, Color ground, ImageObserver observer) {
		return to.drawImage(image, x, y, width, height, ground, observer);
	}

	@Override
	public boolean drawImage(Image image, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, ImageObserver observer) {
		return to.drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, observer);
	}

	@Override
	public boolean drawImage(Image image, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, Color ground,
			ImageObserver observer) {
		return to.drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, ground, observer);
	}

	@Override
	public Paint getPaint() {
		return to.getPaint();
	}

	@Override
	public void setPaint(Paint paint) {
		to.setPaint(paint);
	}

	@Override
	public Color getColor() {
		return to.getColor();
	}

	@Override
	public void setColor(Color colour) {
		to.setColor(colour);
	}

	@Override
	public Color getBackground() {
		return to.getBackground();
	}

	@Override
	public void setBackground(Color colour) {
		to.setBackground(colour);
	}

	@Override
	public Stroke getStroke() {
		return to.getStroke();
	}

	@Override
	public void setStroke(Stroke stroke) {
		to.setStroke(stroke);
	}

	@Override
	public Composite getComposite() {
		return to.getComposite();
	}

	@Override
	public void setComposite(Composite composite) {
		to.setComposite(composite);
	}

	@Override
	public void setPaintMode() {
		to.setPaintMode();
	}

	@Override
	public void setXORMode(Color colour) {
		to.setXORMode(colour);
	}

	@Override
	public RenderingHints getRenderingHints() {
		return to.getRenderingHints();
	}

	@Override
	public void setRenderingHints(Map<?, ?> hints) {
		to.setRenderingHints(hints);
	}

	@Override
	public void addRenderingHints(Map<?, ?> hints) {
		to.addRenderingHints(hints);
	}

	@Override
	public Object getRenderingHint(RenderingHints.Key key) {
		return to.getRenderingHint(key);
	}

	@Override
	public void setRenderingHint(RenderingHints.Key key, Object value) {
		to.setRenderingHint(key, value);
	}

	@Override
	public AffineTransform getTransform() {
		return to.getTransform();
	}

	@Override
	public void setTransform(AffineTransform to) {
		to.setTransform(to);
	}

	@Override
	public void transform(AffineTransform by) {
		to.transform(by);
	}

	@Override
	public void translate(int x, int y) {
		to.translate(x, y);
	}

	@Override
	public void translate(double x, double y) {
		to.translate(x, y);
	}

	@Override
	public void rotate(double angle) {
		to.rotate(angle);
	}

	@Override
	public void rotate(double angle, double x, double y) {
		to.rotate(angle, x, y);
	}

	@Override
	public void scale(double x, double y) {
		to.scale(x, y);
	}

	@Override
	public void shear(double x, double y) {
		to.shear(x, y);
	}

	@Override
	public boolean hit(Rectangle area, Shape shape, boolean outline) {
		return to.hit(area, shape, outline);
	}

	@Override
	public GraphicsConfiguration getDeviceConfiguration() {
		return to.getDeviceConfiguration();
	}

	@Override
	public Shape getClip() {
		return to.getClip();
	}

	@Override
	public Rectangle getClipBounds() {
		return to.getClipBounds();
	}

	@Override
	public void dispose() {
		to.dispose();
	}
}
