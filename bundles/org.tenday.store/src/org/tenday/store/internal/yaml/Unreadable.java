package org.tenday.store.internal.yaml;

/** What makes a file, or a part of it, unreadable: one sentence and where it is about. */
public final class Unreadable extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;
	private final int column;

	/**
	 * @param line     counted from 1; 0 where the whole file is meant
	 * @param column   counted from 1; 0 where the whole file is meant
	 * @param sentence what is wrong and what to do
	 */
	public Unreadable(int line, int column, String sentence) {
		super(sentence);
		this.line = line;
		this.column = column;
	}

	public Unreadable(Span span, String sentence) {
		this(span.line(), span.column(), sentence);
	}

	/** About a place, found out by something that went wrong. */
	public Unreadable(Span span, String sentence, Throwable cause) {
		this(span, sentence);
		initCause(cause);
	}

	/** About a whole file, found out by something that went wrong. */
	public Unreadable(String sentence, Throwable cause) {
		this(0, 0, sentence);
		initCause(cause);
	}

	public int line() {
		return line;
	}

	public int column() {
		return column;
	}
}
