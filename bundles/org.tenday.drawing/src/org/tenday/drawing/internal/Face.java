package org.tenday.drawing.internal;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;

/**
 * A face that is measured by the same metrics as all of our pages, never by what the machine has installed, so that a chart is the same
 * wherever it
 * is made. Java's own fonts are not touched, which also need not be there on a machine without a screen.
 */
final class Face extends Font {

	private static final long serialVersionUID = 1L;

	private final transient Lettering lettering;

	Face(Lettering lettering) {
		super("Arial", lettering.strong() ? BOLD : PLAIN, lettering.size());
		this.lettering = lettering;
	}

	Lettering lettering() {
		return lettering;
	}

	@Override
	public String getFamily() {
		return getName();
	}

	@Override
	public LineMetrics getLineMetrics(String words, FontRenderContext context) {
		return new FaceLine(words.length(), getSize());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Face that && lettering.equals(that.lettering);
	}

	@Override
	public int hashCode() {
		return lettering.hashCode();
	}
}
