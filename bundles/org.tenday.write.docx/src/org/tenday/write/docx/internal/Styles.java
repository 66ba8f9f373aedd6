package org.tenday.write.docx.internal;

import java.util.Locale;

import org.tenday.document.Element.Box;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;

/** The ids of the styles in the template. */
final class Styles {

	static final String BODY = "BodyText";
	static final String CAPTION = "Caption";
	static final String TABLE_CAPTION = "TableCaption";
	static final String CODE = "Code";
	static final String CODE_IN_BOX = "CodeInBox";
	static final String CODE_WORDS = "CodeWords";
	static final String CREDIT = "Credit";
	static final String DEFINITION = "Definition";
	static final String DEFINITION_TERM = "DefinitionTerm";
	static final String DIVIDER = "Divider";
	static final String FIGURE = "Figure";
	static final String FIGURE_ALONE = "FigureAlone";
	static final String FOOTER = "Footer";
	static final String FOOTNOTE_REFERENCE = "FootnoteReference";
	static final String FOOTNOTE_TEXT = "FootnoteText";
	static final String HEADER = "Header";
	static final String HYPERLINK = "Hyperlink";
	static final String BOX_LABEL = "BoxLabel";
	static final String SPACER = "Spacer";
	static final String SUBTITLE = "Subtitle";
	static final String TABLE = "RuledTable";
	static final String TABLE_HEADING = "TableHeading";
	static final String TABLE_NORMAL = "TableNormal";
	static final String TABLE_TEXT = "TableText";
	static final String TITLE = "Title";
	static final String TOC_HEADING = "TOCHeading";
	static final String WRITING_SPACE = "WritingSpace";

	private static final int LIST_LEVELS = 5;
	private static final int CHECK_LEVELS = 3;

	private Styles() {
	}

	static String heading(int level) {
		return "Heading" + level;
	}

	static String contents(int level) {
		return "TOC" + level;
	}

	static String paragraph(Paragraph.Style style) {
		return switch (style) {
		case BODY -> BODY;
		case LEAD -> "Lead";
		case SMALL -> "SmallText";
		case LABEL -> "Label";
		case QUOTE -> "Quote";
		};
	}

	/** The style of an item, by the list's depth from 0. */
	static String item(ItemList.Kind kind, int depth) {
		return switch (kind) {
		case BULLETS -> numbered("ListBullet", depth, levels(kind));
		case NUMBERS -> numbered("ListNumber", depth, levels(kind));
		case BOXES -> numbered("CheckList", depth, levels(kind));
		};
	}

	/** How many depths have a style of their own. */
	static int levels(ItemList.Kind kind) {
		return kind == ItemList.Kind.BOXES ? CHECK_LEVELS : LIST_LEVELS;
	}

	/** The style of what follows in an item, by the list's depth from 0. */
	static String itemContinued(int depth) {
		return numbered("ListContinue", depth, LIST_LEVELS);
	}

	private static String numbered(String name, int depth, int most) {
		return depth == 0 ? name : name + Math.min(depth + 1, most);
	}

	static String box(Box.Kind kind) {
		StringBuilder name = new StringBuilder("Box");
		for (String word : kind.name().split("_")) {
			name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
		}
		return name.toString();
	}
}
