package org.tenday.area.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.landscape.TouchpointMap.Touchpoint;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class TouchpointMapTest {

	private static Trial<TouchpointMap> trial(Use use, String system, boolean notRecorded) {
		return Trial.of(new TouchpointMapType(), new TouchpointMap(Brief.of(use), "Falls",
				List.of(new Touchpoint("At home", "Nobody", system, "", Band.NOT_STATED, "", notRecorded))));
	}

	@Test
	void everyStepHasASourceOrIsMarkedAsNotRecorded() {
		String rule = "landscape.touchpoint-map.source";
		assertEquals(
				List.of("The step \"At home\" of the touchpoint map \"The block\" has no data source: name the system, or mark it as not "
						+ "recorded."),
				trial(Use.WORKED_EXAMPLE, "", false).findings(rule));
		assertEquals(List.of(), trial(Use.WORKED_EXAMPLE, "", true).findings(rule));
		assertEquals(List.of(), trial(Use.WORKED_EXAMPLE, "Diary", false).findings(rule));
		assertEquals(List.of(), trial(Use.TEMPLATE, "", false).findings(rule));
	}

	@Test
	void whatIsNotRecordedIsInNoSystem() {
		String rule = "landscape.touchpoint-map.contradiction";
		assertEquals(1, trial(Use.REFERENCE, "Diary", true).findings(rule).size());
		assertEquals(List.of(), trial(Use.REFERENCE, "", true).findings(rule));
	}

	@Test
	void aSlideShowsWhatNobodyRecords() {
		assertTrue(trial(Use.REFERENCE, "", true).slides().contains("Not recorded: At home"));
		assertTrue(trial(Use.REFERENCE, "Diary", false).slides().contains("At home: Diary"));
	}
}
