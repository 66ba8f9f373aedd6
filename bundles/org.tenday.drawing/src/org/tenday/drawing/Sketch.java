package org.tenday.drawing;

/** What is to be drawn. Closed, so that the compiler tells a {@link Pen} what it has forgotten. */
public sealed interface Sketch permits BarChart, LineChart, RunChart, ScatterChart, Histogram, Diagram, Matrix, Timeline,
		Balance, Ramp, Attrition, Tornado {

	/** What stands above everything else; empty for nothing. */
	String title();

	/** What it shows, in words, for those who cannot see it; never blank. */
	String alt();
}
