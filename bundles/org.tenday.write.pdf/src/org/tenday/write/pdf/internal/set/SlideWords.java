package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element.Table.Align;
import org.tenday.document.Theme.Colour;
import org.tenday.layout.SlideGeometry;
import org.tenday.layout.SlideLook;
import org.tenday.layout.SlideParagraph;
import org.tenday.layout.SlideParagraph.Mark;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.Line;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Attribute;
import org.tenday.write.pdf.internal.type.Tag.Role;
import org.tenday.write.pdf.internal.type.TextStyle;

/** Sets the flattened paragraphs of a slide; their lists come back in the structure. */
final class SlideWords {

	private final ElementSetter elements;

	SlideWords(ElementSetter elements) {
		this.elements = elements;
	}

	/** A list that is open, and the body of its last item. */
	private record OpenList(int level, Mark mark, Tag list, Tag body) {
	}

	/** The strips of some paragraphs, in a column that begins at the left edge. */
	List<Strip> set(List<SlideParagraph> paragraphs, double width, Align align, Tag parent) {
		List<Strip> strips = new ArrayList<>();
		List<OpenList> open = new ArrayList<>();
		for (SlideParagraph paragraph : paragraphs) {
			strips.addAll(paragraph(paragraph, width, align, parent, open));
		}
		return strips;
	}

	private List<Strip> paragraph(SlideParagraph paragraph, double width, Align align, Tag parent, List<OpenList> open) {
		boolean marked = paragraph.mark() != Mark.NONE;
		open.removeIf(
				list -> list.level() > paragraph.level() || marked && list.level() == paragraph.level() && list.mark() != paragraph.mark());
		Tag container = open.isEmpty() ? parent : open.getLast().body();
		Tag label = null;
		if (marked) {
			Tag list = !open.isEmpty() && open.getLast().level() == paragraph.level()
					? open.removeLast().list()
					: container.child(Role.L, numbering(paragraph.mark()));
			Tag item = list.child(Role.LI);
			label = item.child(Role.LBL);
			container = item.child(Role.LBODY);
			open.add(new OpenList(paragraph.level(), paragraph.mark(), list, container));
		}
		Tag tag = container.child(Role.P);
		TextStyle style = style(paragraph);
		double leading = paragraph.size() * SlideGeometry.LEADING;
		double indent = Math.min(paragraph.indent(), width / 2);
		Slot slot = new Slot(indent, width - indent, Double.MAX_VALUE, paragraph.size(), false, align, 0, tag);
		List<Strip> strips = new ArrayList<>(elements.lines(elements.pieces(paragraph.content(), style, tag), leading, slot));
		if (marked) {
			strips.set(0, mark(strips.getFirst(), paragraph, label, style.withColour(colour(SlideParagraph.Tone.ACCENT)), leading, indent));
		}
		return ElementSetter.spaced(strips, paragraph.before(), 0);
	}

	private static Attribute numbering(Mark mark) {
		return switch (mark) {
		case NUMBER -> Attribute.LIST_DECIMAL;
		case BULLET -> Attribute.LIST_DISC;
		case BOX, NONE -> Attribute.LIST_NONE;
		};
	}

	private Strip mark(Strip first, SlideParagraph paragraph, Tag label, TextStyle style, double leading, double indent) {
		double size = paragraph.size();
		double baseline = ElementSetter.baseline(leading, size);
		double x = indent - SlideGeometry.INDENT;
		if (paragraph.mark() == Mark.BOX) {
			return first.marked(
					(sheet, left, top) -> sheet.square(label, left + x + 1, top - baseline - size * 0.06, size * 0.75, style.colour()));
		}
		String words = paragraph.mark() == Mark.NUMBER ? paragraph.number() + "." : SlideLook.bullet(paragraph.level());
		Line line = elements.job().breaker().lines(List.of(new Piece.Words(words, style, label, null)), Double.MAX_VALUE).getFirst();
		double hanging = Math.min(x, indent - line.width() - size * 0.15);
		return first.marked((sheet, left, top) -> sheet.line(line, left + hanging, top - baseline));
	}

	private TextStyle style(SlideParagraph paragraph) {
		TextStyle style = elements.job().styles().text(paragraph.size()).withColour(colour(paragraph.tone()));
		return paragraph.strong() ? style.bold() : style;
	}

	private Colour colour(SlideParagraph.Tone tone) {
		return switch (tone) {
		case TEXT -> elements.job().styles().colours().text();
		case ACCENT -> elements.job().styles().colours().accent();
		case MUTED -> elements.job().styles().colours().muted();
		};
	}
}
