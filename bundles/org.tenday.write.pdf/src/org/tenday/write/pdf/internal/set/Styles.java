package org.tenday.write.pdf.internal.set;

import org.tenday.document.Element.Box;
import org.tenday.document.Theme;
import org.tenday.document.Theme.Colour;
import org.tenday.write.pdf.internal.type.Face;
import org.tenday.write.pdf.internal.type.Face.Family;
import org.tenday.write.pdf.internal.type.TextStyle;

/** What a theme means for words on paper. All sizes follow from the theme's size of running text. */
public final class Styles {

	/** From one line of running text to the next, as a multiple of the size. */
	static final double LEADING = 1.35;

	/** The same for headings and table cells. */
	static final double TIGHT_LEADING = 1.2;

	private static final double[] HEADINGS = { 2, 1.5, 1.25, 1.1, 1, 1 };

	private final Theme theme;
	private final Family family;
	private final Family codeFamily;

	public Styles(Theme theme) {
		this.theme = theme;
		this.family = Family.of(theme.type().face());
		// Whatever the theme asks for, program text lines up only in a fixed width.
		this.codeFamily = Family.MONO;
	}

	public double bodySize() {
		return theme.type().body();
	}

	public Theme.Colours colours() {
		return theme.colours();
	}

	/** Running text of a size. */
	public TextStyle text(double size) {
		return new TextStyle(new Face(family, false, false), size, colours().text());
	}

	/** Captions, running heads and foot lines. */
	public TextStyle muted(double size) {
		return text(size).withColour(colours().muted());
	}

	/** A heading, within text of a size. */
	TextStyle heading(int level, double size) {
		double factor = HEADINGS[level - 1];
		TextStyle style = text(size * factor).bold().withColour(level <= 4 ? colours().accent() : colours().text());
		return level == 6 ? style.italic() : style;
	}

	/** Program text among words of a style. */
	public TextStyle code(TextStyle around) {
		return around.withFace(new Face(codeFamily, around.face().bold(), around.face().italic())).withSize(around.size() * 0.92);
	}

	/** Program text by itself. */
	TextStyle program(double size) {
		return text(size).withFace(new Face(codeFamily, false, false));
	}

	Colour edge(Box.Kind kind) {
		return colours().edge(kind);
	}

	/** Thin lines: of tables, and to write on. */
	Colour hairline() {
		Colour muted = colours().muted();
		Colour paper = colours().paper();
		return new Colour((muted.red() + paper.red()) / 2, (muted.green() + paper.green()) / 2, (muted.blue() + paper.blue()) / 2);
	}
}
