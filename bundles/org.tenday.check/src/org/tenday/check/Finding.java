package org.tenday.check;

import java.util.List;
import java.util.Objects;

/**
 * What a rule says.
 *
 * @param rule     the rule's id
 * @param severity how much it matters
 * @param where    the place it is about
 * @param message  one sentence: what is wrong and what to do
 * @param mends    ways to put it right, the best first; empty where only a person can
 */
public record Finding(String rule, Severity severity, Where where, String message, List<Mend> mends) {

	public Finding {
		Objects.requireNonNull(rule, "rule");
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(where, "where");
		Objects.requireNonNull(message, "message");
		mends = List.copyOf(mends);
	}
}
