package org.tenday.authoring.find;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long a search may take: there are regular expressions that would go through a single text for ever. */
final class Patience {

	/** How many letters are looked at between two looks at the clock. */
	private static final int LETTERS = 4096;

	private final Query query;
	private final BooleanSupplier isCancelled;
	private final long end;
	private int letters;

	Patience(Query query, Duration limit, BooleanSupplier isCancelled) {
		this.query = query;
		this.isCancelled = isCancelled;
		end = System.nanoTime() + limit.toNanos();
	}

	/** The same letters, which are looked at for as long as there is patience. */
	CharSequence over(String text) {
		return new Watched(text);
	}

	private void spend() {
		if (letters++ % LETTERS == 0) {
			if (isCancelled.getAsBoolean()) {
				throw new IllegalArgumentException("The search was cancelled.");
			}
			if (System.nanoTime() - end > 0) {
				throw tooMuch(null);
			}
		}
	}

	/** What is said of an expression that asks too much of a text. */
	IllegalArgumentException tooMuch(Throwable cause) {
		return new IllegalArgumentException("“" + query.text() + "” takes too long, or too much memory, to look for: "
				+ "write a simpler regular expression, with fewer * and + in brackets.", cause);
	}

	private final class Watched implements CharSequence {

		private final String text;

		Watched(String text) {
			this.text = text;
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public char charAt(int index) {
			spend();
			return text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text;
		}
	}
}
