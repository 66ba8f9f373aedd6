package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tenday.document.Element;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Inline;
import org.tenday.layout.KeptTogether;
import org.tenday.layout.TextMeasure;
import org.tenday.write.pdf.internal.flow.Frame;
import org.tenday.write.pdf.internal.flow.Note;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.Line;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Role;
import org.tenday.write.pdf.internal.type.TextStyle;

/** Sets elements, one below the other, as strips. */
public final class ElementSetter {

	/** The size of notes, captions and small print, relative to the text around them. */
	static final double SMALL = 0.83;

	/** How far above a named place a reader begins that goes there, in points. */
	private static final double LEAD = 12;

	private final Job job;
	private final Slot column;
	private final InlineSetter inlines;
	private final Map<Integer, Note> notes = new HashMap<>();

	/**
	 * @param column the whole column, in which footnotes are set
	 */
	public ElementSetter(Job job, Slot column) {
		this.job = job;
		this.column = column;
		this.inlines = new InlineSetter(job, this::setNote);
	}

	Job job() {
		return job;
	}

	/** The strips of some elements. */
	public List<Strip> set(List<Element> elements, Slot slot) {
		return set(elements, Map.of(), slot);
	}

	/**
	 * The strips of some elements.
	 *
	 * @param places the names of places among them, by the index of the element that stands there
	 */
	List<Strip> set(List<Element> elements, Map<Integer, String> places, Slot slot) {
		List<Strip> strips = new ArrayList<>();
		for (int i = 0; i < elements.size(); i++) {
			Element element = elements.get(i);
			int first = strips.size();
			String place = places.get(i);
			if (element instanceof Element.WritingSpace && !strips.isEmpty() && strips.getLast() != Strip.PAGE_BREAK) {
				strips.add(strips.removeLast().kept());
			}
			if (element instanceof Element.Definition) {
				int end = i;
				while (end < elements.size() && elements.get(end) instanceof Element.Definition) {
					end++;
				}
				strips.addAll(new ListSetter(this).definitions(elements.subList(i, end), slot));
				i = end - 1;
			} else {
				strips.addAll(set(element, i > 0 && elements.get(i - 1) instanceof Element.Heading, slot));
			}
			if (KeptTogether.withNext(elements, i) && !strips.isEmpty() && strips.getLast() != Strip.PAGE_BREAK) {
				strips.add(strips.removeLast().kept());
			}
			if (place != null && first < strips.size() && strips.get(first) != Strip.PAGE_BREAK) {
				strips.set(first, named(strips.get(first), place));
			}
		}
		return strips;
	}

	private static Strip named(Strip strip, String place) {
		List<String> anchors = new ArrayList<>(strip.anchors());
		anchors.add(place);
		return strip.marked((sheet, left, top) -> sheet.anchor(place, top + LEAD)).withAnchors(anchors);
	}

	private List<Strip> set(Element element, boolean belowHeading, Slot slot) {
		return switch (element) {
		case Element.Heading heading -> heading(heading, slot);
		case Element.Paragraph paragraph -> paragraph(paragraph, slot);
		case Element.ItemList list -> new ListSetter(this).list(list, slot);
		case Element.Table table -> new TableSetter(this).table(table, belowHeading, slot);
		case Element.Figure figure -> new FigureSetter(this).figure(figure, slot);
		case Element.Listing listing -> new ListingSetter(this).listing(listing, slot);
		case Element.Box box -> new BoxSetter(this).box(box, slot);
		case Element.Columns columns -> new ColumnsSetter(this).columns(columns, slot);
		case Element.WritingSpace space -> writingSpace(space, slot);
		case Element.Definition definition -> new ListSetter(this).definitions(List.of(definition), slot);
		case Element.Contents contents -> new ContentsSetter(this).contents(contents, slot);
		case Element.PageBreak ignored -> List.of(Strip.PAGE_BREAK);
		case Element.Divider ignored -> List.of(divider(slot));
		};
	}

	private List<Strip> heading(Element.Heading heading, Slot slot) {
		Outline.Entry entry = job.outline().of(heading);
		return heading(entry, heading.content(), slot);
	}

	/** A heading with its anchor. */
	List<Strip> heading(Outline.Entry entry, List<Inline> content, Slot slot) {
		TextStyle style = job.styles().heading(entry.level(), slot.size());
		Tag tag = slot.tag().child(entry.words().isEmpty() ? Role.P : Role.valueOf("H" + entry.depth()));
		double leading = style.size() * Styles.TIGHT_LEADING;
		List<Piece> pieces = inlines.pieces(content, style, tag);
		// Lines of one length read better than a full one above a single word.
		double width = slot.align() == Align.LEFT ? job.breaker().balanced(pieces, slot.width()) : slot.width();
		List<Strip> strips = lines(pieces, leading, slot.inset(0, slot.width() - width));
		double before = entry.level() == 1 ? slot.size() * 2 : slot.size() * 0.7 + style.size() * 0.7;
		List<Strip> kept = spaced(strips, before, slot.size() * (entry.level() <= 2 ? 0.7 : 0.4)).stream().map(Strip::kept).toList();
		List<Strip> anchored = new ArrayList<>(kept);
		anchored.set(0,
				kept.getFirst().marked((sheet, left, top) -> sheet.anchor(entry.anchor(), top + LEAD))
						.withAnchors(List.of(entry.anchor())));
		return anchored;
	}

