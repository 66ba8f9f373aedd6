package org.example.healtheconomics.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.example.healtheconomics.Sensitivity;
import org.example.healtheconomics.Sensitivity.Variation;
import org.example.healtheconomics.ui.BarPart.Kind;
import org.junit.jupiter.api.Test;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;

class BarPartTest {

	/** In the file kits, hours, a half one, days; drawn are days, hours and kits. */
	private static final Sensitivity SENSITIVITY = new Sensitivity(Brief.of(Use.WORKED_EXAMPLE), "Net benefit", "£", number("100"),
			number("0"), List.of(variation("Kits", "60", "150"), variation("Hours", "178", "-30"), variation("Half", "3", null),
					variation("Days", "-310", "842")),
			"");

	private static Optional<BigDecimal> number(String number) {
		return Optional.ofNullable(number).map(BigDecimal::new);
	}

	private static Variation variation(String name, String atLow, String atHigh) {
		return new Variation(name, "2", "4", number(atLow), number(atHigh), "Pilot");
	}

	private static List<String> names(Sensitivity sensitivity) {
		return sensitivity.variations().stream().map(Variation::name).toList();
	}

	@Test
	void theDrawingCountsFromTheWidest() {
		assertEquals(new BarPart(Kind.BAR, 3), BarPart.at("bar-0", SENSITIVITY));
		assertEquals(new BarPart(Kind.HIGH, 1), BarPart.at("high-1", SENSITIVITY));
		assertEquals(Optional.of("low-2"), new BarPart(Kind.LOW, 0).spot(SENSITIVITY));
		assertEquals(Optional.empty(), new BarPart(Kind.BAR, 2).spot(SENSITIVITY));
		for (String spot : IntStream.range(0, 3).boxed().flatMap(i -> List.of("bar-" + i, "low-" + i, "high-" + i).stream()).toList()) {
			assertEquals(Optional.of(spot), BarPart.at(spot, SENSITIVITY).spot(SENSITIVITY));
		}
	}

	@Test
	void anEndThatIsMovedIsFoundAgainWhereverItsBarIsDrawnThen() {
		BarPart end = BarPart.at("high-2", SENSITIVITY);
		Sensitivity moved = end.set(SENSITIVITY, new BigDecimal("2000"));
		assertEquals(number("2000"), moved.variations().getFirst().atHigh());
		assertEquals(number("60"), moved.variations().getFirst().atLow());
		assertEquals(Optional.of("high-0"), end.spot(moved));
		assertEquals(SENSITIVITY.variations().subList(1, 4), moved.variations().subList(1, 4));
	}

	@Test
	void anEndIsMovedByAStepAndABarIsNot() {
		assertEquals(number("-320"),
				BarPart.at("low-0", SENSITIVITY).moved(SENSITIVITY, new BigDecimal("-10")).variations().get(3).atLow());
		assertEquals(SENSITIVITY, BarPart.at("bar-0", SENSITIVITY).moved(SENSITIVITY, BigDecimal.TEN));
		assertEquals(SENSITIVITY, BarPart.at("bar-0", SENSITIVITY).set(SENSITIVITY, BigDecimal.TEN));
		assertEquals(SENSITIVITY, new BarPart(Kind.HIGH, 2).moved(SENSITIVITY, BigDecimal.TEN));
	}

	@Test
	void barsAreAddedAndTakenAway() {
		Sensitivity added = BarPart.added(SENSITIVITY, number("1000"));
		assertEquals(variation("New bar", "100", "1000").width(), added.variations().getLast().width());
		assertEquals(Optional.of("bar-1"), new BarPart(Kind.BAR, 4).spot(added));
		assertEquals(BigDecimal.ZERO, BarPart.added(SENSITIVITY, Optional.empty()).variations().getLast().width());
		assertEquals(List.of("Kits", "Half", "Days"), names(BarPart.at("bar-1", SENSITIVITY).removed(SENSITIVITY)));
	}

	@Test
	void whoCannotSeeItHearsWhatItIs() {
		assertEquals("Days, bar 1 of 3", BarPart.at("bar-0", SENSITIVITY).words(SENSITIVITY));
		assertEquals("Hours, high end 4: -30", BarPart.at("high-1", SENSITIVITY).words(SENSITIVITY));
	}
}
