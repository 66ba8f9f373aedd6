package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element.Contents;
import org.tenday.document.Inline;
import org.tenday.write.pdf.internal.flow.Sheet;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.Line;
import org.tenday.write.pdf.internal.type.Line.Segment;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Role;
import org.tenday.write.pdf.internal.type.Target;
import org.tenday.write.pdf.internal.type.TextStyle;
import org.tenday.write.pdf.internal.type.Typeface;

/** Sets the table of contents. Page numbers are read only when its page is painted, when all of them are known. */
final class ContentsSetter {

	private final ElementSetter elements;

	ContentsSetter(ElementSetter elements) {
		this.elements = elements;
	}

	List<Strip> contents(Contents contents, Slot slot) {
		Job job = elements.job();
		List<Strip> strips = new ArrayList<>();
		if (!contents.title().isBlank()) {
			strips.addAll(elements.heading(job.outline().of(contents), Inline.text(contents.title()), slot));
		}
		Tag tag = slot.tag().child(Role.TOC);
		List<Outline.Entry> listed = job.outline().entries().stream()
				.filter(entry -> entry.listed() && entry.level() <= contents.depth()).toList();
		for (int i = 0; i < listed.size(); i++) {
			strips.addAll(entry(listed.get(i), opens(listed, i), tag, slot));
		}
		return strips;
	}

	/** The line of a chapter is not left at the foot of a page without the first of its sections. */
	private static boolean opens(List<Outline.Entry> listed, int index) {
		return index + 1 < listed.size() && listed.get(index).level() == 1 && listed.get(index + 1).level() > 1;
	}

	private List<Strip> entry(Outline.Entry entry, boolean opens, Tag contents, Slot slot) {
		double size = slot.size();
		TextStyle text = elements.job().styles().text(size);
		TextStyle style = entry.level() == 1 ? text.bold() : text;
		Tag tag = contents.child(Role.TOCI).child(Role.REFERENCE).child(Role.LINK);
		Target target = Target.inside(entry.anchor(), entry.words());
		double indent = (entry.level() - 1) * size * 1.4;
		double numberWidth = size * 3;
		double leading = size * Styles.LEADING;
		double baseline = ElementSetter.baseline(leading, size);
		Piece words = new Piece.Words(entry.words(), style, tag, target);
		List<Line> lines = elements.job().breaker().lines(List.of(words), slot.width() - indent - numberWidth);
		List<Strip> strips = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			boolean last = i == lines.size() - 1;
			Strip strip = Strip.of(leading, (sheet, left, top) -> {
				double x = left + slot.x() + indent;
				if (last) {
					numbered(sheet, entry, line, style, tag, target, x, left + slot.x() + slot.width(), top - baseline);
				} else {
					sheet.line(line, x, top - baseline);
				}
			});
			strips.add(last && !opens ? strip : strip.kept());
		}
		return ElementSetter.spaced(strips, entry.level() == 1 ? size * 0.7 : size * 0.15, 0);
	}

	private void numbered(Sheet sheet, Outline.Entry entry, Line line, TextStyle style, Tag tag, Target target, double x, double right,
			double baseline) {
		String number = Integer.toString(elements.job().page(entry.anchor()));
		Typeface typeface = elements.job().typefaces().of(style.face());
		double width = typeface.width(number, style.size());
		double space = typeface.width(" ", style.size());
		double numberX = right - width - x;
		List<Segment> segments = new ArrayList<>(line.segments());
		segments.add(new Segment(numberX - space, width + space, new Piece.Words(number, style, tag, target), typeface, " " + number, ""));
		sheet.line(new Line(segments, right - x), x, baseline);
		dots(sheet, style, x + line.width() + style.size() * 0.5, x + numberX - style.size() * 0.5, baseline);
	}

	/** A row of dots at places that are the same on each line. */
	private void dots(Sheet sheet, TextStyle style, double from, double to, double baseline) {
		double step = style.size() * 0.5;
		for (double x = Math.ceil(from / step) * step; x + 1 < to; x += step) {
			sheet.fill(x, baseline, 0.9, 0.9, elements.job().styles().hairline());
		}
	}
}
