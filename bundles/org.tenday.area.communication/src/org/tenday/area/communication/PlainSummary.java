package org.tenday.area.communication;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A summary that its readers understand the first time.
 *
 * @param brief     what it is there for
 * @param original  the text that it is to be made of; Markdown; may be empty
 * @param text      the summary; Markdown
 * @param jargon    words of the trade, and what is said instead
 * @param checkedBy who from outside has told it back, by role
 * @param checkedOn when
 */
public record PlainSummary(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Text to rewrite", kind = Field.Kind.MARKDOWN, help = "Learners get it in an exercise too.") String original,
		@Field(label = "Summary", kind = Field.Kind.MARKDOWN, answer = true) String text,
		@Field(label = "Jargon", answer = true) List<Jargon> jargon,
		@Field(label = "Checked by", answer = true, help = "A reader from outside who has told it back, by role.") String checkedBy,
		@Field(label = "Checked on", answer = true) Optional<LocalDate> checkedOn) implements Sheet {

	/**
	 * A word of the trade.
	 *
	 * @param word  as experts say it
	 * @param plain as everybody says it
	 */
	public record Jargon(@Field(label = "Word") String word, @Field(label = "Plain words") String plain) {

		public Jargon {
			Objects.requireNonNull(word, "word");
			Objects.requireNonNull(plain, "plain");
		}
	}

	public PlainSummary {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(original, "original");
		Objects.requireNonNull(text, "text");
		jargon = List.copyOf(jargon);
		Objects.requireNonNull(checkedBy, "checkedBy");
		Objects.requireNonNull(checkedOn, "checkedOn");
	}
}
