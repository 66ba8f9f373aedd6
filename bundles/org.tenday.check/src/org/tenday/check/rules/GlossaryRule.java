package org.tenday.check.rules;

import java.util.Locale;
import java.util.stream.Collectors;

import org.tenday.check.Findings;
import org.tenday.check.Mend;
import org.tenday.check.Passage;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Programme;

/** Finds glossary entries for words that the programme never uses. */
final class GlossaryRule extends GeneralRule {

	GlossaryRule() {
		super("glossary.unused", Severity.INFO);
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		String text = subject.passages().stream().filter(passage -> !passage.where().path().getFirst().equals("glossary"))
				.map(Passage::text)
				.collect(Collectors.joining("\n")).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
		for (int i = 0; i < programme.glossary().size(); i++) {
			GlossaryEntry entry = programme.glossary().get(i);
			if (!isUsed(entry.term(), text)) {
				findings.add(Where.programme("glossary", String.valueOf(i)),
						"The glossary explains \"%s\", which no text uses: use the word or take the entry out.".formatted(entry.term()),
						new Mend("Take the entry out",
								now -> now.withGlossary(now.glossary().stream().filter(candidate -> !candidate.equals(entry)).toList())));
			}
		}
	}

	/** A term may hold its abbreviation, as in "data protection impact assessment (DPIA)": either will do. */
	private static boolean isUsed(String term, String text) {
		for (String name : term.toLowerCase(Locale.ROOT).split("[()]")) {
			String stem = name.strip().replaceAll("\\s+", " ").replaceFirst("s$", "");
			if (!stem.isEmpty() && begins(stem, text)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word begins so anywhere. Not by a pattern: there are many terms, and each is looked for in everything that is written. */
	private static boolean begins(String stem, String text) {
		for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
			if (at == 0 || !Character.isLetter(text.codePointBefore(at))) {
				return true;
			}
		}
		return false;
	}
}
