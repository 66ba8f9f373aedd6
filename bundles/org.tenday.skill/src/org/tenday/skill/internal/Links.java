package org.tenday.skill.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Columns;
import org.tenday.document.Element.Contents;
import org.tenday.document.Element.Definition;
import org.tenday.document.Element.Divider;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.PageBreak;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.WritingSpace;
import org.tenday.document.Inline;
import org.tenday.document.Inline.Code;
import org.tenday.document.Inline.Emphasis;
import org.tenday.document.Inline.Footnote;
import org.tenday.document.Inline.Icon;
import org.tenday.document.Inline.Jump;
import org.tenday.document.Inline.LineBreak;
import org.tenday.document.Inline.Link;
import org.tenday.document.Inline.Strong;
import org.tenday.document.Inline.Struck;
import org.tenday.document.Inline.Text;
import org.tenday.model.Id;
import org.tenday.model.SessionId;
import org.tenday.skill.Composition;

/**
 * Fits the links of an author's text into the publication where it is printed: a link to a session stays a jump where the session is
 * printed and becomes plain words where it is not, citations become numbers, figures get their credit. Headings of an author's text lose
 * their anchors, which nobody has made unique.
 */
public final class Links {

	/** How Markdown names what a citation and a link to a session jump to. */
	private static final String REFERENCE = "ref-";
	private static final String SESSION = "session-";

	private final Composition composition;
	private final String where;

	/**
	 * @param where for messages
	 */
	public Links(Composition composition, String where) {
		this.composition = composition;
		this.where = where;
	}

	/** The elements with everything in them resolved. */
	public List<Element> resolve(List<Element> elements) {
		return elements.stream().map(this::resolve).toList();
	}

	private Element resolve(Element element) {
		return switch (element) {
		case Heading heading -> new Heading(heading.level(), resolveLine(heading.content()), "");
		case Paragraph paragraph -> new Paragraph(resolveLine(paragraph.content()), paragraph.style());
		case ItemList list -> new ItemList(list.kind(), list.start(), list.items().stream().map(this::resolve).toList());
		case Table table -> new Table(resolveLine(table.caption()), table.columns(), table.headerRows(),
				table.rows().stream().map(row -> row.stream().map(cell -> new Table.Cell(resolve(cell.content()), cell.header())).toList())
						.toList());
		case Figure figure ->
			composition.credited(new Figure(figure.picture(), resolveLine(figure.caption()), figure.credit(), figure.width()), where);
		case Box box -> new Box(box.kind(), box.label(), resolveLine(box.title()), resolve(box.content()));
		case Columns columns -> new Columns(
				columns.columns().stream().map(column -> new Columns.Column(column.weight(), resolve(column.content()))).toList());
		case Definition definition -> new Definition(resolveLine(definition.term()), resolve(definition.content()));
		case Listing listing -> listing;
		case WritingSpace space -> space;
		case Contents contents -> contents;
		case PageBreak pageBreak -> pageBreak;
		case Divider divider -> divider;
		};
	}

	/** The line with everything in it resolved. */
	public List<Inline> resolveLine(List<Inline> line) {
		List<Inline> resolved = new ArrayList<>();
		line.forEach(inline -> resolve(inline, resolved));
		return resolved;
	}

	private void resolve(Inline inline, List<Inline> into) {
		switch (inline) {
		case Text text -> into.add(text);
		case Strong strong -> into.add(new Strong(resolveLine(strong.content())));
		case Emphasis emphasis -> into.add(new Emphasis(resolveLine(emphasis.content())));
		case Struck struck -> into.add(new Struck(resolveLine(struck.content())));
		case Link link -> into.add(new Link(link.target(), resolveLine(link.content())));
		case Jump jump -> jump(jump, into);
		case Footnote footnote -> into.add(new Footnote(resolve(footnote.content())));
		case Code code -> into.add(code);
		case Icon icon -> into.add(icon);
		case LineBreak lineBreak -> into.add(lineBreak);
		}
	}

	private void jump(Jump jump, List<Inline> into) {
		List<Inline> words = resolveLine(jump.content());
		if (jump.anchor().startsWith(REFERENCE)) {
			citation(jump.anchor().substring(REFERENCE.length()), words, into);
		} else if (jump.anchor().startsWith(SESSION)) {
			session(jump.anchor().substring(SESSION.length()), words, into);
		} else {
			composition.warn(
					"The %s links to \"#%s\", which prints as its words: link to a session by session:id.".formatted(where, jump.anchor()));
			into.addAll(words);
		}
	}

	private void session(String id, List<Inline> words, List<Inline> into) {
		if (Id.isValid(id) && composition.prints(new SessionId(id))) {
			into.add(new Jump(Composition.anchor(new SessionId(id)), words));
			return;
		}
		if (!Id.isValid(id) || composition.programme().session(new SessionId(id)).isEmpty()) {
			composition.warn("The %s links to a session \"%s\" that the programme does not have: mend the link.".formatted(where, id));
		}
		into.addAll(words);
	}

	private void citation(String key, List<Inline> words, List<Inline> into) {
		int number = composition.cite(key);
		if (number == 0) {
			composition.warn("The %s cites \"%s\", which is not among the programme's references: add it there.".formatted(where, key));
			into.addAll(words);
			return;
		}
		into.add(new Jump(Composition.REFERENCES_ANCHOR, Inline.text(String.valueOf(number))));
	}
}
