package org.tenday.area.analysis.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.tenday.area.analysis.Chart;
import org.tenday.area.analysis.ChartType;
import org.tenday.drawing.Sketch;
import org.tenday.skill.Words;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;

/** A chart as it is printed, above the table that it is drawn from: it follows each cell. */
public final class ChartEditor implements BlockEditor<Chart>, DrawingEdits {

	private BlockEditing<Chart> editing;
	private DrawingCanvas canvas;

	@Override
	public void create(Composite parent, BlockEditing<Chart> given) {
		editing = given;
		canvas = new DrawingCanvas(parent, "Chart", "chart.picture", this);
		editing.fields(parent, "rows", "series", "across", "acrossUnit", "up", "upUnit", "stacked", "n", "counted", "alt", "description");
		editing.fields(parent, "brief", "kind", "finding", "question", "reason");
	}

	@Override
	public void show(Chart chart) {
		Optional<Sketch> sketch = ChartType.sketch(chart, Words.beside(ChartType.class, editing.programme().about().language()));
		canvas.control().setVisible(sketch.isPresent());
		sketch.ifPresent(drawn -> canvas.show(editing.draw(drawn), List.of()));
	}
}
