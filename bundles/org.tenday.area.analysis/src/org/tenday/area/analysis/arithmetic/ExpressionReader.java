package org.tenday.area.analysis.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a formula from left to right. One reader reads one formula. */
final class ExpressionReader {

	/** Longer ones are no worked example; and a depth of brackets is bounded with it. */
	private static final int LONGEST = 500;

	private final String text;
	private int at;

	ExpressionReader(String text) {
		this.text = text.strip();
	}

	Expression read() {
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException("it is longer than %d letters: make two steps of it".formatted(LONGEST));
		}
		Expression whole = sum(1);
		if (at < text.length()) {
			throw broken();
		}
		return whole;
	}

	private IllegalArgumentException broken() {
		return new IllegalArgumentException(at >= text.length()
				? "it breaks off at its end"
				: "it is no formula from “%s” on".formatted(text.substring(at, Math.min(text.length(), at + 20))));
	}

	private char peek() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at < text.length() ? text.charAt(at) : '\0';
	}

	private void expect(char letter) {
		if (peek() != letter) {
			throw broken();
		}
		at++;
	}

	/** Operators of a strength and more, from the left; powers from the right. */
	private Expression sum(int weakest) {
		Expression left = signed();
		for (Optional<Operator> next = operator(weakest); next.isPresent(); next = operator(weakest)) {
			at++;
			Operator operator = next.get();
			left = new Expression.Sum(operator, left, sum(operator == Operator.POWER ? operator.strength() : operator.strength() + 1));
		}
		return left;
	}

	private Optional<Operator> operator(int weakest) {
		char letter = peek();
		return Stream.of(Operator.values()).filter(each -> each.isMeantBy(letter) && each.strength() >= weakest).findFirst();
	}

	/** A sign binds weaker than a power: -2^2 is -4. */
	private Expression signed() {
		if (Operator.MINUS.isMeantBy(peek())) {
			at++;
			return new Expression.Minus(sum(Operator.POWER.strength()));
		}
		Expression value = value();
		while (peek() == '%') {
			at++;
			value = new Expression.Percent(value);
		}
		return value;
	}

	private Expression value() {
		char letter = peek();
		if (letter == '(') {
			at++;
			Expression inner = sum(1);
			expect(')');
			return inner;
		}
		if (letter == '√') {
			at++;
			return new Expression.Call(Function.SQRT, List.of(value()));
		}
		if (Character.isDigit(letter) || letter == '.') {
			return number();
		}
		if (Character.isLetter(letter)) {
			return word();
		}
		throw broken();
	}

	private Expression number() {
		int from = at;
		while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
			at++;
		}
		String written = text.substring(from, at);
		if (!written.matches("[0-9]+(\\.[0-9]+)?|\\.[0-9]+")) {
			at = from;
			throw broken();
		}
		return new Expression.Number(Double.parseDouble(written), written);
	}

	private Expression word() {
		int from = at;
		while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
			at++;
		}
		String word = text.substring(from, at);
		if (peek() != '(') {
			return new Expression.Name(word);
		}
		Function function = Function.called(word).orElseThrow(() -> new IllegalArgumentException(
				"there is no “%s”: a formula can call %s".formatted(word,
						String.join(", ", Stream.of(Function.values()).map(Function::typed).toList()))));
		at++;
		List<Expression> values = new ArrayList<>(List.of(sum(1)));
		while (peek() == ',') {
			at++;
			values.add(sum(1));
		}
		expect(')');
		if (values.size() != function.takes()) {
			throw new IllegalArgumentException(
					"%s takes %d numbers, with a comma between them, and not %d".formatted(word, function.takes(), values.size()));
		}
		return new Expression.Call(function, values);
	}
}
