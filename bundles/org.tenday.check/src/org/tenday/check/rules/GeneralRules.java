package org.tenday.check.rules;

import java.util.List;

import org.tenday.check.Checks;
import org.tenday.check.Rule;
import org.tenday.check.RuleSet;
import org.tenday.check.Thresholds;

/** The list of the general rules, and how they come to the extension point for rules. */
public final class GeneralRules implements RuleSet {

	@Override
	public List<Rule> rules() {
		return all();
	}

	/** The general rules at their default numbers. */
	public static Checks checks() {
		return checks(Thresholds.DEFAULT);
	}

	/** The general rules at numbers that somebody chose. */
	public static Checks checks(Thresholds thresholds) {
		return new Checks(all(), thresholds);
	}

	/** All of them, in the order in which their findings are most use: objectives, alignment, timing, words, pictures, slides, data. */
	public static List<Rule> all() {
		return List.of(new WeakVerbRule(), new TrainerVerbRule(), new TwoVerbsRule(), new FragmentRule(), new NoObjectRule(),
				new DuplicateObjectiveRule(), new ObjectiveCountRule(), new BloomRule(), AlignmentRule.activity(),
				AlignmentRule.assessment(),
				new NoObjectiveRule(), new ReferenceRule(), new CitationRule(), new RepeatedReferenceRule(), new AcquisitionRule(),
				DayLengthRule.overrun(), DayLengthRule.underrun(),
				new NoBreakRule(),
				new NoCheckRule(), new FewChecksRule(), new PlaceholderRule(), new HeadingOrderRule(), new LinkTextRule(),
				new LongSentenceRule(),
				new AbbreviationRule(), new GlossaryRule(), PictureRule.alternativeText(), PictureRule.longAlternativeText(),
				PictureRule.licence(),
				PictureRule.consent(), SlideRule.overfull(), SlideRule.repeatedTitle(), new SmallNumberRule());
	}
}
