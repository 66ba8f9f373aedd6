package org.tenday.area.landscape;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * The four questions with which Connected Health Cities began a data journey.
 *
 * @param brief    what it is there for
 * @param question what is to be improved
 * @param kinds    what kinds of data could help; Markdown
 * @param holders  who might hold them; Markdown
 * @param people   who must be won over; Markdown
 * @param benefits what good it will do, and to whom; Markdown
 * @param start    of the project
 * @param end      of the project
 */
public record ScopingSheet(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Question", help = "What you want to improve. Learners get it in an exercise too.") String question,
		@Field(label = "Kinds of data", kind = Field.Kind.MARKDOWN, answer = true) String kinds,
		@Field(label = "Who might hold them", kind = Field.Kind.MARKDOWN, answer = true) String holders,
		@Field(label = "Who must be engaged", kind = Field.Kind.MARKDOWN, answer = true) String people,
		@Field(label = "Benefits sought", kind = Field.Kind.MARKDOWN, answer = true) String benefits,
		@Field(label = "Project starts", help = "Data source cards of the same module are checked against it.") Optional<LocalDate> start,
		@Field(label = "Project ends") Optional<LocalDate> end) implements Sheet {

	public ScopingSheet {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(question, "question");
		Objects.requireNonNull(kinds, "kinds");
		Objects.requireNonNull(holders, "holders");
		Objects.requireNonNull(people, "people");
		Objects.requireNonNull(benefits, "benefits");
		Objects.requireNonNull(start, "start");
		Objects.requireNonNull(end, "end");
	}
}
