package org.tenday.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The one way in which a list of values gets one value changed: a new list, the old one as it was. */
final class Changes {

	private Changes() {
	}

	/**
	 * @throws IllegalArgumentException with the given message, where no value fits
	 */
	static <T> List<T> replaced(List<T> values, Predicate<T> which, Function<T, T> change, Supplier<String> missing) {
		List<T> result = new ArrayList<>(values);
		for (int i = 0; i < result.size(); i++) {
			if (which.test(result.get(i))) {
				result.set(i, change.apply(result.get(i)));
				return result;
			}
		}
		throw new IllegalArgumentException(missing.get());
	}
}
