package org.tenday.area.communication;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * How one will see that communication does what it is for: the table in which the communications team of Connected Health Cities in Greater
 * Manchester tied each objective to an indicator of progress (final report, section 3.6.1), with a value to begin at and one to reach.
 *
 * @param brief what it is there for
 * @param rows  in the order of printing
 */
public record KpiTable(@Field(label = "About the sheet") Brief brief, @Field(label = "Indicators", answer = true) List<Row> rows)
		implements
			Sheet {

	/**
	 * One key performance indicator.
	 *
	 * @param kpi       what it is called
	 * @param objective what it serves
	 * @param indicator what is counted or measured
	 * @param baseline  its value now, with its date
	 * @param target    the value that is wanted, and by when
	 * @param owner     who counts
	 */
	public record Row(@Field(label = "Key performance indicator") String kpi,
			@Field(label = "Objective", help = "What it serves.") String objective,
			@Field(label = "Progress indicator", help = "What is counted or measured.") String indicator,
			@Field(label = "Baseline", help = "The value now, with its date.") String baseline,
			@Field(label = "Target", help = "The value that is wanted, and by when.") String target,
			@Field(label = "Owner", help = "Who counts.") String owner) {

		public Row {
			Objects.requireNonNull(kpi, "kpi");
			Objects.requireNonNull(objective, "objective");
			Objects.requireNonNull(indicator, "indicator");
			Objects.requireNonNull(baseline, "baseline");
			Objects.requireNonNull(target, "target");
			Objects.requireNonNull(owner, "owner");
		}
	}

	public KpiTable {
		Objects.requireNonNull(brief, "brief");
		rows = List.copyOf(rows);
	}
}
