package org.tenday.check;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Inline;
import org.tenday.markdown.Markdown;
import org.tenday.markdown.Pictures;
import org.tenday.model.Field;

/**
 * A passage as its reader meets it.
 *
 * @param headings   in order
 * @param paragraphs the words of each paragraph, item and cell that is running text
 * @param links      in order
 * @param pictures   the files that it shows
 * @param citations  the keys of the works that it cites, in order
 */
public record Reading(List<Element.Heading> headings, List<String> paragraphs, List<Inline.Link> links, List<Shown> pictures,
		List<String> citations) {

	/** How the jump to a cited work begins. */
	private static final String WORK = "ref-";

	public Reading {
		headings = List.copyOf(headings);
		paragraphs = List.copyOf(paragraphs);
		links = List.copyOf(links);
		pictures = List.copyOf(pictures);
		citations = List.copyOf(citations);
	}

	/**
	 * A picture in a text.
	 *
	 * @param target as written
	 * @param alt    as written
	 */
	public record Shown(String target, String alt) {
	}

	/** Reads a text as its kind asks for. */
	public static Reading of(Field.Kind kind, String text) {
		Reader reading = new Reader(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		switch (kind) {
		case MARKDOWN -> {
			Pictures watch = (target, alt) -> {
				reading.pictures.add(new Shown(target, alt));
				return Pictures.NONE.find(target, alt);
			};
			Markdown.parse(text, watch).elements().forEach(reading::read);
		}
		case LINE -> reading.readLine(Markdown.inline(text));
		case MEDIA -> reading.pictures.add(new Shown("media/" + text, ""));
		case REFERENCE -> {
			if (!text.isBlank()) {
				reading.citations.add(text);
			}
		}
		case CODE, TERM -> {
			// Program text and the names of entries are nobody's prose.
		}
		}
		return new Reading(reading.headings, reading.paragraphs, reading.links, reading.pictures, reading.citations);
	}

	/** Goes through elements and gathers. */
	private record Reader(List<Element.Heading> headings, List<String> paragraphs, List<Inline.Link> links, List<Shown> pictures,
			List<String> citations) {

		private void read(Element element) {
			switch (element) {
			case Element.Heading heading -> headings.add(heading);
			case Element.Paragraph paragraph -> readLine(paragraph.content());
			case Element.ItemList list -> list.items().forEach(item -> item.forEach(this::read));
			case Element.Table table -> table.rows().forEach(row -> row.forEach(cell -> cell.content().forEach(this::read)));
			case Element.Box box -> box.content().forEach(this::read);
			case Element.Columns columns -> columns.columns().forEach(column -> column.content().forEach(this::read));
			case Element.Definition definition -> definition.content().forEach(this::read);
			case Element.Figure figure -> readLine(figure.caption());
			case Element.Listing ignored -> {
			}
			case Element.WritingSpace ignored -> {
			}
			case Element.Contents ignored -> {
			}
			case Element.PageBreak ignored -> {
			}
			case Element.Divider ignored -> {
			}
			}
		}

		private void readLine(List<Inline> line) {
			paragraphs.add(prose(line));
			line.forEach(this::readInline);
		}

		/** The words of a line with program text left out, which has its own capitals and full stops. */
		private static String prose(List<Inline> line) {
			StringBuilder words = new StringBuilder();
			for (Inline inline : line) {
				words.append(inline instanceof Inline.Code ? "…" : Inline.plainText(inline));
			}
			return words.toString();
		}

		private void readInline(Inline inline) {
			switch (inline) {
			case Inline.Link link -> links.add(link);
			case Inline.Strong strong -> strong.content().forEach(this::readInline);
			case Inline.Emphasis emphasis -> emphasis.content().forEach(this::readInline);
			case Inline.Struck struck -> struck.content().forEach(this::readInline);
			case Inline.Jump jump -> {
				if (jump.anchor().startsWith(WORK)) {
					citations.add(jump.anchor().substring(WORK.length()));
				}
				jump.content().forEach(this::readInline);
			}
			case Inline.Footnote footnote -> footnote.content().forEach(this::read);
			case Inline.Text ignored -> {
			}
			case Inline.Code ignored -> {
			}
			case Inline.Icon ignored -> {
			}
			case Inline.LineBreak ignored -> {
			}
			}
		}
	}
}
