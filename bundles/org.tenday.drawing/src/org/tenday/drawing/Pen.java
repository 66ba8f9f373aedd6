package org.tenday.drawing;

import java.util.Locale;
import java.util.Objects;

import org.tenday.document.Drawing;
import org.tenday.document.Theme;
import org.tenday.drawing.internal.BarChartPainter;
import org.tenday.drawing.internal.CountPainter;
import org.tenday.drawing.internal.DiagramPainter;
import org.tenday.drawing.internal.LineChartPainter;
import org.tenday.drawing.internal.MatrixPainter;
import org.tenday.drawing.internal.Palette;
import org.tenday.drawing.internal.RunChartPainter;
import org.tenday.drawing.internal.TimelinePainter;

/**
 * Makes drawings of sketches: SVG that needs nothing from elsewhere, holds no scripts and no pixels, with words as words of 9 points and
 * more at the
 * drawing's natural size.
 *
 * @param colours  of a theme; where these are grey, so are the drawings
 * @param language whose numbers are written
 */
public record Pen(Theme.Colours colours, Locale language) {

	public Pen {
		Objects.requireNonNull(colours, "colours");
		Objects.requireNonNull(language, "language");
	}

	/** The drawing of a sketch. The same sketch gives the same bytes. */
	public Drawing draw(Sketch sketch) {
		Palette palette = new Palette(colours);
		return switch (sketch) {
		case BarChart chart -> new BarChartPainter(palette, language).draw(chart);
		case LineChart chart -> new LineChartPainter(palette, language).draw(chart);
		case RunChart chart -> new RunChartPainter(palette, language).draw(chart);
		case ScatterChart chart -> new CountPainter(palette, language).draw(chart);
		case Histogram chart -> new CountPainter(palette, language).draw(chart);
		case Diagram diagram -> new DiagramPainter(palette).draw(diagram);
		case Matrix matrix -> new MatrixPainter(palette).draw(matrix);
		case Timeline timeline -> new TimelinePainter(palette, language).draw(timeline);
		};
	}
}
