package org.tenday.authoring.find;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is looked for.
 *
 * @param text        never empty
 * @param isCaseExact whether capitals and small letters differ
 * @param isWhole     whether only whole words are meant
 * @param isPattern   whether the text is a regular expression
 */
public record Query(String text, boolean isCaseExact, boolean isWhole, boolean isPattern) {

	public Query {
		Objects.requireNonNull(text, "text");
		if (text.isEmpty()) {
			throw new IllegalArgumentException("Write what is to be found.");
		}
		compiled(text, isCaseExact, isWhole, isPattern);
	}

	Pattern pattern() {
		return compiled(text, isCaseExact, isWhole, isPattern);
	}

	private static Pattern compiled(String text, boolean isCaseExact, boolean isWhole, boolean isPattern) {
		String wanted = isPattern ? text : Pattern.quote(text);
		String whole = isWhole ? "(?<![\\p{L}\\p{N}_])(?:" + wanted + ")(?![\\p{L}\\p{N}_])" : wanted;
		try {
			return Pattern.compile(whole, Pattern.MULTILINE | (isCaseExact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
		} catch (PatternSyntaxException e) {
			throw new IllegalArgumentException("“" + text + "” is not a regular expression: " + e.getDescription() + ".", e);
		}
	}
}
