package org.tenday.ui.internal.preview;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Answers the newest of many questions and leaves those out that were asked before it. An answer is given on although a newer question
 * waits, where both are about the same: so that whoever types without a pause sees something, too. For any thread, but {@link #answer()}
 * must not run twice at once.
 *
 * @param <Q> a question
 * @param <A> an answer
 */
final class Newest<Q, A> {

	private final AtomicReference<Q> newest = new AtomicReference<>();
	private final Function<Q, A> work;
	private final BiPredicate<Q, Q> isAboutTheSame;
	private final BiConsumer<Q, A> then;
	private Q answered;

	/**
	 * @param work           answers a question; takes long, and may end early, with any answer, when the question is not wanted any more
	 * @param isAboutTheSame whether the answer to the first question is still of use for whoever asks the second
	 * @param then           gets question and answer
	 */
	Newest(Function<Q, A> work, BiPredicate<Q, Q> isAboutTheSame, BiConsumer<Q, A> then) {
		this.work = work;
		this.isAboutTheSame = isAboutTheSame;
		this.then = then;
	}

	/** Asks; returns at once. */
	void ask(Q question) {
		newest.set(question);
	}

	/** Nobody asks any more: an answer that is being made is dropped. */
	void forget() {
		newest.set(null);
	}

	/** Whether nothing was asked after this question. */
	boolean isNewest(Q question) {
		return newest.get() == question;
	}

	/** Whether an answer to this question would still be of use. */
	boolean isWanted(Q question) {
		Q now = newest.get();
		return now != null && isAboutTheSame.test(question, now);
	}

	/** Answers the newest question, where it has not been answered. */
	void answer() {
		Q question = newest.get();
		if (question == null || question == answered) {
			return;
		}
		answered = question;
		A answer = work.apply(question);
		if (isWanted(question)) {
			then.accept(question, answer);
		}
	}
}
