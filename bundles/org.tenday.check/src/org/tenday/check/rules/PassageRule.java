package org.tenday.check.rules;

import org.tenday.check.Findings;
import org.tenday.check.Passage;
import org.tenday.check.Reading;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;

/** A rule that looks at one text after another. */
abstract class PassageRule extends GeneralRule {

	PassageRule(String id, Severity severity) {
		super(id, severity);
	}

	@Override
	public final void check(Subject subject, Thresholds thresholds, Findings findings) {
		for (Passage passage : subject.passages()) {
			check(passage, passage.reading(), thresholds, message -> findings.add(passage.where(), message));
		}
	}

	/** Where the trouble with one passage goes. */
	interface Trouble {
		void say(String message);
	}

	abstract void check(Passage passage, Reading reading, Thresholds thresholds, Trouble trouble);
}
