package org.tenday.write.pdf.internal.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tenday.document.Theme.Colour;
import org.tenday.write.pdf.internal.type.Face.Family;
import org.tenday.write.pdf.internal.type.Line.Segment;

class LineBreakerTest {

	private static final Typefaces TYPEFACES = new Typefaces();
	private static final TextStyle STYLE = new TextStyle(new Face(Family.SANS, false, false), 12, Colour.of("000000"));

	private final List<Integer> unknown = new ArrayList<>();
	private final LineBreaker breaker = new LineBreaker(TYPEFACES, Locale.UK, unknown::add);

	private static Piece words(String text) {
		return new Piece.Words(text, STYLE, null, null);
	}

	private List<String> lines(String text, double width) {
		return breaker.lines(List.of(words(text)), width).stream().map(LineBreakerTest::text).toList();
	}

	private static String text(Line line) {
		return line.segments().stream().map(segment -> segment.actual().isEmpty() ? segment.words() : segment.actual())
				.collect(Collectors.joining());
	}

	@Test
	void linesAreFullAndEndInOneSpace() {
		double width = TYPEFACES.of(STYLE.face()).width("one two", 12);
		assertEquals(List.of("one two ", "three"), lines("one two   three", width));
		assertEquals(List.of("one ", "two ", "three"), lines("one two three", width - 0.1));
	}

	@Test
	void theWidthLeavesOutTheSpaceAtTheEnd() {
		Line line = breaker.lines(List.of(words("one two")), TYPEFACES.of(STYLE.face()).width("one", 12) + 1).getFirst();
		assertEquals(TYPEFACES.of(STYLE.face()).width("one", 12), line.width(), 0.001);
	}

	@Test
	void balancedLinesAreAboutEquallyLong() {
		String title = "Learning health systems in ten days";
		double room = TYPEFACES.of(STYLE.face()).width("Learning health systems in ten", 12) + 2;
		assertEquals(List.of("Learning health systems in ten ", "days"), lines(title, room));
		assertEquals(List.of("Learning health ", "systems in ten days"), lines(title, breaker.balanced(List.of(words(title)), room)));
		assertEquals(room, breaker.balanced(List.of(words("Learning")), room));
		// No word is broken for it.
		String longWord = "a Learninghealthsystems";
		double narrow = TYPEFACES.of(STYLE.face()).width("Learninghealthsystems", 12) + 1;
		assertEquals(List.of("a ", "Learninghealthsystems"), lines(longWord, breaker.balanced(List.of(words(longWord)), narrow)));
	}

	@Test
	void noParagraphIsALineWithoutWords() {
		assertEquals(1, breaker.lines(List.of(), 100).size());
		assertEquals(0, breaker.lines(List.of(), 100).getFirst().width());
	}

	@Test
	void aLineEndsWhereItMust() {
		List<Line> lines = breaker.lines(List.of(words("one"), new Piece.Break(null), words("two"), new Piece.Break(null)), 500);
		assertEquals(List.of("one", "two"), lines.stream().map(LineBreakerTest::text).toList());
	}

	@Test
	void anAddressIsBrokenAfterMarksAndBeginsOnTheLineItStandsOn() {
		List<String> lines = lines("See https://www.example.org/a/long/address/that/goes/on/and/on.html for more", 150);
		assertTrue(lines.getFirst().startsWith("See https://"), lines::toString);
		assertTrue(lines.subList(0, lines.size() - 1).stream().allMatch(line -> line.endsWith("/") || line.endsWith(" ")),
				lines::toString);
	}

	@Test
	void programTextIsNotBrokenWithinAName() {
		assertEquals(List.of("x <- ", "as.Date(y)"), lines("x <- as.Date(y)", TYPEFACES.of(STYLE.face()).width("x <- as.Date(", 12)));
	}

	@Test
	void aFixedSpaceHoldsWordsTogether() {
		double width = TYPEFACES.of(STYLE.face()).width("at most 12", 12);
		assertEquals(List.of("at most ", "12\u00a0mg"), lines("at most 12\u00a0mg", width));
	}

	@Test
	void nothingIsLostAndNothingIsTooWideHoweverNarrowTheColumn() {
		Random random = new Random(7);
		String letters = "abc defghi-jklm/nop.qrs tuvwxyz ÄÖé ✓∈日🙂\u0301";
		int[] all = letters.codePoints().toArray();
		for (int i = 0; i < 300; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = 1 + random.nextInt(120); length > 0; length--) {
				text.appendCodePoint(all[random.nextInt(all.length)]);
			}
			double width = 20 + random.nextInt(200);
			List<Line> lines = breaker.lines(List.of(words(text.toString())), width);
			for (Line line : lines) {
				assertTrue(line.width() <= width + 0.001, () -> text + " in " + width + ": " + text(line));
				assertTrue(line.segments().stream().allMatch(segment -> has(segment)), text::toString);
			}
			assertEquals(text.toString().replaceAll("\\s+", ""),
					lines.stream().map(LineBreakerTest::text).collect(Collectors.joining()).replaceAll("\\s+", ""));
		}
	}

	private static boolean has(Segment segment) {
		return segment.words().codePoints().allMatch(segment.typeface()::has);
	}

	@Test
	void aLackingCharacterComesFromAnotherFaceOrIsReported() {
		List<Segment> segments = breaker.lines(List.of(words("a✓日")), 500).getFirst().segments();
		assertEquals(List.of("a", "✓", "□"), segments.stream().map(Segment::words).toList());
		assertEquals(List.of("", "", "日"), segments.stream().map(Segment::actual).toList());
		assertEquals(List.of((int) '日'), unknown);
	}

	@Test
	void theLeastWidthIsThatOfTheLongestWord() {
		LineBreaker.Widths widths = breaker.widths(List.of(words("a registering office")));
		assertEquals(TYPEFACES.of(STYLE.face()).width("registering", 12), widths.least(), 0.001);
		assertEquals(TYPEFACES.of(STYLE.face()).width("a registering office", 12), widths.most(), 0.001);
	}
}
