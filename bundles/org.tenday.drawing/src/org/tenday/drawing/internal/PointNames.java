package org.tenday.drawing.internal;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;

/** Shows whole numbers as the names of points, counted from 0; any other as nothing. */
final class PointNames extends NumberFormat {

	private static final long serialVersionUID = 1L;

	private final transient List<String> names;

	PointNames(List<String> names) {
		this.names = names.stream().map(Lettering::line).toList();
	}

	@Override
	public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
		int index = (int) Math.round(number);
		return index == number && index >= 0 && index < names.size() ? to.append(names.get(index)) : to;
	}

	@Override
	public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
		return format((double) number, to, position);
	}

	@Override
	public Number parse(String source, ParsePosition position) {
		throw new UnsupportedOperationException("Names of points are written, never read.");
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PointNames that && names.equals(that.names);
	}

	@Override
	public int hashCode() {
		return names.hashCode();
	}
}
