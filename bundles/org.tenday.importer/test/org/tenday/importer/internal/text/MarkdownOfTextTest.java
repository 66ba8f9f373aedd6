package org.tenday.importer.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** What people see who open the file: Markdown as somebody would have written it. */
class MarkdownOfTextTest {

	@Test
	void wordsStayReadable() {
		assertEquals("Beds (p < 0.05) & file_name.csv cost £5 - or 5% more.",
				markdown(paragraph(Run.words("Beds (p < 0.05) & file_name.csv cost £5 - or 5% more."))));
		assertEquals("**Note:** see *here* and [the page](https://example.org/a), m<sup>2</sup>.",
				markdown(paragraph(Run.words("Note: ", Look.STRONG), Run.words("see "), Run.words("here", Look.EMPHASIS),
						Run.words(" and "),
						new Run.Words("the page", Set.of(), "https://example.org/a"), Run.words(", m"), Run.words("2", Look.SUPERSCRIPT),
						Run.words("."))));
	}

	@Test
	void listsNestAndGoOn() {
		assertEquals("""
				1. One
				   - a
				   - b

				     more of b
				2. Two

				1) Another list

				* [ ] Box

				Text

				3. Three""", markdown(item(Mark.number(0, 1), "One"), item(Mark.bullet(1), "a"), item(Mark.bullet(1), "b"),
				item(Mark.continued(1), "more of b"), item(Mark.number(0, 2), "Two"), item(Mark.number(0, 1), "Another list"),
				item(Mark.box(0), "Box"), item(Mark.NONE, "Text"), item(Mark.number(0, 3), "Three")));
	}

	@Test
	void tablesNotesAndPictures() {
		assertEquals("""
				| Ward | Beds[^1] |
				| --- | --- |
				| A\\|B | 12<br>of 14 |

				![A ward](media/my%20ward.png "The *ward*"){width=60%}

				[^1]: Staffed (see there).

				    Not all.""",
				markdown(new Piece.Table(true, List.of(
						new Piece.Row(List.of(List.of(Run.words("Ward")), List.of(Run.words("Beds"), new Run.Note(List.of(
								new Piece.Paragraph(List.of(Run.words("Staffed"), new Run.Note(List.of(paragraph(Run.words("see there")))),
										Run.words("."))),
								paragraph(Run.words("Not all."))))))),
						new Piece.Row(
								List.of(List.of(Run.words("A|B")), List.of(Run.words("12"), new Run.LineBreak(), Run.words("of 14")))))),
						new Piece.Figure("my ward.png", "A ward", List.of(Run.words("The "), Run.words("ward", Look.EMPHASIS)), 60)));
	}

	@Test
	void saysWhatCannotBeRaised() {
		FormattedText text = new FormattedText(List.of(paragraph(Run.words("x"), Run.words("n", Look.SUPERSCRIPT), Run.words(", 1"),
				Run.words("st", Look.SUPERSCRIPT))));
		assertEquals("xn, 1st", text.markdown());
		assertEquals(List.of("\"n\" is raised there and is printed on the line."), text.simplifications());
	}

	private static String markdown(Piece... pieces) {
		return new FormattedText(List.of(pieces)).markdown();
	}

	private static Piece paragraph(Run... runs) {
		return new Piece.Paragraph(List.of(runs));
	}

	private static Piece item(Mark mark, String words) {
		return new Piece.Paragraph(mark, List.of(Run.words(words)));
	}
}
