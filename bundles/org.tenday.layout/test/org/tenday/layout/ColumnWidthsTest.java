package org.tenday.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Align;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;

class ColumnWidthsTest {

	private final ColumnWidths widths = new ColumnWidths(new TextMeasure(), 12, 5);

	private static Table table(List<Column> columns, String... words) {
		return new Table(List.of(), columns, 0, List.of(List.of(words).stream().map(Cell::of).toList()));
	}

	private static double sum(List<Double> all) {
		return all.stream().mapToDouble(Double::doubleValue).sum();
	}

	@Test
	void columnsAreAsWideAsTheirWordsWhereThereIsRoom() {
		List<Double> found = widths.of(table(List.of(Column.AUTO, Column.AUTO), "short", "a somewhat longer text"), 500);
		assertTrue(sum(found) < 500);
		assertTrue(found.get(1) > 2 * found.get(0), found.toString());
	}

	@Test
	void whereThereIsNoRoomNoWordIsBroken() {
		String prose = "There is much to say about this and all of it takes room ".repeat(5);
		List<Double> found = widths.of(table(List.of(Column.AUTO, Column.AUTO), "Responsibilities", prose), 300);
		assertEquals(300, sum(found), 0.01);
		assertTrue(found.get(0) >= new TextMeasure().width(org.tenday.document.Inline.text("Responsibilities"), 12, false),
				found.toString());
	}

	@Test
	void fewWordsAreNotBrokenForTheSakeOfMany() {
		String prose = "There is much to say about this and all of it takes room ".repeat(5);
		List<Double> found = widths.of(table(List.of(Column.AUTO, Column.AUTO), "Card 1", prose), 300);
		assertEquals(300, sum(found), 0.01);
		assertTrue(found.get(0) >= new TextMeasure().width(org.tenday.document.Inline.text("Card 1"), 12, false) + 10, found.toString());
	}

	@Test
	void weightsShareTheWidth() {
		List<Double> found = widths.of(table(List.of(new Column(1, Align.LEFT), new Column(3, Align.LEFT)), "a", "b"), 400);
		assertEquals(100, found.get(0), 0.5);
		assertEquals(300, found.get(1), 0.5);
	}

	@Test
	void columnsWithoutWeightTakeWhatTheyNeedFromThoseWithOne() {
		List<Double> found = widths.of(table(List.of(Column.AUTO, new Column(1, Align.LEFT)), "narrow", "b"), 400);
		assertEquals(400, sum(found), 0.01);
		assertTrue(found.get(0) < 80, found.toString());
	}

	@Test
	void wordsThatAreTooWideTogetherShareWhatThereIs() {
		String word = "x".repeat(60);
		List<Double> found = widths.of(table(List.of(Column.AUTO, Column.AUTO), word, word), 200);
		assertEquals(List.of(100.0, 100.0), found);
	}
}
