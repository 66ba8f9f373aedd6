package org.tenday.area.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What each variable of a data set means and where it comes from. In an exercise learners get the variables with their labels, and say the
 * rest. The fields follow the structural metadata of the Health Data Research UK gateway (table, column, data type, description, sensitive,
 * values).
 *
 * @param brief     what it is there for
 * @param dataSet   which data it describes
 * @param variables in the order of the columns
 */
public record DataDictionary(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Data set", help = "Which table or file it describes.") String dataSet,
		@Field(label = "Variables") List<Variable> variables) implements Sheet {

	/** What the values of a variable are. */
	public enum Kind {
		/** Nobody has said it yet. */
		NOT_SAID,
		/** Words, as they were written. */
		TEXT,
		/** One of a list of values or codes. */
		CODED, YES_NO, WHOLE_NUMBER, DECIMAL_NUMBER, DATE, DATE_AND_TIME,
		/** Tells rows or people apart and means nothing. */
		KEY;

		/** Whether its values are amounts, which have a unit. */
		public boolean isNumber() {
			return this == WHOLE_NUMBER || this == DECIMAL_NUMBER;
		}
	}

	/** What a variable tells of somebody. */
	public enum Sensitivity {
		/** Nobody has said it yet. */
		NOT_SAID, NOT_SENSITIVE,
		/** Tells something that the person would not want everybody to know. */
		SENSITIVE,
		/**
		 * Stands for a person, but says to nobody without the key who it is; still personal data (UK General Data Protection Regulation,
		 * recital 26).
		 */
		PSEUDONYM,
		/** Says who the person is. */
		IDENTIFIER
	}

	/**
	 * One variable.
	 *
	 * @param name        as in the heading of its column
	 * @param label       what it means, in words
	 * @param kind        what its values are
	 * @param unit        of a number; "none" for a mere count or score
	 * @param values      allowed values, or a range such as "35 to 110"
	 * @param codeList    the name of the code list that its values are from
	 * @param source      table and field that it comes from
	 * @param derivation  the rule by which it was worked out, where it was
	 * @param missing     what stands in it where the value is not known
	 * @param sensitivity what it tells of somebody
	 * @param analysed    whether the analysis uses it
	 * @param example     a value that is allowed, made up
	 */
	public record Variable(@Field(label = "Name", help = "As in the heading of its column.") String name,
			@Field(label = "Label", help = "What it means, in words.") String label, @Field(label = "Type", answer = true) Kind kind,
			@Field(label = "Unit", answer = true, help = "Of a number; “none” for a mere count or score.") String unit,
			@Field(label = "Allowed values", answer = true, help = "A list of values, or a range such as 35 to 110.") String values,
			@Field(label = "Code list", answer = true, help = "The name of the code list that its values are from.") String codeList,
			@Field(label = "Source", answer = true, help = "Table and field that it comes from, such as spells.admission_date.") String source,
			@Field(label = "Derivation", answer = true, help = "The rule by which it was worked out, where it was.") String derivation,
			@Field(label = "Missing code", answer = true, help = "What stands in it where the value is not known, such as blank or 999.") String missing,
			@Field(label = "Sensitivity", answer = true) Sensitivity sensitivity,
			@Field(label = "Used in analysis", answer = true) boolean analysed,
			@Field(label = "Example", answer = true, help = "A made-up value that is allowed; never a real one.") String example) {

		public Variable {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(kind, "kind");
			Objects.requireNonNull(unit, "unit");
			Objects.requireNonNull(values, "values");
			Objects.requireNonNull(codeList, "codeList");
			Objects.requireNonNull(source, "source");
			Objects.requireNonNull(derivation, "derivation");
			Objects.requireNonNull(missing, "missing");
			Objects.requireNonNull(sensitivity, "sensitivity");
			Objects.requireNonNull(example, "example");
		}

		/** Whether it has a rule by which it was worked out, or says that it ought to have one. */
		public boolean isDerived() {
			return !derivation.isBlank()
					|| source.strip().toLowerCase(Locale.ROOT).matches("(derived|calculated|computed|worked out)\\b.*");
		}

		Variable withUnit(String other) {
			return new Variable(name, label, kind, other, values, codeList, source, derivation, missing, sensitivity, analysed, example);
		}

		Variable withSensitivity(Sensitivity other) {
			return new Variable(name, label, kind, unit, values, codeList, source, derivation, missing, other, analysed, example);
		}

		Variable withExample(String other) {
			return new Variable(name, label, kind, unit, values, codeList, source, derivation, missing, sensitivity, analysed, other);
		}
	}

	public DataDictionary {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(dataSet, "dataSet");
		variables = List.copyOf(variables);
	}

	DataDictionary withVariable(int place, UnaryOperator<Variable> change) {
		List<Variable> changed = new ArrayList<>(variables);
		changed.set(place, change.apply(changed.get(place)));
		return new DataDictionary(brief, dataSet, changed);
	}
}
