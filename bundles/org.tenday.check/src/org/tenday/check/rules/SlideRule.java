package org.tenday.check.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.tenday.check.Findings;
import org.tenday.check.Mend;
import org.tenday.check.Reading;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Block;
import org.tenday.model.Field;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.content.Slide;

/** A rule that looks at one slide after another. */
abstract class SlideRule extends GeneralRule {

	private SlideRule(String id) {
		super(id, Severity.WARNING);
	}

	@Override
	public final void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		Set<String> titles = new HashSet<>();
		programme.modules().forEach(module -> module.sessions().forEach(session -> session.blocks().forEach(block -> {
			if (block.content() instanceof Slide slide) {
				check(new Found(module, session, block, slide), titles, thresholds, findings);
			}
		})));
	}

	/** A slide with its place. */
	record Found(Module module, Session session, Block block, Slide slide) {
		Where where() {
			return Where.block(module, session, block);
		}
	}

	abstract void check(Found found, Set<String> titles, Thresholds thresholds, Findings findings);

	/** Finds slides that the room cannot read while somebody talks. */
	static SlideRule overfull() {
		return new SlideRule("slide.overfull") {
			@Override
			void check(Found found, Set<String> titles, Thresholds thresholds, Findings findings) {
				Reading reading = Reading.of(Field.Kind.MARKDOWN, found.slide().text());
				int words = reading.paragraphs().stream().mapToInt(text -> text.isBlank() ? 0 : text.strip().split("\\s+").length).sum();
				if (words > thresholds.wordsOnSlide() || reading.paragraphs().size() > thresholds.linesOnSlide()) {
					findings.add(found.where().at("text"),
							"The slide \"%s\" has %d words in %d lines: keep %d words in %d lines, and say the rest."
									.formatted(found.block().title(), words, reading.paragraphs().size(), thresholds.wordsOnSlide(),
											thresholds.linesOnSlide()));
				}
			}
		};
	}

	/** Finds slides that cannot be told apart by their titles. */
	static SlideRule repeatedTitle() {
		return new SlideRule("slide.repeated-title") {
			@Override
			void check(Found found, Set<String> titles, Thresholds thresholds, Findings findings) {
				String title = found.block().title().strip();
				if (title.isEmpty()) {
					findings.add(found.where(), "A slide of \"%s\" has no title: give it one.".formatted(found.session().title()),
							titled(found, found.session().title()));
				} else if (!titles.add(title.toLowerCase(Locale.ROOT))) {
					findings.add(found.where(),
							"Another slide is called \"%s\" already: give this one a title of its own.".formatted(title),
							titled(found, title + ": " + found.session().title()));
				}
			}
		};
	}

	private static Mend titled(Found found, String title) {
		return new Mend("Call it \"" + title + "\"",
				now -> now.module(found.module().id()).filter(module -> module.equals(found.module())).isEmpty()
						? now
						: now.withSession(found.session().id(),
								session -> session.withBlock(found.block().id(), block -> block.withTitle(title))));
	}
}
