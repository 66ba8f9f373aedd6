package org.tenday.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.tenday.document.Drawing;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.drawing.Pen;
import org.tenday.drawing.Sketch;
import org.tenday.model.Block;
import org.tenday.model.Module;
import org.tenday.model.Place;
import org.tenday.model.Session;
import org.tenday.skill.internal.Condensed;

/** What a block type composes one block with: its title, its texts made into elements, fixed words, boxes, pictures and slides. */
public final class BlockComposer {

	private final Composition composition;
	private final Session session;
	private final Block block;
	private final int level;

	BlockComposer(Composition composition, Session session, Block block, int level) {
		this.composition = composition;
		this.session = session;
		this.block = block;
		this.level = level;
	}

	/** The block that is composed. */
	public Block block() {
		return block;
	}

	/** The session that it stands in. */
	public Session session() {
		return session;
	}

	/** The module that the session stands in, with all its blocks; empty for a session that is printed without its programme. */
	Optional<Module> module() {
		return composition.programme().moduleOf(session.id());
	}

	/** The core's fixed words in the programme's language. A plug-in gets its own by {@link Words#beside}. */
	public Words words() {
		return composition.words();
	}

	/** Markdown of any length. Its headings stand below the block's title, or in the title's place where the block has none. */
	public List<Element> text(String markdown) {
		return composition.text(markdown, block.title().isBlank() ? level - 1 : level, where());
	}

	/** One line of Markdown. */
	public List<Inline> line(String markdown) {
		return composition.line(markdown, where());
	}

	/** A list of lines of Markdown. */
	public ItemList list(ItemList.Kind kind, List<String> lines) {
		return ItemList.of(kind, lines.stream().map(this::line).toList());
	}

	/** The content under a heading with the block's title; the content alone where the block has no title. */
	public List<Element> titled(List<Element> content) {
		if (block.title().isBlank()) {
			return content;
		}
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(level, block.title()));
		elements.addAll(content);
		return List.copyOf(elements);
	}

	/** A box with the block's title in it. */
	public Box box(Box.Kind kind, String label, List<Element> content) {
		return box(kind, label, block.title(), content);
	}

	/** A box. Headings in it become bold lines, because a box is no part of the document's outline. */
	public Box box(Box.Kind kind, String label, String title, List<Element> content) {
		return new Box(kind, label, Inline.text(title), unheaded(content));
	}

	/** The same elements with bold lines for headings: for where a heading is no part of the document's outline. */
	public List<Element> unheaded(List<Element> elements) {
		return elements.stream()
				.map(element -> element instanceof Heading heading ? new Paragraph(heading.content(), Paragraph.Style.LABEL) : element)
				.toList();
	}

	/** A bold line before something that is no part of the document's outline. */
	public Paragraph label(String text) {
		return new Paragraph(Inline.text(text), Paragraph.Style.LABEL);
	}

	/** A line of small print, such as a source. */
	public Paragraph small(String text) {
		return new Paragraph(Inline.text(text), Paragraph.Style.SMALL);
	}

	/** The small print below something: its source, and that its data are made up. */
	public List<Element> origin(String source, boolean synthetic) {
		List<Element> lines = new ArrayList<>();
		if (!source.isBlank()) {
			lines.add(new Paragraph(line(words().get("source", source)), Paragraph.Style.SMALL));
		}
		if (synthetic) {
			lines.add(small(words().get("synthetic")));
		}
		return lines;
	}

	/**
	 * A picture of the media folder with the alternative text, source and licence that are known of it.
	 *
	 * @param file    path below the media folder
	 * @param caption one line of Markdown; may be empty
	 * @param width   share of the text's width, over 0 to 1
	 */
	public Element.Figure figure(String file, String caption, double width) {
		return composition.figure(file, line(caption), width, where());
	}

	/** A drawing in the colours of the publication, at the width of the text or its own where that is smaller; its title is in it. */
	public Element.Figure drawing(Sketch sketch) {
		Drawing drawing = new Pen(composition.colours(), words().language()).draw(sketch);
		return new Element.Figure(new Element.Picture.OfDrawing(drawing), List.of(), List.of(), 1);
	}

	/** Leaves something that is too long for this place to the publication's last pages, under the block's title. */
	public void append(List<Element> content) {
		composition.append(new Appendix(block.id(), block.title().isBlank() ? block.id().value() : block.title(), content));
	}

	/** A line on a slide that says where learners have all of it in their handbook; nothing where they have not. */
	public Optional<Paragraph> inHandbook() {
		if (!block.audience().includes(Place.HANDBOOK)) {
			return Optional.empty();
		}
		OptionalInt page = composition.handbookPage(session.id(), block.id());
		return Optional.of(small(page.isPresent() ? words().get("in-handbook.page", page.getAsInt()) : words().get("in-handbook")));
	}

	/**
	 * A slide with the block's title; without one it goes on with what the slides before it are about. Notes that only repeat the body are
	 * left out.
	 */
	public SlidePart slide(List<Element> body, List<Element> notes) {
		return new SlidePart(block.title(), body, notes.equals(body) ? List.of() : notes);
	}

	/** A slide that says what it is for, such as "Exercise": above the body, or in the title where the block has none of its own. */
	public SlidePart slide(String label, List<Element> body, List<Element> notes) {
		SlidePart slide = slide(body, notes);
		if (block.title().isBlank()) {
			return new SlidePart(session.title().isBlank() ? label : label + ": " + session.title(), body, slide.notes());
		}
		List<Element> labelled = new ArrayList<>();
		labelled.add(label(label));
		labelled.addAll(body);
		return new SlidePart(block.title(), labelled, slide.notes());
	}

	/**
	 * What of a text is put to the room: paragraphs as their first sentence, at most six lines in all, pictures. Where something is left
	 * out and learners have it in the handbook, a last line says so.
	 */
	public List<Element> instruction(List<Element> text) {
		Condensed condensed = new Condensed(words());
		List<Element> lines = condensed.instruction(text);
		if (!condensed.leftOut()) {
			return lines;
		}
		List<Element> elements = new ArrayList<>(lines);
		inHandbook().ifPresent(elements::add);
		return List.copyOf(elements);
	}

	/**
	 * A text as a row of slides: one for each heading, with lists, figures, tables and listings as they are, paragraphs as their first
	 * sentence.
	 */
	public List<SlidePart> slidesOf(List<Element> text) {
		return new Condensed(words()).slides(block.title(), text);
	}

	/** Remembers what could not be printed as asked: one sentence. */
	public void warn(String sentence) {
		composition.warn("In the %s: %s".formatted(where(), sentence));
	}

	private String where() {
		return "block \"%s\"".formatted(block.id());
	}
}