	private List<Strip> paragraph(Paragraph paragraph, Slot slot) {
		double size = slot.size();
		TextStyle text = slot.strong() ? job.styles().text(size).bold() : job.styles().text(size);
		return switch (paragraph.style()) {
		case BODY -> paragraph(paragraph.content(), text, slot, size * 0.6);
		case LEAD -> paragraph(paragraph.content(), text.withSize(size * 1.2), slot, size * 0.7);
		case SMALL -> paragraph(paragraph.content(), job.styles().muted(size * SMALL), slot, size * 0.5);
		case LABEL -> paragraph(paragraph.content(), text.bold(), slot, size * 0.8).stream().map(Strip::kept)
				.map(strip -> strip.spaced(strip.before(), size * 0.3)).toList();
		case QUOTE -> {
			Tag quote = slot.tag().child(Role.BLOCK_QUOTE);
			Frame bar = new Frame(slot.x() + size * 0.5, slot.width() - size * 0.5, null, job.styles().hairline(), 2);
			yield paragraph(paragraph.content(), text.italic(), slot.inset(size * 1.5, size).below(quote), size * 0.8).stream()
					.map(strip -> strip.within(bar)).toList();
		}
		};
	}

	/** A paragraph with as much space above as below. */
	List<Strip> paragraph(List<Inline> content, TextStyle style, Slot slot, double space) {
		Tag tag = slot.tag().child(Role.P);
		return spaced(lines(inlines.pieces(content, style, tag), style.size() * Styles.LEADING, slot), space, space);
	}

	/** The pieces of some words, which belong to a tag. */
	List<Piece> pieces(List<Inline> content, TextStyle style, Tag tag) {
		return inlines.pieces(content, style, tag);
	}

	/** The pieces of some words for measuring alone. */
	List<Piece> measured(List<Inline> content, TextStyle style) {
		return inlines.measured(content, style);
	}

	/** A paragraph's lines. The first and the last two stay together, so that no line is left alone at the foot or the head of a page. */
	List<Strip> lines(List<Piece> pieces, double leading, Slot slot) {
		List<Line> lines = job.breaker().lines(pieces, slot.width());
		List<Strip> strips = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Strip strip = line(lines.get(i), leading, slot);
			boolean keep = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
			strips.add(keep ? strip.kept() : strip);
		}
		return strips;
	}

	private Strip line(Line line, double leading, Slot slot) {
		double spare = slot.width() - line.width();
		double x = slot.x() + switch (slot.align()) {
		case LEFT -> 0;
		case CENTRE -> spare / 2;
		case RIGHT -> spare;
		};
		return strip(line, leading, x);
	}

	/** A line that begins at some place. */
	Strip strip(Line line, double leading, double x) {
		double size = line.segments().stream().mapToDouble(segment -> size(segment.piece())).max().orElse(0);
		double baseline = baseline(leading, size);
		List<Note> own = line.segments().stream().map(Line.Segment::piece).filter(Piece.NoteMark.class::isInstance)
				.map(piece -> notes.get(((Piece.NoteMark) piece).number())).distinct().toList();
		Strip strip = Strip.of(leading, (sheet, left, top) -> {
			sheet.line(line, left + x, top - baseline);
			own.forEach(note -> sheet.meet(note.tag()));
		});
		return own.isEmpty() ? strip : strip.withNotes(own);
	}

	private static double size(Piece piece) {
		return switch (piece) {
		case Piece.Words words -> words.style().size();
		case Piece.NoteMark mark -> mark.style().size();
		case Piece.Icon icon -> icon.height();
		case Piece.Break ignored -> 0;
		};
	}

	/** How far below the upper edge of a line its letters stand. */
	static double baseline(double leading, double size) {
		return TextMeasure.baseline(leading, size);
	}

	/** With free space above the first and below the last. */
	static List<Strip> spaced(List<Strip> strips, double before, double after) {
		List<Strip> spaced = new ArrayList<>(strips);
		spaced.set(0, spaced.getFirst().spaced(before, spaced.getFirst().after()));
		spaced.set(spaced.size() - 1, spaced.getLast().spaced(spaced.getLast().before(), after));
		return spaced;
	}

	private void setNote(List<Element> content, int number, Tag tag) {
		double size = column.size() * SMALL;
		double indent = size * 1.8;
		Slot slot = column.withSize(size).below(tag).inset(indent, 0);
		TextStyle style = job.styles().text(size);
		List<Piece> label = List.of(new Piece.Words(Integer.toString(number), style.raised(), tag.child(Role.LBL), null));
		Line labelLine = job.breaker().lines(label, indent).getFirst();
		double leading = size * Styles.LEADING;
		List<Strip> strips = new ArrayList<>(set(content, slot));
		if (strips.isEmpty()) {
			strips.add(Strip.gap(leading));
		}
		double baseline = baseline(leading, size);
		strips.set(0, strips.getFirst().marked((sheet, left, top) -> sheet.line(labelLine, left + slot.x() - indent, top - baseline)));
		notes.put(number, new Note(tag, spaced(strips, size * 0.25, size * 0.25)));
	}

	private List<Strip> writingSpace(Element.WritingSpace space, Slot slot) {
		// Eight millimetres and a half: room for a hand's writing.
		double height = 24;
		List<Strip> strips = new ArrayList<>();
		for (int i = 0; i < space.lines(); i++) {
			Strip strip = Strip.of(height,
					(sheet, left, top) -> sheet.rule(left + slot.x(), top - height + 1, slot.width(), 0.6, job.styles().hairline()));
			strips.add(KeptTogether.writingLine(i, space.lines()) ? strip.kept() : strip);
		}
		return spaced(strips, 2, slot.size());
	}

	private Strip divider(Slot slot) {
		return Strip.of(1, (sheet, left, top) -> sheet.rule(left + slot.x(), top - 0.5, slot.width(), 0.75, job.styles().hairline()))
				.spaced(slot.size() * 1.2, slot.size() * 1.2).parting();
	}
}
