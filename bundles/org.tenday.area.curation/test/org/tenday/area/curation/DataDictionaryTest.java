package org.tenday.area.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.curation.DataDictionary.Kind;
import org.tenday.area.curation.DataDictionary.Sensitivity;
import org.tenday.area.curation.DataDictionary.Variable;
import org.tenday.area.curation.DataQualityRules.Dimension;
import org.tenday.area.curation.DataQualityRules.QualityRule;
import org.tenday.area.curation.DataQualityRules.Weight;
import org.tenday.check.Finding;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class DataDictionaryTest {

	private static final Variable AGE = new Variable("age", "Age in years", Kind.WHOLE_NUMBER, "years", "18 to 110", "", "people.age", "",
			"999", Sensitivity.NOT_SENSITIVE, true, "74");

	private static Variable named(String name, Kind kind, Sensitivity sensitivity) {
		return new Variable(name, "A label", kind, "", "", "", "people." + name, "", "", sensitivity, false, "");
	}

	private static Variable with(String values, String list, String source, String derivation, String missing, String example) {
		return new Variable("age", "A label", Kind.CODED, "", values, list, source, derivation, missing, Sensitivity.SENSITIVE, false,
				example);
	}

	private static Trial<DataDictionary> trial(Variable... variables) {
		return Trial.of(new DataDictionaryType(), new DataDictionary(Given.EXAMPLE, "people.csv", List.of(variables)));
	}

	private static List<String> findings(String rule, Variable... variables) {
		return trial(variables).findings("curation.data-dictionary." + rule);
	}

	@Test
	void namesAreThereAndUnique() {
		assertEquals(
				List.of("The variable “AGE ” of the data dictionary “The block” is in it twice: give each variable a name of its own."),
				findings("unique", AGE, named("AGE ", Kind.TEXT, Sensitivity.SENSITIVE)));
		assertEquals(List.of("The variable in row 1 of the data dictionary “The block” has no name: write the heading of its column."),
				findings("unique", named(" ", Kind.TEXT, Sensitivity.SENSITIVE)));
		assertEquals(List.of(), findings("unique", AGE, named("sex", Kind.TEXT, Sensitivity.SENSITIVE)));
	}

	@Test
	void noExampleLooksLikeAnNhsNumber() {
		assertEquals(List.of(
				"The variable “age” of the data dictionary “The block” has an example that looks like a real NHS number: write one that "
						+ "fails the check, such as 123 456 7890."),
				findings("nhs-number", with("F, M", "", "s", "", "", "943 476 5919")));
		assertEquals(1, findings("nhs-number", with("such as 9434765919", "", "s", "", "", "")).size());
		assertEquals(List.of(), findings("nhs-number", with("F, M", "", "s", "", "", "123 456 7890")));
	}

	@Test
	void codedVariablesHaveValuesOrAList() {
		assertEquals(1, findings("values", with("", "", "s", "", "", "")).size());
		assertEquals(List.of(), findings("values", with("F, M", "", "s", "", "", "")));
		assertEquals(List.of(), findings("values", with("", "COPD", "s", "", "", "")), "the module has no lists to compare with");
		CodeList list = new CodeList(Given.EXAMPLE, "COPD, narrow", CodingSystem.ICD_10, "", Optional.empty(), "", "", Optional.empty(), "",
				false,
				List.of(), List.of(), "");
		assertEquals(1, trial(with("", "COPD", "s", "", "", "")).beside(Given.block("list", "code-list", list))
				.findings("curation.data-dictionary.values").size());
		assertEquals(List.of(), trial(with("", "copd, narrow", "s", "", "", "")).beside(Given.block("list", "code-list", list))
				.findings("curation.data-dictionary.values"));
	}

	@Test
	void numbersHaveAUnit() {
		assertEquals(List.of(), findings("unit", AGE));
		List<Finding> found = trial(AGE.withUnit("")).findings();
		assertEquals(List.of("curation.data-dictionary.unit"), found.stream().map(Finding::rule).toList());
		assertEquals("Write “none”", found.getFirst().mends().getFirst().label());
	}

	@Test
	void variablesComeFromSomewhere() {
		assertEquals(1, findings("source", with("F", "", "", "", "", "")).size());
		assertEquals(List.of(), findings("source", with("F", "", "people.sex", "", "", "")));
		assertEquals(List.of(), findings("source", with("F", "", "", "First letter of the first name", "", "")));
		assertEquals(List.of("The variable “age” of the data dictionary “The block” was worked out, but nothing says how: write the rule."),
				findings("source", with("F", "", "derived from people.sex", "", "", "")));
	}

	@Test
	void identifiersAndPseudonymsAreMarked() {
		for (String name : List.of("nhs_number", "NHS_no", "surname", "home_postcode", "dob", "date_of_birth", "Email", "phone_number")) {
			assertEquals(1, findings("identifier", named(name, Kind.TEXT, Sensitivity.SENSITIVE)).size(), name);
			assertEquals(List.of(), findings("identifier", named(name, Kind.TEXT, Sensitivity.IDENTIFIER)), name);
		}
		for (String name : List.of("nhs_region", "drug_name", "phoned_within_2_days", "site")) {
			assertEquals(List.of(), findings("identifier", named(name, Kind.TEXT, Sensitivity.NOT_SENSITIVE)), name);
		}
		assertEquals(1, findings("identifier", named("person_key", Kind.KEY, Sensitivity.NOT_SENSITIVE)).size());
		assertEquals(List.of(), findings("identifier", named("person_key", Kind.KEY, Sensitivity.PSEUDONYM)));
		assertEquals(1, findings("identifier", named("site", Kind.TEXT, Sensitivity.NOT_SAID)).size());
	}

	@Test
	void theMissingCodeIsNoAllowedValue() {
		assertEquals(List.of(), findings("missing", AGE));
		Variable asAge = new Variable("age", "Age", Kind.WHOLE_NUMBER, "years", "0 to 110", "", "s", "", "99", Sensitivity.SENSITIVE, false,
				"");
		assertEquals(
				List.of("The variable “age” of the data dictionary “The block” says “missing” by 99, which is an allowed value: choose one "
						+ "outside 0 to 110."),
				findings("missing", asAge));
		Variable below = new Variable("age", "Age", Kind.DECIMAL_NUMBER, "kg", "0.5 to 250", "", "s", "", "0", Sensitivity.SENSITIVE, false,
				"");
		assertEquals(List.of(), findings("missing", below));
	}

	@Test
	void everyVariableHasAType() {
		assertEquals(1, findings("type", named("site", Kind.NOT_SAID, Sensitivity.SENSITIVE)).size());
		assertEquals(List.of(), findings("type", AGE));
	}

	private static DataQualityRules rules(Brief brief, String variable) {
		return new DataQualityRules(brief, List.of(
				new QualityRule("R1", variable, Dimension.PLAUSIBILITY, "18 to 110", Optional.empty(), Weight.LOW, "Set aside",
						"Analyst")));
	}

	@Test
	void whatIsAnalysedHasARule() {
		String rule = "curation.data-dictionary.rule";
		assertEquals(List.of(), trial(AGE).findings(rule), "a module without rules is about something else");
		assertEquals(List
				.of("The variable “age” of the data dictionary “The block” is used in the analysis, but no data quality rule of the module "
						+ "looks at it: write one."),
				trial(AGE).beside(Given.block("rules", "data-quality-rules", rules(Given.EXAMPLE, "sex"))).findings(rule));
		for (String variable : List.of("age", "Sex, AGE", "sex and age")) {
			assertEquals(List.of(),
					trial(AGE).beside(Given.block("rules", "data-quality-rules", rules(Given.EXAMPLE, variable))).findings(rule));
		}
		assertEquals(1, trial(AGE).beside(Given.block("rules", "data-quality-rules", rules(Given.EXAMPLE, "all"))).findings(rule).size());
		assertEquals(List.of(), trial(AGE).beside(Given.block("rules", "data-quality-rules", rules(Given.TEMPLATE, "sex"))).findings(rule));
	}

	@Test
	void templatesAreNotNaggedAbout() {
		Variable bare = named("site", Kind.NOT_SAID, Sensitivity.NOT_SAID);
		assertEquals(List.of(), Trial.of(new DataDictionaryType(), new DataDictionary(Given.TEMPLATE, "", List.of(bare))).findings());
	}

	@Test
	void learnersOfAnExerciseGetNamesAndLabelsAlone() {
		String page = Trial.of(new DataDictionaryType(), new DataDictionary(Brief.of(Use.EXERCISE), "people.csv", List.of(AGE))).handbook();
		assertTrue(page.contains("age Age in years"), page);
		assertFalse(page.contains("18 to 110") || page.contains("people.age") || page.contains("yes"), page);
	}

	@Test
	void aLongDictionaryStandsInAnAppendix() {
		Variable[] many = new Variable[41];
		for (int i = 0; i < many.length; i++) {
			many[i] = named("v" + i, Kind.TEXT, Sensitivity.SENSITIVE);
		}
		String page = trial(many).handbook();
		assertTrue(page.contains("v9 A label") && !page.contains("v10 A label"), page);
		assertTrue(page.contains("The first 10 of 41 rows"), page);
	}
}
