package org.tenday.ui.internal.importing;

/** Numbers of things, in words. */
final class Count {

	private Count() {
	}

	static String of(int number, String one) {
		return of(number, one, one + "s");
	}

	static String of(int number, String one, String many) {
		return number + " " + (number == 1 ? one : many);
	}

	/** "12 of 14 sessions"; "14 sessions" where it is all of them. */
	static String of(int number, int all, String one, String many) {
		return number == all ? of(all, one, many) : number + " of " + of(all, one, many);
	}
}
