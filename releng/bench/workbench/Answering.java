package workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/** Asks the window for a sign of life again and again, and notes how long it took to give it. On a thread of its own. */
final class Answering {

	/** Longer than this is noticed by whoever clicks. */
	static final double NOTICED_MILLIS = 100;
	private static final long PAUSE_MILLIS = 10;
	private static final long PATIENCE_SECONDS = 120;

	/**
	 * One question and its answer.
	 *
	 * @param asked    as {@link System#nanoTime()} says it
	 * @param answered the same
	 */
	record Sign(long asked, long answered) {

		double millis() {
			return (answered - asked) / 1e6;
		}
	}

	private final Display display;
	private final List<Sign> signs = new ArrayList<>();

	Answering(Display display) {
		this.display = display;
	}

	/** Asks once. */
	Sign ask() throws InterruptedException {
		CountDownLatch answer = new CountDownLatch(1);
		long asked = System.nanoTime();
		display.asyncExec(answer::countDown);
		if (!answer.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			throw new AssertionError("the window did not answer for " + PATIENCE_SECONDS + " seconds");
		}
		Sign sign = new Sign(asked, System.nanoTime());
		signs.add(sign);
		Thread.sleep(PAUSE_MILLIS);
		return sign;
	}

	/**
	 * Asks until every answer has come at once for a while.
	 *
	 * @return when that while began
	 */
	long awaitCalm(long millis) throws InterruptedException {
		Sign sign = ask();
		long begin = sign.answered();
		while (sign.answered() - begin < millis * 1_000_000) {
			sign = ask();
			if (sign.millis() > NOTICED_MILLIS) {
				begin = sign.answered();
			}
		}
		return begin;
	}

	/** All there were so far, oldest first. */
	List<Sign> signs() {
		return List.copyOf(signs);
	}
}
