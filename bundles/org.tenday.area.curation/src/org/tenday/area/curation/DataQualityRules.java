package org.tenday.area.curation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What must hold of data before they are used, and what is done where it does not.
 *
 * @param brief what it is there for
 * @param rules in the order in which they are applied
 */
public record DataQualityRules(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Rules", answer = true) List<QualityRule> rules) implements Sheet {

	/**
	 * What kind of fault a rule looks for (Kahn, M. G. and others (2016). A Harmonized Data Quality Assessment Terminology and Framework
	 * for the Secondary Use of Electronic Health Record Data. eGEMs 4(1), 1244).
	 */
	public enum Dimension {
		/** Nobody has said it yet. */
		NOT_SAID,
		/** Values have the form that they must have. */
		CONFORMANCE,
		/** Values are there. */
		COMPLETENESS,
		/** Values can be true. */
		PLAUSIBILITY
	}

	/** How much a broken rule matters. */
	public enum Weight {
		/** Nobody has said it yet. */
		NOT_SAID, LOW, MEDIUM, HIGH
	}

	/**
	 * One rule.
	 *
	 * @param id        its own, such as R1; cleaning logs refer to it
	 * @param variable  the name of a variable, of several with commas between them, or "all"
	 * @param dimension what kind of fault it looks for
	 * @param rule      so that a computer can test it
	 * @param threshold how many rows in a hundred may break it before more is done than the action says; 0 to 100
	 * @param weight    how much it matters
	 * @param action    what is done with a row that breaks it
	 * @param owner     who is asked about it; by role
	 */
	public record QualityRule(@Field(label = "Id", help = "Such as R1: cleaning logs refer to it.") String id,
			@Field(label = "Variable", help = "As in the data dictionary; commas between several, or “all”.") String variable,
			@Field(label = "Dimension") Dimension dimension, @Field(label = "Rule", help = "So that a computer can test it.") String rule,
			@Field(label = "Threshold", unit = "% of rows", help = "How many rows in a hundred may break it before the delivery is queried; 0 where none may.") Optional<BigDecimal> threshold,
			@Field(label = "Severity") Weight weight,
			@Field(label = "Action", help = "What is done with a row that breaks it: put right, set to missing, set aside, stop.") String action,
			@Field(label = "Owner", help = "Who is asked about it, by role.") String owner) {

		public QualityRule {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(variable, "variable");
			Objects.requireNonNull(dimension, "dimension");
			Objects.requireNonNull(rule, "rule");
			Objects.requireNonNull(threshold, "threshold");
			Objects.requireNonNull(weight, "weight");
			Objects.requireNonNull(action, "action");
			Objects.requireNonNull(owner, "owner");
		}

		QualityRule withId(String other) {
			return new QualityRule(other, variable, dimension, rule, threshold, weight, action, owner);
		}
	}

	public DataQualityRules {
		Objects.requireNonNull(brief, "brief");
		rules = List.copyOf(rules);
	}

	/** How many rules look for one kind of fault. */
	public long count(Dimension dimension) {
		return rules.stream().filter(rule -> rule.dimension() == dimension).count();
	}

	DataQualityRules withId(int place, String id) {
		List<QualityRule> changed = new ArrayList<>(rules);
		changed.set(place, changed.get(place).withId(id));
		return new DataQualityRules(brief, changed);
	}
}
