package org.tenday.write.pdf.internal.flow;

import java.util.List;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.AffineTransform;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfXObject;

import org.tenday.document.Theme.Colour;
import org.tenday.write.pdf.internal.type.Line;
import org.tenday.write.pdf.internal.type.Line.Segment;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Target;
import org.tenday.write.pdf.internal.type.TextStyle;
import org.tenday.write.pdf.internal.type.Typeface;

/**
 * A page that is being painted. All that is painted is either content of a tag or an artifact; neighbouring pieces of one tag share one stretch of
 * marked content. Lengths are in points, upwards from the lower left.
 */
public final class Sheet {

	/** Marks what is no content. */
	private static final Tag ARTIFACT = Tag.document();

	private final PdfFile file;
	private final PdfPage page;
	private final int number;
	private final PdfCanvas canvas;
	private final AffineTransform place;
	private Tag open;
	private boolean inText;
	private boolean artifactsOnly;
	private Typeface typeface;
	private double size;
	private Colour colour;

	/**
	 * @param place where on the page of the file this one stands
	 */
	Sheet(PdfFile file, PdfPage page, int number, AffineTransform place) {
		this.file = file;
		this.page = page;
		this.number = number;
		this.canvas = new PdfCanvas(page);
		this.place = place;
		if (!place.isIdentity()) {
			canvas.saveState().concatMatrix(place);
		}
	}

	/** What all pages of the file share. */
	public PdfFile file() {
		return file;
	}

	/** Its number, from 1. */
	public int number() {
		return number;
	}

	/** Ends the page. */
	public void close() {
		leave();
		if (!place.isIdentity()) {
			canvas.restoreState();
		}
		canvas.release();
	}

	/** Whether all that is painted from now on is an artifact, such as the repeated head of a table. */
	public void artifactsOnly(boolean only) {
		leave();
		artifactsOnly = only;
	}

	/** Makes sure that a tag is in the structure at this point of the reading order. */
	public void meet(Tag tag) {
		if (!artifactsOnly) {
			file.structure().element(tag);
		}
	}

	/** Words on one line. */
	public void line(Line line, double x, double baseline) {
		Target target = null;
		Tag targetTag = null;
		double from = 0;
		double to = 0;
		double targetSize = 0;
		for (Segment segment : line.segments()) {
			Target own = segment.piece() instanceof Piece.Words words ? words.target() : null;
			if (own != target) {
				link(target, targetTag, x + from, baseline, to - from, targetSize);
				target = own;
				from = segment.x();
			}
			if (own != null) {
				targetTag = segment.piece().tag();
				targetSize = ((Piece.Words) segment.piece()).style().size();
			}
			to = segment.x() + segment.width();
			segment(segment, x + segment.x(), baseline);
		}
		link(target, targetTag, x + from, baseline, to - from, targetSize);
	}

	private void segment(Segment segment, double x, double baseline) {
		switch (segment.piece()) {
		case Piece.Words words -> words(segment, words.style(), words.tag(), x, baseline);
		case Piece.NoteMark mark -> words(segment, mark.style(), mark.tag(), x, baseline);
		case Piece.Icon icon -> picture(icon.picture(), icon.tag(), x, baseline - icon.height() * 0.15, icon.width(), icon.height());
		case Piece.Break ignored -> {
			// is seen in the next line only
		}
		}
	}

	private void words(Segment segment, TextStyle style, Tag tag, double x, double baseline) {
		if (segment.words().isEmpty()) {
			return;
		}
		boolean replaced = !segment.actual().isEmpty();
		if (replaced) {
			leave();
		}
		enter(tag, segment.actual());
		if (!inText) {
			canvas.beginText();
			inText = true;
		}
		if (typeface != segment.typeface() || size != style.size()) {
			typeface = segment.typeface();
			size = style.size();
			canvas.setFontAndSize(file.font(typeface), (float) size);
		}
		fillColour(style.colour());
		canvas.setTextMatrix((float) x, (float) (baseline + style.rise()));
		canvas.showText(segment.words());
		if (replaced) {
			leave();
		}
		if (style.struck()) {
			rule(x, baseline + style.size() * 0.28, segment.width(), style.size() / 16, style.colour());
		}
		if (style.underlined()) {
			rule(x, baseline - style.size() * 0.13, segment.width(), style.size() / 18, style.colour());
		}
	}

