package org.tenday.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule says.
 *
 * @param rule     the rule's id
 * @param severity how much it matters
 * @param where    the place it is about
 * @param message  one sentence: what is wrong and what to do
 * @param mends    ways to put it right, the best first; empty where only a person can
 * @param remedy   the place at which a person puts it right, where that is another one than the place that it is about
 */
public record Finding(String rule, Severity severity, Where where, String message, List<Mend> mends, Optional<Where> remedy) {

	/** A finding that is put right where it is. */
	public Finding(String rule, Severity severity, Where where, String message, List<Mend> mends) {
		this(rule, severity, where, message, mends, Optional.empty());
	}

	public Finding {
		Objects.requireNonNull(rule, "rule");
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(where, "where");
		Objects.requireNonNull(message, "message");
		Objects.requireNonNull(remedy, "remedy");
		mends = List.copyOf(mends);
	}
}
