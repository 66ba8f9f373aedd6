package org.tenday.area.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.tenday.area.communication.KpiTable.Row;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class KpiTableTest {

	private static final String ID = "communication.kpi-table.";

	private static Trial<KpiTable> trial(String objective, String indicator, String target) {
		return Trial.of(new KpiTableType(),
				new KpiTable(Brief.of(Use.WORKED_EXAMPLE), List.of(new Row("Known ask", objective, indicator, "", target, ""))));
	}

	@Test
	void anIndicatorCanBeMeasured() {
		assertEquals(
				List.of("The indicator \"Known ask\" in \"The block\" cannot be measured as it stands: say what is counted, such as the "
						+ "share of …"),
				trial("Signatures", "Practices feel well informed", "30").findings(ID + "measurable"));
		assertEquals(List.of(), trial("Signatures", "Share of practices that can name the ask", "30").findings(ID + "measurable"));
		assertEquals(List.of(), trial("Signatures", "Practices of 42 that signed", "30").findings(ID + "measurable"));
		assertEquals(List.of(), trial("Ziel", "Anteil der Praxen", "30").in(Locale.GERMAN).findings(ID + "measurable"));
	}

	@Test
	void anIndicatorServesAnObjectiveAndHasATarget() {
		assertEquals(2, trial("", "Share of practices", "most").findings(ID + "complete").size());
		assertEquals(List.of(), trial("Signatures", "Share of practices", "30 of 42").findings(ID + "complete"));
	}
}
