package org.tenday.write.pptx.internal;

import java.util.HexFormat;
import java.util.List;

import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.tenday.document.Element.Box;
import org.tenday.document.Theme;
import org.tenday.document.Theme.Colour;

/**
 * Which colours of the scheme are used for what.
 *
 * @param tint    behind boxes, program text and heading cells
 * @param muted   captions and rules
 * @param accent  marks and labels
 * @param accents the colours that the scheme has as its accents, in their order, for the edges of boxes
 */
public record Palette(STSchemeColorVal.Enum tint, STSchemeColorVal.Enum muted, STSchemeColorVal.Enum accent, List<Colour> accents) {

	/** What large words need. */
	private static final double LARGE_WORDS = 3;

	public Palette {
		accents = List.copyOf(accents);
	}

	/** For the master that is made from a theme of Tenday's. */
	static Palette of(Theme theme) {
		return new Palette(STSchemeColorVal.BG_2, STSchemeColorVal.TX_2, STSchemeColorVal.ACCENT_1, Master.accents(theme));
	}

	/** For a scheme of the user's own: colours on which, or in which, words could not be read give way to those of the text and of the page. */
	static Palette of(Colour text, Colour page, Colour tint, Colour muted, Colour accent) {
		boolean readable = text.contrast(tint) >= Colour.READABLE;
		Colour ground = readable ? tint : page;
		boolean mutedStands = Math.min(muted.contrast(page), muted.contrast(ground)) >= Colour.READABLE;
		boolean accentStands = Math.min(accent.contrast(page), accent.contrast(ground)) >= LARGE_WORDS;
		return new Palette(readable ? STSchemeColorVal.BG_2 : STSchemeColorVal.BG_1,
				mutedStands ? STSchemeColorVal.TX_2 : STSchemeColorVal.TX_1,
				accentStands ? STSchemeColorVal.ACCENT_1 : STSchemeColorVal.TX_1, List.of(accent));
	}

	/** For words on a ground that is not known, such as that of a cover: all as the placeholder says. */
	Palette plain() {
		return new Palette(tint, STSchemeColorVal.TX_1, STSchemeColorVal.TX_1, accents);
	}

	/** Fills a shape with the colour of a kind of boxes: one of the scheme where it has it, so that it changes with the scheme. */
	void fillEdge(CTShape shape, Theme theme, Box.Kind kind) {
		Colour edge = theme.colours().edge(kind);
		int index = accents.indexOf(edge);
		if (index < 0) {
			shape.getSpPr().addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(edge.hex()));
		} else {
			Shapes.fill(shape, index == 0 ? accent : STSchemeColorVal.Enum.forString("accent" + (index + 1)));
		}
	}
}
