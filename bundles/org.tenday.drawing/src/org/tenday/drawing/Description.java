package org.tenday.drawing;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Alternative texts from the data alone, such as "Bar chart of admissions (per week) from June to August. Ward A: 3 to 9." They say what
 * is there, not
 * what it means: a text by the author is better. Languages without words of their own get English ones.
 */
public final class Description {

	private final ResourceBundle words;
	private final Locale language;

	public Description(Locale language) {
		this.language = language;
		this.words = ResourceBundle.getBundle(Description.class.getPackageName() + ".words", language, Description.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** Of a bar chart. */
	public String bars(Axis up, List<String> names, List<Series> series) {
		return ofSeries("bars", up, names, series);
	}

	/** Of a line chart. */
	public String lines(Axis up, List<String> points, List<Series> series) {
		return ofSeries("lines", up, points, series);
	}

	/** Of a run chart. */
	public String run(Axis up, List<RunChart.Point> points) {
		return ofSeries("run", up, points.stream().map(RunChart.Point::name).toList(),
				List.of(new Series("", points.stream().map(RunChart.Point::value).toList())));
	}

	/** Of a matrix: the names in each of its cells. */
	public String matrix(Matrix.Scale across, Matrix.Scale up, List<Matrix.Entry> entries) {
		String head = text("matrix", up.label(), across.label());
		return head + entries.stream().map(entry -> " " + text("entry", entry.name(), up.label(), up.steps().get(entry.up() - 1),
				across.label(), across.steps().get(entry.across() - 1))).collect(Collectors.joining());
	}

	private String ofSeries(String key, Axis up, List<String> names, List<Series> series) {
		StringBuilder description = new StringBuilder(text(key, up.text(), names.getFirst(), names.getLast()));
		for (Series one : series) {
			DoubleSummaryStatistics values = one.values().stream().mapToDouble(Double::doubleValue).filter(Double::isFinite)
					.summaryStatistics();
			if (values.getCount() > 0) {
				NumberFormat numbers = NumberFormat.getNumberInstance(language);
				description.append(' ').append(text(one.name().isBlank() ? "range" : "named-range", numbers.format(values.getMin()),
						numbers.format(values.getMax()), one.name()));
			}
		}
		return description.toString();
	}

	private String text(String key, Object... values) {
		return new MessageFormat(words.getString(key), language).format(values);
	}
}