	/** A line across; decoration. */
	public void rule(double x, double y, double width, double thickness, Colour ruleColour) {
		fill(x, y - thickness / 2, width, thickness, ruleColour);
	}

	/** A rectangle of one colour; decoration. */
	public void fill(double x, double y, double width, double height, Colour fillColour) {
		enter(ARTIFACT, "");
		endText();
		fillColour(fillColour);
		canvas.rectangle(x, y, width, height).fill();
	}

	/** An empty square such as is ticked; content of a tag. */
	public void square(Tag tag, double x, double y, double side, Colour edge) {
		enter(tag, "\u2610");
		endText();
		canvas.setStrokeColor(rgb(edge)).setLineWidth((float) (side / 12)).rectangle(x, y, side, side).stroke();
		leave();
	}

	/** A picture that fills a rectangle; decoration where the tag is null. */
	public void picture(PdfXObject picture, Tag tag, double x, double y, double width, double height) {
		enter(tag == null ? ARTIFACT : tag, "");
		endText();
		Rectangle box = new Rectangle((float) x, (float) y, (float) width, (float) height);
		canvas.addXObjectFittedIntoRectangle(picture, box);
		if (tag != null && !artifactsOnly) {
			file.structure().box(tag, placed(box));
		}
	}

	/** Names this place, so that links and bookmarks find it. */
	public void anchor(String name, double top) {
		Rectangle corner = placed(new Rectangle(0, (float) top, 0, 0));
		file.anchor(name, page, corner.getLeft(), corner.getTop());
	}

	/** A rectangle of this page on the page of the file. */
	private Rectangle placed(Rectangle box) {
		if (place.isIdentity()) {
			return box;
		}
		Point[] corners = { new Point(box.getLeft(), box.getBottom()), new Point(box.getRight(), box.getTop()) };
		place.transform(corners, 0, corners, 0, corners.length);
		return Rectangle.calculateBBox(List.of(corners));
	}

	private void link(Target target, Tag tag, double x, double baseline, double width, double textSize) {
		if (target == null || artifactsOnly || width <= 0) {
			return;
		}
		leave();
		Rectangle box = new Rectangle((float) x, (float) (baseline - textSize * 0.22), (float) width, (float) (textSize * 1.15));
		PdfLinkAnnotation link = new PdfLinkAnnotation(placed(box));
		if (target.isInside()) {
			link.setAction(PdfAction.createGoTo(target.place()));
		} else {
			link.setAction(PdfAction.createURI(target.place()));
		}
		link.setContents(new PdfString(target.words(), "UnicodeBig"));
		link.setFlag(PdfAnnotation.PRINT);
		link.getPdfObject().put(PdfName.Border, new PdfArray(new int[]{ 0, 0, 0 }));
		page.addAnnotation(-1, link, false);
		file.structure().annotation(tag, link);
	}

	private void enter(Tag wanted, String actual) {
		Tag tag = artifactsOnly || wanted == null ? ARTIFACT : wanted;
		if (tag == open) {
			return;
		}
		leave();
		open = tag;
		if (tag == ARTIFACT) {
			canvas.beginMarkedContent(PdfName.Artifact);
			return;
		}
		CanvasTag content = new CanvasTag(file.structure().content(tag, page));
		if (!actual.isEmpty()) {
			content.addProperty(PdfName.ActualText, new PdfString(actual, "UnicodeBig"));
		}
		canvas.openTag(content);
	}

	private void leave() {
		endText();
		if (open != null) {
			if (open == ARTIFACT) {
				canvas.endMarkedContent();
			} else {
				canvas.closeTag();
			}
			open = null;
		}
	}

	private void endText() {
		if (inText) {
			canvas.endText();
			inText = false;
		}
	}

	private void fillColour(Colour wanted) {
		if (!wanted.equals(colour)) {
			colour = wanted;
			canvas.setFillColor(rgb(wanted));
		}
	}

	private static DeviceRgb rgb(Colour colour) {
		return new DeviceRgb(colour.red(), colour.green(), colour.blue());
	}
}
