package org.tenday.area.analysis;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of code that others are to read and run. */
final class CodeListingRules {

	/** A path that begins at the root of somebody's machine, or in somebody's home folder. */
	private static final Pattern PATH = Pattern.compile(
			"(?<![\\w.])(?:[A-Za-z]:[\\\\/]{1,2}\\w|~/|\\\\\\\\\\w+\\\\|/(?:home|Users|mnt|media|root|tmp|var|opt|data)/)[^\\s\"']*");
	/** A name of something secret that is given a value, or a connection with a password in it. */
	private static final Pattern SECRET = Pattern.compile(
			"(?i)\\b(?:password|passwd|pwd|passphrase|secret|api[_-]?key|access[_-]?key|token)\\b\\s*(?:=|<-|:)\\s*[\"'][^\"']+[\"']"
					+ "|://[^\\s/:@]+:[^\\s/@]+@");

	static final List<BlockRule<CodeListing>> ALL = List.of(
			BlockRule.error("analysis.code-listing.secret",
					"Code that is printed holds no passwords, keys or tokens: whoever has the handbook would have them.",
					CodeListingRules::secrets),
			BlockRule.warning("analysis.code-listing.path",
					"Code that others are to run names files below its own folder: an absolute path exists on one machine only.",
					CodeListingRules::paths),
			BlockRule.warning("analysis.code-listing.output",
					"A listing says what comes out, so that learners can tell whether theirs works.", CodeListingRules::output),
			BlockRule.info("analysis.code-listing.long-line", "Lines of more than 80 letters are broken on the page.",
					CodeListingRules::longLines),
			BlockRule.error("analysis.code-listing.step", "A step speaks of lines that are there, and in their order.",
					CodeListingRules::steps));

	private CodeListingRules() {
	}

	private static void secrets(CodeListing listing, Inspection<CodeListing> inspection) {
		find(listing, SECRET, inspection,
				"Line %d of the code \"%s\" holds a password or a key, “%s”: read it from the surroundings instead.");
	}

	private static void paths(CodeListing listing, Inspection<CodeListing> inspection) {
		find(listing, PATH, inspection,
				"Line %d of the code \"%s\" names a place of one machine only, “%s”: write a path below the code's own folder.");
	}

	private static void find(CodeListing listing, Pattern pattern, Inspection<CodeListing> inspection, String message) {
		List<String> lines = listing.codeLines();
		for (int i = 0; i < lines.size(); i++) {
			Matcher matcher = pattern.matcher(lines.get(i));
			if (matcher.find()) {
				inspection.find(message.formatted(i + 1, inspection.name(), matcher.group()), "code");
			}
		}
	}

	private static void output(CodeListing listing, Inspection<CodeListing> inspection) {
		if (!listing.isTemplate() && !listing.code().isBlank() && listing.output().isBlank()) {
			inspection.find("The code \"%s\" does not say what comes out: run it, and put in its output.".formatted(inspection.name()),
					"output");
		}
	}

	private static void longLines(CodeListing listing, Inspection<CodeListing> inspection) {
		List<String> lines = listing.codeLines();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).length() > CodeListingType.WIDTH) {
				inspection.find(("Line %d of the code \"%s\" is %d letters long and will be broken on the page: break it yourself where "
						+ "it reads best.")
						.formatted(i + 1, inspection.name(), lines.get(i).length()), "code");
			}
		}
	}

	private static void steps(CodeListing listing, Inspection<CodeListing> inspection) {
		int lines = listing.codeLines().size();
		int before = 0;
		for (int i = 0; i < listing.steps().size(); i++) {
			CodeListing.Step step = listing.steps().get(i);
			if (step.from() < 1 || step.last() > lines || step.to() > 0 && step.to() < step.from()) {
				inspection.find("Step %d of the code \"%s\" speaks of lines %d to %d, but the code has %d lines: correct the numbers."
						.formatted(i + 1, inspection.name(), step.from(), step.last(), lines), "steps", String.valueOf(i), "from");
			} else if (step.from() <= before) {
				inspection.find("Step %d of the code \"%s\" goes back to line %d: put the steps in the order of the lines."
						.formatted(i + 1, inspection.name(), step.from()), "steps", String.valueOf(i), "from");
			}
			before = Math.max(before, step.last());
		}
	}
}
