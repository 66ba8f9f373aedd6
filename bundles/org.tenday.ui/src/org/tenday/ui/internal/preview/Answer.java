package org.tenday.ui.internal.preview;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.ImageData;
import org.tenday.model.BlockId;

/** What became of a question. */
sealed interface Answer {

	/**
	 * A page as it is printed.
	 *
	 * @param picture as many pixels wide as was asked
	 * @param number  from 1
	 * @param count   how many pages there are
	 * @param spots   what stands on it, from the top; the first begins there
	 */
	record Page(ImageData picture, int number, int count, List<Spot> spots) implements Answer {

		/**
		 * What stands at a height of the page.
		 *
		 * @param height from 0 at the top to 1
		 */
		Spot at(double height) {
			return spots.reversed().stream().filter(spot -> spot.top() <= height).findFirst().orElse(spots.getFirst());
		}

		/** Where a block begins on this page, from 0 at the top to 1. */
		Optional<Double> topOf(BlockId block) {
			return spots.stream().filter(spot -> spot.block().equals(Optional.of(block))).map(Spot::top).findFirst();
		}
	}

	/**
	 * Where something begins on a page.
	 *
	 * @param block empty for the head of the session
	 * @param top   from 0 at the top of the page to 1
	 */
	record Spot(Optional<BlockId> block, double top) {
	}

	/**
	 * There is nothing to show.
	 *
	 * @param reason one sentence that says why
	 */
	record None(String reason) implements Answer {
	}
}
