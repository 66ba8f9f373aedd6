package org.tenday.area.analysis.arithmetic;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes formulae as they stand on paper: × and ÷, √, numbers with commas.
 *
 * @param names what stands for a name: itself, or its number
 */
public record Typeset(UnaryOperator<String> names) {

	private static final int STRONGEST = 4;

	public Typeset {
		Objects.requireNonNull(names, "names");
	}

	/** A formula in one line. */
	public String line(Expression expression) {
		return switch (expression) {
		case Expression.Number number -> grouped(number.written());
		case Expression.Name name -> names.apply(name.name());
		case Expression.Minus minus -> "−" + within(minus.of(), Operator.POWER.strength());
		case Expression.Percent percent -> within(percent.of(), STRONGEST) + "%";
		case Expression.Sum sum -> within(sum.left(), sum.operator().strength() + (sum.operator() == Operator.POWER ? 1 : 0))
				+ sum.operator().printed() + within(sum.right(), sum.operator().strength() + (sum.operator() == Operator.POWER ? 0 : 1));
		case Expression.Call call -> call.function() == Function.SQRT
				? "√" + within(call.values().getFirst(), STRONGEST)
				: call.function().typed() + call.values().stream().map(this::line).collect(Collectors.joining(", ", "(", ")"));
		};
	}

	/** In brackets where it binds less than what stands around it. */
	private String within(Expression expression, int strength) {
		String line = line(expression);
		return strength(expression) < strength ? "(" + line + ")" : line;
	}

	private static int strength(Expression expression) {
		return switch (expression) {
		case Expression.Sum sum -> sum.operator().strength();
		case Expression.Minus minus -> 1;
		default -> STRONGEST;
		};
	}

	/** 1008 as 1,008; what follows the point stays as it is. */
	static String grouped(String number) {
		int point = number.indexOf('.');
		String whole = point < 0 ? number : number.substring(0, point);
		return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : number.substring(point));
	}
}
