package org.tenday.write.pdf.internal.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Role;

class PaginatorTest {

	private static Strip strip(String name, double height) {
		return Strip.of(height, Mark.NONE).withAnchors(List.of(name));
	}

	private static List<List<String>> pages(List<Strip> strips, double height) {
		return Paginator.leaves(strips, height).stream().map(leaf -> leaf.body().anchors()).toList();
	}

	@Test
	void pagesAreFilled() {
		assertEquals(List.of(List.of("a", "b"), List.of("c")), pages(List.of(strip("a", 50), strip("b", 50), strip("c", 50)), 100));
	}

	@Test
	void theSpaceBetweenIsTheLargerOfTheTwoAndNoneAtTheHead() {
		Strip a = strip("a", 40).spaced(30, 10);
		Strip b = strip("b", 40).spaced(20, 0);
		assertEquals(List.of(List.of("a", "b")), pages(List.of(a, b), 100));
		assertEquals(List.of(List.of("a"), List.of("b")), pages(List.of(a, b), 99));
	}

	@Test
	void whatIsKeptTogetherGoesToTheNextPageTogether() {
		List<Strip> strips = List.of(strip("text", 60), strip("heading", 20).kept(), strip("first", 15).kept(), strip("second", 15),
				strip("third", 15));
		assertEquals(List.of(List.of("text"), List.of("heading", "first", "second", "third")), pages(strips, 100));
	}

	@Test
	void whatIsHigherThanAPageIsBrokenWhereItMust() {
		List<Strip> strips = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			strips.add(strip("s" + i, 30).kept());
		}
		assertEquals(List.of(List.of("s0", "s1", "s2"), List.of("s3", "s4", "s5"), List.of("s6", "s7", "s8"), List.of("s9")),
				pages(strips, 100));
	}

	@Test
	void aStripHigherThanAPageIsCut() {
		Strip tall = tall(250);
		List<Leaf> leaves = Paginator.leaves(List.of(strip("a", 20), tall), 100);
		assertEquals(List.of(100.0, 100.0, 70.0), leaves.stream().map(leaf -> leaf.body().height()).toList());
	}

	private static Strip tall(double height) {
		return Strip.of(height, Mark.NONE).withCutter(room -> room >= height || room < 10
				? Optional.empty()
				: Optional.of(new Strip.Cut(tall(room), tall(height - room))));
	}

	@Test
	void whatCannotBeCutIsNotLost() {
		assertEquals(List.of(List.of("a"), List.of("tall"), List.of("b")),
				pages(List.of(strip("a", 80), strip("tall", 300), strip("b", 50)), 100));
	}

	@Test
	void headsAreRepeatedWhereAPageBeginsWithinTheirTable() {
		Strip head = strip("head", 20);
		List<Strip> strips = new ArrayList<>(List.of(head.kept()));
		IntStream.range(0, 5).forEach(i -> strips.add(strip("row" + i, 30).withHeads(List.of(strip("again", 20)))));
		assertEquals(List.of(List.of("head", "row0", "row1"), List.of("again", "row2", "row3"), List.of("again", "row4")),
				pages(strips, 100));
	}

	@Test
	void aBreakBeginsAPageButNeverLeavesOneEmpty() {
		List<Strip> strips = List.of(Strip.PAGE_BREAK, strip("a", 10), Strip.PAGE_BREAK, Strip.PAGE_BREAK, strip("b", 100),
				Strip.PAGE_BREAK, strip("c", 10));
		assertEquals(List.of(List.of("a"), List.of("b"), List.of("c")), pages(strips, 100));
	}

	@Test
	void aPartingStripStandsNeitherAtTheHeadNorAtTheFoot() {
		Strip divider = strip("divider", 5).parting();
		assertEquals(List.of(List.of("a"), List.of("b")), pages(List.of(strip("a", 60), divider, strip("b", 60)), 100));
		assertEquals(List.of(List.of("a", "divider", "b")), pages(List.of(strip("a", 40), divider, strip("b", 40)), 100));
	}

	@Test
	void notesTakeRoomOnThePageOfTheirMark() {
		Strip noted = strip("noted", 20).withNotes(List.of(note(30)));
		assertEquals(List.of(List.of("a"), List.of("noted")), pages(List.of(strip("a", 40), noted), 100));
		List<Leaf> leaves = Paginator.leaves(List.of(strip("a", 30), noted), 100);
		assertEquals(1, leaves.size());
		assertEquals(30, leaves.getFirst().notes().height());
	}

	@Test
	void theRestOfNotesThatDoNotFitStandsOnTheNextPages() {
		Note long1 = new Note(Tag.document().child(Role.NOTE), IntStream.range(0, 20).mapToObj(i -> Strip.of(10, Mark.NONE)).toList());
		List<Leaf> leaves = Paginator.leaves(List.of(strip("noted", 20).withNotes(List.of(long1)), strip("b", 20)), 100);
		assertEquals(200, leaves.stream().mapToDouble(leaf -> leaf.notes().height()).sum());
		assertTrue(leaves.stream().allMatch(leaf -> leaf.body().height() + Leaf.room(leaf.notes()) <= 100.01));
	}

	private static Note note(double height) {
		return new Note(Tag.document().child(Role.NOTE), List.of(Strip.of(height, Mark.NONE)));
	}

	@Test
	void nothingIsLostAndNothingIsTooHigh() {
		Random random = new Random(3);
		for (int round = 0; round < 200; round++) {
			List<Strip> strips = new ArrayList<>();
			int notes = 0;
			for (int i = 0; i < 40; i++) {
				Strip strip = strip("s" + i, 5 + random.nextInt(40)).spaced(random.nextInt(10), random.nextInt(10));
				strip = random.nextInt(3) == 0 ? strip.kept() : strip;
				if (random.nextInt(6) == 0) {
					strip = strip.withNotes(List.of(note(5 + random.nextInt(20))));
					notes++;
				}
				strips.add(strip);
			}
			List<Leaf> leaves = Paginator.leaves(strips, 100);
			assertEquals(strips.stream().flatMap(strip -> strip.anchors().stream()).toList(),
					leaves.stream().flatMap(leaf -> leaf.body().anchors().stream()).toList());
			assertTrue(leaves.stream().allMatch(leaf -> leaf.body().height() + Leaf.room(leaf.notes()) <= 100.01), "round " + round);
			assertEquals(notes, leaves.stream().mapToInt(leaf -> leaf.body().notes().size()).sum());
		}
	}

	@Test
	void theGroundOfABrokenFrameGoesOnOnTheNextPage() {
		Frame frame = new Frame(0, 100, null, null, 0);
		List<Leaf> leaves = Paginator.leaves(IntStream.range(0, 4).mapToObj(i -> strip("s" + i, 40).within(frame)).toList(), 100);
		assertEquals(2, leaves.size());
		assertEquals(List.of(frame), leaves.getFirst().goingOn());
		assertEquals(List.of(), leaves.getLast().goingOn());
		assertEquals(80 + Frame.BROKEN_EDGE, leaves.getLast().body().height());
	}
}
