package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Deck;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Inline;
import org.tenday.document.Slide;
import org.tenday.layout.Area;
import org.tenday.layout.ArrangedSlide;
import org.tenday.layout.Placed;
import org.tenday.layout.SlideArranger;
import org.tenday.layout.SlideGeometry;
import org.tenday.layout.SlideLook;
import org.tenday.write.pdf.internal.flow.Leaf;
import org.tenday.write.pdf.internal.flow.Paginator;
import org.tenday.write.pdf.internal.flow.Sheet;
import org.tenday.write.pdf.internal.flow.Stack;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.Line;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Role;
import org.tenday.write.pdf.internal.type.TextStyle;

/** A deck painted: a page for each slide, as PowerPoint shows it, and after it the pages of its notes, where it has any. */
public final class SlideShow {

	private final Deck deck;
	private final Job job;
	private final SlideArranger arranger;
	private final SlideGeometry geometry = SlideGeometry.WIDE;
	private final Tag root = Tag.document();

	public SlideShow(Deck deck, Job job, SlideArranger arranger) {
		this.deck = deck;
		this.job = job;
		this.arranger = arranger;
	}

	/** Paints all slides. */
	public void print() {
		for (int i = 0; i < deck.slides().size(); i++) {
			Slide slide = deck.slides().get(i);
			Tag tag = root.child(Role.SECT);
			job.place(job.outline().ofSlide(i).anchor(), i + 1);
			slide(arranger.arrange(slide), i, tag);
			if (!slide.notes().isEmpty()) {
				notes(slide, i + 1, tag);
			}
		}
		if (deck.slides().isEmpty()) {
			job.file().page(geometry.width(), geometry.height()).close();
		}
		job.outline().entries().stream().filter(Outline.Entry::listed)
				.forEach(entry -> job.file().bookmark(entry.depth(), entry.words(), entry.anchor()));
	}

	private void slide(ArrangedSlide arranged, int index, Tag tag) {
		Sheet sheet = job.file().page(geometry.width(), geometry.height());
		fill(sheet, SlideLook.ground(arranged.slide().layout(), job.styles().colours(), geometry));
		Slot whole = Slot.column(geometry.width(), geometry.height(), deck.theme().type().slideBody(), tag);
		ElementSetter elements = new ElementSetter(job, whole);
		title(sheet, arranged, index, tag, elements);
		arranged.placed().forEach(placed -> paint(sheet, placed, tag, elements));
		TextStyle foot = job.styles().muted(SlideGeometry.FOOT_SIZE);
		footer(sheet, deck.info().stamp(), foot, geometry.stamp(), false);
		footer(sheet, Integer.toString(index + 1), foot, geometry.number(), true);
		sheet.close();
	}

	/** Where the upper edge of an area is, upwards from the foot of the page. */
	private double top(Area area) {
		return geometry.height() - area.y();
	}

	private void title(Sheet sheet, ArrangedSlide arranged, int index, Tag tag, ElementSetter elements) {
		Area area = arranged.title();
		Tag heading = tag.child(Role.H1);
		Stack words = titleLines(arranged.slide().title(), area, arranger.paintedTitleSize(arranged), heading, elements);
		sheet.anchor(job.outline().ofSlide(index).anchor(), geometry.height());
		words.paint(sheet, area.x(), geometry.height() - area.bottom() + words.height(), List.of());
	}

	private Stack titleLines(String title, Area area, double size, Tag tag, ElementSetter elements) {
		TextStyle style = job.styles().text(size).bold().withColour(job.styles().colours().accent());
		Slot slot = Slot.column(area.width(), area.height(), size, tag);
		return Stack.of(elements.lines(List.of(new Piece.Words(title, style, tag, null)), size * SlideLook.TITLE_LEADING, slot));
	}

	private void paint(Sheet sheet, Placed placed, Tag tag, ElementSetter elements) {
		Area area = placed.area();
		switch (placed) {
		case Placed.Words words -> stack(sheet, new SlideWords(elements).set(words.paragraphs(), area.width(), Align.LEFT, tag), area);
		case Placed.Grid grid -> new SlideGrid(arranger, elements, geometry.height()).paint(sheet, grid, tag);
		case Placed.Shown shown -> picture(sheet, shown, tag, elements);
		case Placed.Program program -> program(sheet, program, tag, elements);
		case Placed.Panel panel -> fill(sheet, SlideLook.panel(area, panel.kind(), job.styles().colours()));
		}
	}

