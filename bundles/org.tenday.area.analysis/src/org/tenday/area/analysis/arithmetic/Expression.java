package org.tenday.area.analysis.arithmetic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A formula of numbers and names, such as {@code sqrt(p * (1 - p) / n)}. It can do nothing but sums, and its length is bounded, so that it
 * is
 * safe to work out whatever stands in a file.
 */
public sealed interface Expression {

	/** A number. */
	record Number(double value, String written) implements Expression {
		public Number {
			Objects.requireNonNull(written, "written");
		}
	}

	/** A named number. */
	record Name(String name) implements Expression {
		public Name {
			Objects.requireNonNull(name, "name");
		}
	}

	/** A number with its sign turned. */
	record Minus(Expression of) implements Expression {
		public Minus {
			Objects.requireNonNull(of, "of");
		}
	}

	/** A hundredth of a number. */
	record Percent(Expression of) implements Expression {
		public Percent {
			Objects.requireNonNull(of, "of");
		}
	}

	/** Two numbers and what is done with them. */
	record Sum(Operator operator, Expression left, Expression right) implements Expression {
		public Sum {
			Objects.requireNonNull(operator, "operator");
			Objects.requireNonNull(left, "left");
			Objects.requireNonNull(right, "right");
		}
	}

	/** A function of numbers. */
	record Call(Function function, List<Expression> values) implements Expression {
		public Call {
			Objects.requireNonNull(function, "function");
			values = List.copyOf(values);
		}
	}

	/**
	 * Reads a formula.
	 *
	 * @throws IllegalArgumentException where it is none; the message says where it breaks off
	 */
	static Expression of(String text) {
		return new ExpressionReader(text).read();
	}

	/** The names in it. */
	default Set<String> names() {
		return switch (this) {
		case Number number -> Set.of();
		case Name name -> Set.of(name.name());
		case Minus minus -> minus.of().names();
		case Percent percent -> percent.of().names();
		case Sum sum -> Stream.of(sum.left(), sum.right()).flatMap(each -> each.names().stream()).collect(Collectors.toUnmodifiableSet());
		case Call call -> call.values().stream().flatMap(each -> each.names().stream()).collect(Collectors.toUnmodifiableSet());
		};
	}

	/**
	 * What it comes to.
	 *
	 * @param values of the names
	 * @throws IllegalArgumentException where a name has no value, or the sum has no result; the message says which
	 */
	default double value(Map<String, Double> values) {
		double value = switch (this) {
		case Number number -> number.value();
		case Name name -> {
			Double known = values.get(name.name());
			if (known == null) {
				throw new IllegalArgumentException("nothing is called “%s”".formatted(name.name()));
			}
			yield known;
		}
		case Minus minus -> -minus.of().value(values);
		case Percent percent -> percent.of().value(values) / 100;
		case Sum sum -> sum.operator().apply(sum.left().value(values), sum.right().value(values));
		case Call call -> call.function().apply(call.values().stream().map(each -> each.value(values)).toList());
		};
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("it has no result: something is divided by 0, or the root or logarithm of a number below "
					+ "0 taken");
		}
		return value;
	}
}
