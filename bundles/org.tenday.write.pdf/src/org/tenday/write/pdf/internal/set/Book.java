package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Document;
import org.tenday.document.Part;
import org.tenday.write.pdf.internal.flow.Booklet;
import org.tenday.write.pdf.internal.flow.Leaf;
import org.tenday.write.pdf.internal.flow.Paginator;
import org.tenday.write.pdf.internal.flow.Sheet;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.Line;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Role;
import org.tenday.write.pdf.internal.type.TextStyle;

/** A document laid out as pages and painted: all is laid out before anything is painted, so that each page knows the numbers of all others. */
public final class Book {

	/** How much larger all is on the cover. */
	private static final double COVER_SIZE = 1.3;

	/** How far down the cover its words begin, as a share of the column. */
	private static final double COVER_HEAD = 0.24;

	private final Document document;
	private final Job job;
	private final List<Laid> pages = new ArrayList<>();

	/** A page before it is painted; the leaf is null where it is left empty. */
	private record Laid(PageShape shape, Part part, Leaf leaf) {
	}

	public Book(Document document, Job job) {
		this.document = document;
		this.job = job;
	}

	/** Lays the whole document out and paints it; answers how many pages it has, which in a booklet stand two on each side of a sheet. */
	public int print() {
		Tag root = Tag.document();
		for (Part part : document.parts()) {
			lay(part, root.child(Role.SECT));
		}
		if (pages.isEmpty()) {
			lay(new Part(Part.Kind.BODY, Part.Start.NEW_PAGE, false, "", List.of()), root);
		}
		for (int i = 0; i < pages.size(); i++) {
			Laid laid = pages.get(i);
			int number = i + 1;
			if (laid.leaf() != null) {
				laid.leaf().body().anchors().forEach(anchor -> job.place(anchor, number));
			}
		}
		PageShape upright = new PageShape(document.theme().page(), false);
		Optional<Booklet> booklet = document.theme().page().booklet()
				? Optional.of(new Booklet(pages.size(), upright.width(), upright.height()))
				: Optional.empty();
		booklet.ifPresent(job.file()::impose);
		for (int i = 0; i < pages.size(); i++) {
			int number = i + 1;
			Laid laid = pages.get(i);
			paint(laid, booklet.map(each -> job.file().page(each, number, laid.shape().landscape()))
					.orElseGet(() -> job.file().page(laid.shape().width(), laid.shape().height())));
		}
		job.outline().entries().stream().filter(entry -> !entry.words().isEmpty())
				.forEach(entry -> job.file().bookmark(entry.depth(), entry.words(), entry.anchor()));
		return pages.size();
	}

	private void lay(Part part, Tag tag) {
		PageShape shape = new PageShape(document.theme().page(), part.landscape());
		boolean cover = part.kind() == Part.Kind.COVER;
		double size = job.styles().bodySize() * (cover ? COVER_SIZE : 1);
		Slot column = Slot.column(shape.columnWidth(), shape.columnHeight(), size, tag);
		List<Strip> strips = new ArrayList<>(new ElementSetter(job, column).set(part.content(), part.places(), column));
		if (cover) {
			strips.addFirst(coverHead(column));
		}
		if (part.start() == Part.Start.RIGHT_HAND_PAGE && shape.isTurned() && pages.size() % 2 == 1) {
			pages.add(new Laid(shape, part, null));
		}
		for (Leaf leaf : Paginator.leaves(strips, shape.columnHeight())) {
			pages.add(new Laid(shape, part, leaf));
		}
	}

	private Strip coverHead(Slot column) {
		double height = column.height() * COVER_HEAD;
		return Strip.of(height, (sheet, left, top) -> sheet.fill(left, top - height, 72, 6, job.styles().colours().accent())).kept();
	}

	private void paint(Laid laid, Sheet sheet) {
		PageShape shape = laid.shape();
		if (laid.leaf() != null) {
			int number = sheet.number();
			double left = shape.left(number);
			double top = shape.top(number);
			laid.leaf().paint(sheet, left, top, shape.columnHeight(), job.styles().hairline());
			if (laid.part().kind() != Part.Kind.COVER) {
				TextStyle style = job.styles().muted(job.styles().bodySize() * 0.75);
				boolean right = shape.isOuterRight(number);
				double foot = top - shape.columnHeight() - style.size() * 3;
				words(sheet, laid.part().runningHead(), style, left, shape, right, top + style.size() * 2);
				words(sheet, job.words().page() + " " + number, style.bold(), left, shape, right, foot);
				words(sheet, document.info().stamp(), style, left, shape, !right, foot);
			}
		}
		sheet.close();
	}

	/** One line at one side of the column, which belongs to the page and not to the text. */
	private void words(Sheet sheet, String words, TextStyle style, double left, PageShape shape, boolean right, double baseline) {
		Line line = job.breaker().lines(List.of(new Piece.Words(words, style, null, null)), shape.columnWidth()).getFirst();
		sheet.line(line, right ? left + shape.columnWidth() - line.width() : left, baseline);
	}
}
