package org.tenday.ui.internal.board;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;

/** Goes from card to card by the arrow keys: up and down within a column, left and right to what stands beside. */
final class CardWalk {

	private CardWalk() {
	}

	/**
	 * @param columns the cards of each column, from top to bottom
	 * @param key     an SWT key code
	 * @return empty where the key does not walk, or there is no card there
	 */
	static Optional<Card> next(List<List<Card>> columns, Card from, int key) {
		for (int i = 0; i < columns.size(); i++) {
			int at = columns.get(i).indexOf(from);
			if (at >= 0) {
				List<Card> column = columns.get(i);
				return switch (key) {
				case SWT.ARROW_UP -> at(column, at - 1);
				case SWT.ARROW_DOWN -> at(column, at + 1);
				case SWT.ARROW_LEFT -> beside(columns, i, -1, from);
				case SWT.ARROW_RIGHT -> beside(columns, i, 1, from);
				case SWT.HOME -> at(column, 0);
				case SWT.END -> at(column, column.size() - 1);
				default -> Optional.empty();
				};
			}
		}
		return Optional.empty();
	}

	private static Optional<Card> at(List<Card> column, int at) {
		return at < 0 || at >= column.size() ? Optional.empty() : Optional.of(column.get(at));
	}

	/** The card at the same height in the next column that has any. */
	private static Optional<Card> beside(List<List<Card>> columns, int from, int by, Card card) {
		int height = top(card);
		for (int i = from + by; i >= 0 && i < columns.size(); i += by) {
			Optional<Card> nearest = columns.get(i).stream()
					.min((one, other) -> Integer.compare(Math.abs(top(one) - height), Math.abs(top(other) - height)));
			if (nearest.isPresent()) {
				return nearest;
			}
		}
		return Optional.empty();
	}

	private static int top(Card card) {
		return card.toDisplay(0, 0).y;
	}
}
