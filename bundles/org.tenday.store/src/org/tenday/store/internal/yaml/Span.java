package org.tenday.store.internal.yaml;

/**
 * Where a node stands in its file.
 *
 * @param start  offset of its first character
 * @param end    offset behind its last character; blank lines and comments that follow it do not belong to it
 * @param line   of its first character, counted from 1
 * @param column of its first character, counted from 1
 */
public record Span(int start, int end, int line, int column) {

	Span until(int newEnd) {
		return new Span(start, newEnd, line, column);
	}
}
