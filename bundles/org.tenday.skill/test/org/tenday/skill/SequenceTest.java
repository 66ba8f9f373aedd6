package org.tenday.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.skill.Sequence.Step;

class SequenceTest {

	/** The same length by hand: 3 + 4 + 6 for a, c, e; the step d waits for both. */
	@Test
	void theLongestChainSaysHowLongItTakes() {
		Sequence sequence = new Sequence(List.of(new Step("a", 3, List.of()), new Step("b", 2, List.of()), new Step("c", 4, List.of("a")),
				new Step("d", 1, List.of("a", "b")), new Step("e", 6, List.of("c", "d"))));
		assertEquals(13, sequence.total());
		assertEquals(16, sequence.oneByOne());
		assertEquals(List.of("a", "c", "e"), sequence.longest());
		assertEquals(3, sequence.start("d"));
		assertEquals(7, sequence.start("e"));
		assertThrows(IllegalArgumentException.class, () -> sequence.start("f"));
	}

	@Test
	void aCircleIsNamedAndRefused() {
		List<Step> steps = List.of(new Step("start", 1, List.of()), new Step("a", 1, List.of("start", "c")), new Step("b", 1, List.of("a")),
				new Step("c", 1, List.of("b")));
		assertEquals(Optional.of(List.of("a", "c", "b")), Sequence.circle(steps));
		assertThrows(IllegalArgumentException.class, () -> new Sequence(steps));
		assertEquals(Optional.of(List.of("a")), Sequence.circle(List.of(new Step("a", 1, List.of("a")))));
	}

	@Test
	void whatIsNoStepIsNotWaitedFor() {
		Sequence sequence = new Sequence(List.of(new Step("a", 2, List.of("nobody")), new Step("a", 9, List.of())));
		assertEquals(2, sequence.total());
		assertEquals(0, new Sequence(List.of()).total());
		assertEquals(List.of(), new Sequence(List.of()).longest());
	}
}
