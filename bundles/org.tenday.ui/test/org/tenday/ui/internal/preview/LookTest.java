package org.tenday.ui.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Excerpt;

/** In which publication a session is looked at, and as whose. */
class LookTest {

	@Test
	void theGuideIsForTrainersWhoeverLooks() {
		Look guide = Look.FIRST.in(Excerpt.TRAINER_GUIDE);
		assertEquals(Reader.TRAINER, guide.reader());
		assertEquals(Reader.LEARNER, guide.in(Excerpt.SLIDES).reader(), "who looked as a learner does so again");
	}

	@Test
	void slidesForTrainersHaveOtherPagesBetweenThem() {
		Look slides = Look.FIRST.in(Excerpt.SLIDES);
		assertEquals("Slide", slides.leaf());
		assertEquals("Page", slides.as(Reader.TRAINER).leaf());
		assertEquals("Page", Look.FIRST.leaf());
	}
}
