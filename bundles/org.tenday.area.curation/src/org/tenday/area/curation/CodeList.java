package org.tenday.area.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * The codes that stand for one clinical idea, and those that look as if they did and do not. In an exercise learners get codes and terms,
 * and decide.
 *
 * @param brief      what it is there for
 * @param name       what the list is called; data dictionaries refer to it by this
 * @param system     whose codes they are
 * @param release    the release of the system, such as "UK edition 41.0"
 * @param released   when that release came out
 * @param purpose    what the list is for, and what it is not for
 * @param author     who made it; by role
 * @param made       when
 * @param expression a rule that gives the codes, such as one in the expression constraint language of SNOMED CT; may be empty
 * @param legacy     whether it is kept for old records alone
 * @param codes      candidates with the decision on each
 * @param references lists and papers that it builds on
 * @param signedOff  who agreed to it and when; by role; empty while nobody has
 */
public record CodeList(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Name", answer = true, help = "Data dictionaries refer to the list by its name.") String name,
		@Field(label = "Coding system") CodingSystem system,
		@Field(label = "Release", answer = true, help = "The release of the coding system, such as “UK edition 41.0”.") String release,
		@Field(label = "Release date", answer = true) Optional<LocalDate> released,
		@Field(label = "Purpose", answer = true, help = "What the list is for, and what it is not for.") String purpose,
		@Field(label = "Author", answer = true, help = "By role, such as “Respiratory lead and analyst”.") String author,
		@Field(label = "Date", answer = true, help = "When the list was made.") Optional<LocalDate> made,
		@Field(label = "Expression", kind = Field.Kind.CODE, answer = true, help = "A rule that gives the codes, such as << 13645005 in the expression constraint language of SNOMED CT.") String expression,
		@Field(label = "Legacy list", help = "Kept for old records alone, as all lists of Read codes are.") boolean legacy,
		@Field(label = "Codes") List<Code> codes,
		@Field(label = "References", help = "Lists and papers that it builds on, one a line.") List<String> references,
		@Field(label = "Signed off", answer = true, help = "Who agreed to it and when; by role.") String signedOff) implements Sheet {

	/** What was decided on a code. */
	public enum Decision {
		/** Nothing yet. */
		UNDECIDED, INCLUDE, EXCLUDE
	}

	/**
	 * One code.
	 *
	 * @param code     as the system writes it
	 * @param term     what it says
	 * @param decision whether it is in
	 * @param reason   why; every code that is left out needs one
	 */
	public record Code(@Field(label = "Code") String code, @Field(label = "Term") String term,
			@Field(label = "Decision", answer = true) Decision decision, @Field(label = "Reason", answer = true) String reason) {

		public Code {
			Objects.requireNonNull(code, "code");
			Objects.requireNonNull(term, "term");
			Objects.requireNonNull(decision, "decision");
			Objects.requireNonNull(reason, "reason");
		}
	}

	public CodeList {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(system, "system");
		Objects.requireNonNull(release, "release");
		Objects.requireNonNull(released, "released");
		Objects.requireNonNull(purpose, "purpose");
		Objects.requireNonNull(author, "author");
		Objects.requireNonNull(made, "made");
		Objects.requireNonNull(expression, "expression");
		Objects.requireNonNull(signedOff, "signedOff");
		codes = List.copyOf(codes);
		references = List.copyOf(references);
	}

	/** How many codes were decided on so. */
	public long count(Decision decision) {
		return codes.stream().filter(code -> code.decision() == decision).count();
	}

	CodeList withCodes(List<Code> others) {
		return new CodeList(brief, name, system, release, released, purpose, author, made, expression, legacy, others, references,
				signedOff);
	}

	CodeList markedLegacy() {
		return new CodeList(brief, name, system, release, released, purpose, author, made, expression, true, codes, references, signedOff);
	}
}