	private void fill(Sheet sheet, List<SlideLook.Fill> fills) {
		for (SlideLook.Fill fill : fills) {
			Area area = fill.area();
			sheet.fill(area.x(), geometry.height() - area.bottom(), area.width(), area.height(), fill.colour());
		}
	}

	private void stack(Sheet sheet, List<Strip> strips, Area area) {
		Stack.of(strips).paint(sheet, area.x(), top(area), List.of());
	}

	private void picture(Sheet sheet, Placed.Shown shown, Tag tag, ElementSetter elements) {
		Area area = shown.area();
		String alt = shown.figure().picture().alt();
		Optional<Pictures.Ready> ready = job.pictures().find(shown.figure().picture());
		Tag group = tag.child(Role.DIV);
		if (ready.isPresent()) {
			Tag figure = alt.isBlank() ? null : group.figure(alt);
			sheet.picture(ready.get().object(), figure, area.x(), geometry.height() - area.bottom(), area.width(), area.height());
		} else {
			sheet.fill(area.x(), geometry.height() - area.bottom(), area.width(), area.height(), job.styles().colours().tint());
			Tag words = group.child(Role.P);
			Slot slot = Slot.column(area.width(), area.height(), SlideGeometry.CREDIT_SIZE, words);
			TextStyle style = job.styles().text(SlideGeometry.CREDIT_SIZE);
			stack(sheet, elements.lines(List.of(new Piece.Words(alt, style, words, null)),
					SlideGeometry.CREDIT_SIZE * SlideGeometry.LEADING, slot), area);
		}
		stack(sheet, new SlideWords(elements).set(shown.captionWords(), shown.caption().width(), Align.CENTRE, group), shown.caption());
	}

	private void program(Sheet sheet, Placed.Program program, Tag tag, ElementSetter elements) {
		Area area = program.area();
		sheet.fill(area.x(), geometry.height() - area.bottom(), area.width(), area.height(), job.styles().colours().tint());
		TextStyle style = job.styles().program(program.size());
		Tag code = tag.child(Role.P).child(Role.CODE);
		List<Strip> strips = new ArrayList<>();
		for (String text : program.lines()) {
			Line line = job.breaker().lines(List.of(new Piece.Words(text, style, code, null)), Double.MAX_VALUE).getFirst();
			strips.add(elements.strip(line, program.size() * SlideGeometry.LEADING, 0));
		}
		Stack.of(strips).paint(sheet, area.x() + SlideGeometry.PADDING, top(area) - SlideGeometry.PADDING, List.of());
	}

	private void footer(Sheet sheet, String words, TextStyle style, Area area, boolean right) {
		Line line = job.breaker().lines(List.of(new Piece.Words(words, style, null, null)), area.width()).getFirst();
		double baseline = top(area) - ElementSetter.baseline(area.height(), style.size());
		sheet.line(line, right ? area.right() - line.width() : area.x(), baseline);
	}

	/** What is said with a slide, on upright pages of their own. */
	private void notes(Slide slide, int number, Tag tag) {
		PageShape shape = new PageShape(deck.theme().page(), false);
		Slot column = Slot.column(shape.columnWidth(), shape.columnHeight(), job.styles().bodySize(), tag);
		ElementSetter elements = new ElementSetter(job, column);
		Outline.Entry entry = job.outline().ofNotes(slide);
		List<Strip> strips = new ArrayList<>(elements.heading(entry, Inline.text(slide.title()), column));
		strips.addAll(elements.set(slide.notes(), column));
		for (Leaf leaf : Paginator.leaves(strips, shape.columnHeight())) {
			Sheet sheet = job.file().page(shape.width(), shape.height());
			leaf.paint(sheet, shape.left(1), shape.top(1), shape.columnHeight(), job.styles().hairline());
			TextStyle style = job.styles().muted(job.styles().bodySize() * 0.75);
			double foot = shape.top(1) - shape.columnHeight() - style.size() * 3;
			Area line = new Area(shape.left(1), geometry.height() - foot, shape.columnWidth(), 0);
			footer(sheet, deck.info().stamp(), style, line, false);
			footer(sheet, Integer.toString(number), style.bold(), line, true);
			sheet.close();
		}
	}
}
