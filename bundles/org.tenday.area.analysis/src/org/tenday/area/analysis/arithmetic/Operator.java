package org.tenday.area.analysis.arithmetic;

/** What is done with two numbers. */
public enum Operator {
	PLUS('+', " + ", 1), MINUS('-', " − ", 1), TIMES('*', " × ", 2), DIVIDED('/', " ÷ ", 2), POWER('^', "^", 3);

	private final char typed;
	private final String printed;
	private final int strength;

	Operator(char typed, String printed, int strength) {
		this.typed = typed;
		this.printed = printed;
		this.strength = strength;
	}

	/** Whether it is meant by a letter of a formula, as typed or as printed. */
	boolean isMeantBy(char letter) {
		return letter == typed || printed.strip().charAt(0) == letter;
	}

	/** As it stands on the page, with its spaces. */
	public String printed() {
		return printed;
	}

	/** The stronger binds its numbers before the weaker. */
	int strength() {
		return strength;
	}

	double apply(double left, double right) {
		return switch (this) {
		case PLUS -> left + right;
		case MINUS -> left - right;
		case TIMES -> left * right;
		case DIVIDED -> left / right;
		case POWER -> Math.pow(left, right);
		};
	}
}
