package org.tenday.write.docx.internal;

import java.math.BigInteger;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.tenday.document.Element;
import org.tenday.document.Element.Definition;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.layout.KeptTogether;
import org.tenday.layout.ProgramLines;
import org.tenday.write.docx.internal.InlineWriter.Look;

/** Writes elements into a container, top to bottom. */
final class BlockWriter {

	/** So many lines of program text stay together on a page. */
	private static final int LINES_TOGETHER = 14;
	/** So many answers to a question stay together on a page. */
	private static final int ANSWERS_TOGETHER = 6;
	private static final int DEEPEST = 8;
	private static final double ROOM_AFTER_LIST = 7;
	private static final double ROOM_ABOVE_PROGRAM = 6;
	private static final double ROOM_BELOW_PROGRAM = 10;

	private final WordFile word;
	private final Container container;
	private final InlineWriter inlines;
	private final boolean cover;

	/**
	 * @param cover whether a heading of level 1 is the title of the whole
	 */
	BlockWriter(WordFile word, Container container, InlineWriter inlines, boolean cover) {
		this.word = word;
		this.container = container;
		this.inlines = inlines;
		this.cover = cover;
	}

	/** A writer of the same part for another container. */
	BlockWriter in(Container other) {
		return new BlockWriter(word, other, inlines, false);
	}

	Container container() {
		return container;
	}

	InlineWriter inlines() {
		return inlines;
	}

	void write(List<Element> elements, Place place) {
		for (int i = 0; i < elements.size(); i++) {
			write(elements.get(i), KeptTogether.withNext(elements, i), place);
		}
	}

	private void write(Element element, boolean withNext, Place place) {
		switch (element) {
		case Heading heading -> heading(heading);
		case Paragraph paragraph -> paragraph(paragraph, place);
		case ItemList list -> list(list, place);
		case Element.Table table -> new TableWriter(word, this).write(table, withNext, place);
		case Element.Figure figure -> new FigureWriter(word, this).write(figure, place);
		case Listing listing -> listing(listing, place);
		case Element.Box box -> new BoxWriter(word, this).write(box, place);
		case Element.Columns columns -> new ColumnsWriter(word, this).write(columns, place);
		case Element.WritingSpace space -> writingSpace(space, place);
		case Definition definition -> definition(definition, place);
		case Element.Contents contents -> new ContentsWriter(word, container).write(contents);
		case Element.PageBreak ignored -> container.breakPage();
		case Element.Divider ignored -> indented(container.paragraph(Styles.DIVIDER), place);
		}
		if (withNext && !container.isEmpty()) {
			keepWithNext(container.last());
		}
	}

	private void heading(Heading heading) {
		boolean title = cover && heading.level() == 1;
		CTP paragraph = container.paragraph(title ? Styles.TITLE : cover ? Styles.SUBTITLE : Styles.heading(heading.level()));
		Bookmarks.Bookmark bookmark = word.bookmarks().of(heading)
				.orElseThrow(() -> new IllegalStateException("A heading was not counted: " + Inline.plainText(heading.content())));
		BigInteger id = BigInteger.valueOf(bookmark.id());
		CTBookmark start = paragraph.addNewBookmarkStart();
		start.setId(id);
		start.setName(bookmark.name());
		inlines.write(paragraph, heading.content(), Look.PLAIN);
		CTMarkupRange end = paragraph.addNewBookmarkEnd();
		end.setId(id);
	}

	private void paragraph(Paragraph paragraph, Place place) {
		boolean body = paragraph.style() == Paragraph.Style.BODY;
		CTP target = container.paragraph(body ? place.style() : Styles.paragraph(paragraph.style()));
		indented(target, place);
		inlines.write(target, paragraph.content(), Look.PLAIN.inSize(place.size()));
	}

	private static void indented(CTP paragraph, Place place) {
		if (place.depth() > 0) {
			paragraph.getPPr().addNewInd().setLeft(Twips.of(place.indent()));
		}
	}

	static void keepWithNext(CTP paragraph) {
		if (!paragraph.getPPr().isSetKeepNext()) {
			paragraph.getPPr().addNewKeepNext();
		}
	}

