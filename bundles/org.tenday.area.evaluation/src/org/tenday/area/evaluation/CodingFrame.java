package org.tenday.area.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What a text is coded with: themes, and sub-themes below them.
 *
 * @param brief    what it is there for
 * @param material what is coded, such as "12 interviews"
 * @param codes    a row for each sub-theme, and for each theme that says something of its own
 */
public record CodingFrame(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Material", help = "What is coded, such as: 12 interviews with patients and staff.") String material,
		@Field(label = "Codes", answer = true) List<Code> codes) implements Sheet {

	/**
	 * A theme, or a sub-theme of one.
	 *
	 * @param theme     as a sentence that says what is going on
	 * @param subTheme  empty in the row of the theme itself
	 * @param include   what belongs there
	 * @param exclude   what does not, though one might think so
	 * @param quotation in somebody's own words, without anything that tells who it is
	 * @param speaker   what kind of participant said it
	 */
	public record Code(@Field(label = "Theme") String theme,
			@Field(label = "Sub-theme", help = "Empty in the row of the theme itself.") String subTheme,
			@Field(label = "Definition") String definition, @Field(label = "Include") String include,
			@Field(label = "Leave out", help = "What does not belong there, though one might think so.") String exclude,
			@Field(label = "Quotation", help = "In somebody's own words, without anything that tells who it is.") String quotation,
			@Field(label = "Said by", help = "The kind of participant, such as: community nurse.") String speaker) {

		public Code {
			Objects.requireNonNull(theme, "theme");
			Objects.requireNonNull(subTheme, "subTheme");
			Objects.requireNonNull(definition, "definition");
			Objects.requireNonNull(include, "include");
			Objects.requireNonNull(exclude, "exclude");
			Objects.requireNonNull(quotation, "quotation");
			Objects.requireNonNull(speaker, "speaker");
		}

		/** What the row is about. */
		public String name() {
			return subTheme.isBlank() ? theme : subTheme;
		}
	}

	public CodingFrame {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(material, "material");
		codes = List.copyOf(codes);
	}

	/** The themes, in the order in which they first appear. */
	public List<String> themes() {
		return codes.stream().map(Code::theme).filter(theme -> !theme.isBlank()).distinct().toList();
	}

	/** The sub-themes of a theme. */
	public Stream<String> below(String theme) {
		return codes.stream().filter(code -> code.theme().equals(theme)).map(Code::subTheme).filter(name -> !name.isBlank()).distinct();
	}
}
