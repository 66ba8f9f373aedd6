package org.tenday.cli.internal;

import java.util.function.Supplier;

/** Asks for something when it is first needed, and keeps it: reading what is installed may say in the log what is wrong with it. */
final class Once<T> implements Supplier<T> {

	private final Supplier<T> source;
	private T value;

	Once(Supplier<T> source) {
		this.source = source;
	}

	@Override
	public synchronized T get() {
		if (value == null) {
			value = source.get();
		}
		return value;
	}
}