	private void list(ItemList list, Place place) {
		int depth = Math.min(place.depth(), DEEPEST);
		Numberings.Mark mark = word.numberings().of(list.kind(), depth);
		if (list.kind() == ItemList.Kind.NUMBERS) {
			mark = new Numberings.Mark(word.numberings().restarted(mark, list.start()), mark.level(), false);
		}
		boolean answers = list.kind() == ItemList.Kind.BOXES && depth > 0 && list.items().size() <= ANSWERS_TOGETHER;
		for (List<Element> item : list.items()) {
			item(list.kind(), mark, item, place);
			if (answers && item != list.items().getLast()) {
				keepWithNext(container.last());
			}
		}
		if (depth == 0 && !list.items().isEmpty()) {
			roomBelow(container.last());
		}
	}

	/** After the last item there is as much room as after any paragraph. */
	private static void roomBelow(CTP last) {
		CTPPr properties = last.getPPr();
		if (!properties.getPStyle().getVal().equals(Styles.SPACER)) {
			(properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing()).setAfter(Twips.of(ROOM_AFTER_LIST));
		}
	}

	private void item(ItemList.Kind kind, Numberings.Mark mark, List<Element> item, Place place) {
		int depth = Math.min(place.depth(), DEEPEST);
		CTP marked = container.paragraph(Styles.item(kind, depth));
		if (!mark.style()) {
			CTNumPr number = marked.getPPr().addNewNumPr();
			number.addNewIlvl().setVal(mark.level());
			number.addNewNumId().setVal(mark.number());
		}
		boolean words = !item.isEmpty() && item.getFirst() instanceof Paragraph;
		if (words) {
			Paragraph first = (Paragraph) item.getFirst();
			Look look = first.style() == Paragraph.Style.LABEL ? Look.PLAIN.inBold() : Look.PLAIN;
			inlines.write(marked, first.content(), look.inSize(place.size()));
		}
		if (item.size() > 1) {
			keepWithNext(marked);
		}
		Place inside = place.inItem();
		for (Element rest : words ? item.subList(1, item.size()) : item) {
			if (rest instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.BODY) {
				CTP target = container.paragraph(Styles.itemContinued(depth));
				if (depth >= 5) {
					indented(target, inside);
				}
				inlines.write(target, paragraph.content(), Look.PLAIN.inSize(place.size()));
			} else {
				write(rest, false, inside);
			}
		}
	}

	private void listing(Listing listing, Place place) {
		List<String> lines = ProgramLines.of(listing);
		for (int i = 0; i < lines.size(); i++) {
			CTP paragraph = container.paragraph(place.tinted() ? Styles.CODE_IN_BOX : Styles.CODE);
			boolean first = i == 0;
			boolean last = i + 1 == lines.size();
			if (first || last) {
				var spacing = paragraph.getPPr().addNewSpacing();
				spacing.setBefore(Twips.of(first ? ROOM_ABOVE_PROGRAM : 0));
				spacing.setAfter(Twips.of(last ? ROOM_BELOW_PROGRAM : 0));
			}
			// A short program stays on one page; of a long one no single line stands alone.
			if (!last && (lines.size() <= LINES_TOGETHER || first || i + 2 == lines.size())) {
				keepWithNext(paragraph);
			}
			if (place.depth() > 0) {
				CTInd indent = paragraph.getPPr().addNewInd();
				indent.setLeft(Twips.of(place.indent() + 28));
				indent.setHanging(Twips.of(22));
			}
			InlineWriter.text(paragraph.addNewR(), lines.get(i), Look.PLAIN);
		}
	}

	private void writingSpace(Element.WritingSpace space, Place place) {
		for (int line = 0; line < space.lines(); line++) {
			CTP paragraph = container.paragraph(Styles.WRITING_SPACE);
			indented(paragraph, place);
			if (KeptTogether.writingLine(line, space.lines())) {
				keepWithNext(paragraph);
			}
		}
		container.afterTable();
	}

	private void definition(Definition definition, Place place) {
		CTP term = container.paragraph(Styles.DEFINITION_TERM);
		indented(term, place);
		inlines.write(term, definition.term(), Look.PLAIN.inSize(place.size()));
		Place inside = place.inItem();
		for (Element element : definition.content()) {
			if (element instanceof Paragraph paragraph && paragraph.style() == Paragraph.Style.BODY) {
				CTP target = container.paragraph(Styles.DEFINITION);
				if (place.depth() > 0) {
					indented(target, inside);
				}
				inlines.write(target, paragraph.content(), Look.PLAIN.inSize(place.size()));
			} else {
				write(element, false, inside);
			}
		}
	}
}
