package org.tenday.area.analysis;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * Program text that is read together: what it does, step by step, and what comes out.
 *
 * @param brief       what it is there for
 * @param language    such as "R" or "SQL"
 * @param code        letter by letter
 * @param dataUsed    which data it reads, and where learners have them
 * @param lineNumbers whether its lines are numbered
 * @param steps       what it does, for ranges of lines
 * @param output      what it prints, letter by letter
 */
public record CodeListing(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Language", help = "Such as R, Python or SQL.") String language,
		@Field(label = "Code", kind = Field.Kind.CODE, help = "Lines of 80 letters at most fit the page.") String code,
		@Field(label = "Data used", help = "Which file, and where learners have it.") String dataUsed,
		@Field(label = "Line numbers") boolean lineNumbers,
		@Field(label = "Steps", help = "What the code does, for ranges of lines.") List<Step> steps,
		@Field(label = "Expected output", kind = Field.Kind.CODE, answer = true) String output) implements Sheet {

	/**
	 * What some lines do.
	 *
	 * @param from  number of the first line, from 1
	 * @param to    number of the last line; 0 where it is the first
	 * @param words in plain words
	 */
	public record Step(@Field(label = "From line") int from, @Field(label = "To line", help = "0 for one line only.") int to,
			@Field(label = "What it does", answer = true) String words) {

		public Step {
			Objects.requireNonNull(words, "words");
			if (from < 0 || to < 0) {
				throw new IllegalArgumentException("Lines are counted from 1: a step cannot begin at %d or end at %d.".formatted(from, to));
			}
		}

		int last() {
			return Math.max(from, to);
		}
	}

	public CodeListing {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(language, "language");
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(dataUsed, "dataUsed");
		Objects.requireNonNull(output, "output");
		steps = List.copyOf(steps);
	}

	/** The lines of the code, without empty ones at its end. */
	List<String> codeLines() {
		return lines(code);
	}

	/** The lines of the output, without empty ones at its end. */
	List<String> outputLines() {
		return lines(output);
	}

	private static List<String> lines(String text) {
		return text.isBlank() ? List.of() : text.stripTrailing().lines().toList();
	}
}
