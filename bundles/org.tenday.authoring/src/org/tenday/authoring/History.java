package org.tenday.authoring;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.tenday.model.Programme;

/** The steps that can be undone and redone. As values never change, a step is no more than the values before and after. */
final class History {

	/** So that a long day of writing doesn't fill the memory. */
	private static final int MAX_STEPS = 1_000;

	/** Whoever stops for longer than this has finished a thought. */
	private static final Duration PAUSE = Duration.ofSeconds(2);

	/**
	 * @param typing the key of the typing that may still be added to this step
	 * @param at     when it was last added to
	 */
	record Step(String label, Optional<String> typing, Programme before, Programme after, Instant at) {
	}

	private final InstantSource clock;
	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private boolean isTyping;

	History(InstantSource clock) {
		this.clock = clock;
	}

	void add(Edit edit, Programme before, Programme after) {
		undone.clear();
		Instant now = clock.instant();
		if (continues(edit, now)) {
			Step last = done.pop();
			// Typing something and deleting it again leaves nothing to undo, and nothing that more typing could be added to.
			isTyping = !after.equals(last.before());
			if (isTyping) {
				done.push(new Step(last.label(), edit.typing(), last.before(), after, now));
			}
		} else {
			done.push(new Step(edit.label(), edit.typing(), before, after, now));
			if (done.size() > MAX_STEPS) {
				done.removeLast();
			}
			isTyping = edit.typing().isPresent();
		}
	}

	private boolean continues(Edit edit, Instant now) {
		Step last = done.peek();
		return isTyping && last != null && edit.typing().isPresent() && edit.typing().equals(last.typing())
				&& now.isBefore(last.at().plus(PAUSE));
	}

	/** What is typed from now on is a step of its own. */
	void endTyping() {
		isTyping = false;
	}

	Optional<Step> nextUndo() {
		return Optional.ofNullable(done.peek());
	}

	Optional<Step> nextRedo() {
		return Optional.ofNullable(undone.peek());
	}

	Step undo() {
		endTyping();
		Step step = done.pop();
		undone.push(step);
		return step;
	}

	Step redo() {
		endTyping();
		Step step = undone.pop();
		done.push(step);
		return step;
	}
}
