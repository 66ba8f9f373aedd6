package org.tenday.drawing.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.drawing.Balance;
import org.tenday.drawing.Balance.Bar;
import org.tenday.drawing.Balance.Side;
import org.tenday.layout.Area;

/** Where everything of a balance stands: what is pushed at above, the line in the middle, names over their bars at both sides. */
final class BalancePlan {

	static final Lettering NAMES = Lettering.TEXT;
	static final Lettering NUMBERS = Lettering.SMALL;
	static final Lettering HEADS = Lettering.STRONG;
	static final double BAR = 13;

	private static final double PADDING = 5;
	private static final double BESIDE_LINE = 3;
	/** For the number beside the longest bar. */
	private static final double NUMBER = 14;
	private static final double BOX = 220;

	private final Balance balance;
	private final double middle;
	private final double unit;
	private final double top;
	private final double[] edges;

	/** One of the two sides. */
	enum Hand {
		LEFT(-1), RIGHT(1);

		private final int outwards;

		Hand(int outwards) {
			this.outwards = outwards;
		}

		Side of(Balance balance) {
			return this == LEFT ? balance.left() : balance.right();
		}
	}

	BalancePlan(Balance balance) {
		this.balance = balance;
		middle = balance.width() / 2.0;
		unit = (half() - NUMBER) / balance.most();
		top = Sheet.titleHeight(balance.title(), balance.width());
		int rows = Math.max(1, Math.max(balance.left().bars().size(), balance.right().bars().size()));
		edges = new double[rows + 1];
		edges[0] = box().bottom() + PADDING + Math.max(HEADS.height(head(Hand.LEFT)), HEADS.height(head(Hand.RIGHT))) + PADDING;
		for (int i = 0; i < rows; i++) {
			edges[i + 1] = edges[i] + Math.max(nameHeight(Hand.LEFT, i), nameHeight(Hand.RIGHT, i)) + BAR + 2 * PADDING;
		}
	}

	/** How wide a side is, from the line to the edge. */
	private double half() {
		return middle - Sheet.MARGIN - BESIDE_LINE;
	}

	double middle() {
		return middle;
	}

	double top() {
		return edges[0];
	}

	/** Where the lowest bars end and the numbers of the scale begin. */
	double bottom() {
		return edges[edges.length - 1];
	}

	double height() {
		return bottom() + NUMBERS.leading() + Sheet.MARGIN;
	}

	List<String> middleLines() {
		return HEADS.wrapped(balance.middle(), BOX);
	}

	/** Around what is pushed at. */
	Area box() {
		double width = HEADS.width(middleLines()) + 4 * PADDING;
		return new Area(middle - width / 2, top, width, HEADS.height(middleLines()) + 2 * PADDING);
	}

	List<String> head(Hand hand) {
		return HEADS.wrapped(hand.of(balance).label(), half());
	}

	double headTop() {
		return box().bottom() + PADDING;
	}

	List<String> name(Hand hand, int index) {
		return NAMES.wrapped(hand.of(balance).bars().get(index).name(), half());
	}

	private double nameHeight(Hand hand, int index) {
		return index < hand.of(balance).bars().size() ? NAMES.height(name(hand, index)) : 0;
	}

	/** Where the words and bars of a side touch the line. */
	double inner(Hand hand) {
		return middle + hand.outwards * BESIDE_LINE;
	}

	/** How far from the line a bar of a strength ends. */
	double outer(Hand hand, int strength) {
		return inner(hand) + hand.outwards * unit * strength;
	}

	double nameTop(int index) {
		return edges[index] + PADDING;
	}

	/** A bar; without width where its strength is not known. */
	Area bar(Hand hand, int index) {
		Bar bar = hand.of(balance).bars().get(index);
		double y = nameTop(index) + NAMES.height(name(hand, index));
		double end = outer(hand, bar.strength());
		return new Area(Math.min(inner(hand), end), y, Math.abs(end - inner(hand)), BAR);
	}

	/** A bar with its name and its number. */
	Area whole(Hand hand, int index) {
		Area bar = bar(hand, index);
		double width = Math.max(bar.width() + NUMBER, NAMES.width(name(hand, index)));
		return new Area(hand == Hand.LEFT ? inner(hand) - width : inner(hand), nameTop(index), width, bar.bottom() - nameTop(index));
	}

	/** Where bars of a strength end: as high as all rows. */
	Area level(Hand hand, int strength) {
		double from = outer(hand, strength - 1);
		double to = outer(hand, strength);
		return new Area(Math.min(from, to), top(), Math.abs(to - from), bottom() - top());
	}

	/** The places of the sides' bars, from top to bottom. */
	List<Integer> places(Hand hand) {
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < hand.of(balance).bars().size(); i++) {
			places.add(i);
		}
		return places;
	}
}
