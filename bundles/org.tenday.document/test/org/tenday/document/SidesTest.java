package org.tenday.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;

import org.junit.jupiter.api.Test;

class SidesTest {

	@Test
	void bothSidesAreUsual() {
		assertEquals(Sides.BOTH, Sides.of(Map.of()));
		assertEquals(Sides.BOTH, Sides.of(Map.of("sides", "both")));
		assertEquals(Sides.ONE, Sides.of(Map.of("sides", "one")));
		assertSame(Themes.NEUTRAL, Sides.BOTH.printed(Themes.NEUTRAL));
	}

	@Test
	void onOneSideMarginsAreEqualAndWordsAsWideAsBefore() {
		assertEquals(new Theme.Page(210, 297, 22, 22, 21.5, 21.5, false, false), Sides.ONE.printed(Themes.NEUTRAL).page());
		Theme.Page booklet = new Theme.Page(148, 210, 15, 15, 16, 12, true, true);
		assertEquals(new Theme.Page(148, 210, 15, 15, 14, 14, false, false), Sides.ONE.printed(Themes.NEUTRAL.withPage(booklet)).page());
	}

	@Test
	void aPageThatIsMeantForOneSideStaysAsItIs() {
		Theme.Page page = new Theme.Page(210, 297, 22, 22, 30, 10, false, false);
		assertSame(page, Sides.ONE.printed(Themes.NEUTRAL.withPage(page)).page());
	}
}
