package org.tenday.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.tenday.document.Drawing;
import org.tenday.document.Theme;
import org.tenday.drawing.internal.AttritionPainter;
import org.tenday.drawing.internal.BalancePainter;
import org.tenday.drawing.internal.BarChartPainter;
import org.tenday.drawing.internal.CountPainter;
import org.tenday.drawing.internal.DiagramPainter;
import org.tenday.drawing.internal.LineChartPainter;
import org.tenday.drawing.internal.MatrixPainter;
import org.tenday.drawing.internal.Palette;
import org.tenday.drawing.internal.RampPainter;
import org.tenday.drawing.internal.RunChartPainter;
import org.tenday.drawing.internal.TimelinePainter;
import org.tenday.drawing.internal.TornadoPainter;

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
		return place(sketch).drawing();
	}

	/**
	 * The drawing of a sketch, and where its parts are: {@code cell-2-1} of a {@link Matrix} is the second cell to the right in the lowest
	 * row, {@code entry-0} its first entry; {@code node-x} of a {@link Diagram} is the node with the id x, {@code edge-0} the words of its
	 * first edge, or the middle of its line where it has none, {@code group-0} the ground of its first group; {@code step-0} of a {@link
	 * Timeline} is the row of its first step, {@code bar-0} and {@code end-0} that step's bar and the end of it, and {@code unit} is as
	 * wide as one unit of time; {@code point-0} of a {@link RunChart} is its first point, and {@code value-12.5} the band at the height of
	 * 12.5; {@code left-0} of a {@link Balance} is the first bar at its left, and {@code right-at-3} where bars of strength 3 end at its
	 * right; {@code row-0} of a {@link Ramp} is its first row, and {@code step-0} its first step, counted through all rows; {@code loss-0}
	 * of an {@link Attrition} is its first loss, {@code left-0} how many there were, and {@code left-1} how many the first loss left;
	 * {@code bar-0} of a {@link Tornado} is the row of its first bar, {@code low-0} and {@code high-0} the ends of that bar, and {@code
	 * value-1200} the band at 1,200 on its scale. Other charts have no parts.
	 */
	public Placed place(Sketch sketch) {
		Palette palette = new Palette(colours);
		return switch (sketch) {
		case BarChart chart -> whole(new BarChartPainter(palette, language).draw(chart));
		case LineChart chart -> whole(new LineChartPainter(palette, language).draw(chart));
		case RunChart chart -> new RunChartPainter(palette, language).draw(chart);
		case ScatterChart chart -> whole(new CountPainter(palette, language).draw(chart));
		case Histogram chart -> whole(new CountPainter(palette, language).draw(chart));
		case Diagram diagram -> new DiagramPainter(palette).draw(diagram);
		case Matrix matrix -> new MatrixPainter(palette).draw(matrix);
		case Timeline timeline -> new TimelinePainter(palette, language).draw(timeline);
		case Balance balance -> new BalancePainter(palette).draw(balance);
		case Ramp ramp -> new RampPainter(palette).draw(ramp);
		case Tornado tornado -> new TornadoPainter(palette, language).draw(tornado);
		case Attrition flow -> new AttritionPainter(palette).draw(flow);
		};
	}

	private static Placed whole(Drawing drawing) {
		return new Placed(drawing, List.of());
	}
}
