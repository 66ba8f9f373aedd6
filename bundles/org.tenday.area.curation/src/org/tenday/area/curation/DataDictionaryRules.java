package org.tenday.area.curation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.area.curation.DataDictionary.Kind;
import org.tenday.area.curation.DataDictionary.Sensitivity;
import org.tenday.area.curation.DataDictionary.Variable;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of data dictionaries. */
final class DataDictionaryRules {

	static final List<BlockRule<DataDictionary>> ALL = List.of(
			BlockRule.error("curation.data-dictionary.unique", "Every variable has a name, and no two have the same.",
					DataDictionaryRules::unique),
			BlockRule.error("curation.data-dictionary.nhs-number",
					"Nothing in a dictionary looks like an NHS number: ten digits that pass the check by modulus 11 of the NHS Data Dictionary.",
					DataDictionaryRules::nhsNumbers),
			BlockRule.warning("curation.data-dictionary.values",
					"A coded variable has a list of values or names a code list of the module.",
					DataDictionaryRules::values),
			BlockRule.warning("curation.data-dictionary.unit", "A number has a unit, or “none”.", DataDictionaryRules::units),
			BlockRule.warning("curation.data-dictionary.source",
					"Every variable says where it comes from, and one that was worked out says by which rule.",
					DataDictionaryRules::sources),
			BlockRule.warning("curation.data-dictionary.identifier",
					"What says who somebody is, or stands for a person, is marked: pseudonymised data are personal data (UK GDPR, recital 26).",
					DataDictionaryRules::identifiers),
			BlockRule.warning("curation.data-dictionary.missing",
					"What stands for a missing value is no value that the variable can have, or it is counted as one.",
					DataDictionaryRules::missing),
			BlockRule.warning("curation.data-dictionary.type", "Every variable has a type.", DataDictionaryRules::types),
			BlockRule.warning("curation.data-dictionary.rule",
					"Every variable that the analysis uses has a data quality rule in the module.", DataDictionaryRules::rules));

	/** Parts of names that say that the variable names a person outright. */
	private static final Pattern IDENTIFIES = Pattern
			.compile("(^|[_\\s-])(nhs_?(no|num|number)|(first|last|sur|full|family|given)_?name|forename|"
					+ "surname|post_?code|address|e?_?mail|(tele)?phone(_?(no|number))?|mobile|date_of_birth|dob|birth_?date|hospital_?(no|number)|mrn|"
					+ "national_insurance|passport)([_\\s-]|$)");
	private static final Pattern RANGE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(?:to|–|-)\\s*(-?\\d+(?:\\.\\d+)?)");
	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	private DataDictionaryRules() {
	}

	/** What a rule sees of one variable. */
	private record Place(DataDictionary dictionary, Inspection<DataDictionary> inspection, int number) {

		Variable variable() {
			return dictionary.variables().get(number);
		}

		void find(String key, String message, Object... values) {
			inspection.find(words(message, values), "variables", String.valueOf(number), key);
		}

		String words(String message, Object... values) {
			Object[] all = Stream.concat(Stream.of(variable().name(), inspection.name()), Stream.of(values)).toArray();
			return ("The variable “%s” of the data dictionary “%s” " + message).formatted(all);
		}

		List<String> path(String key) {
			return List.of("variables", String.valueOf(number), key);
		}
	}

	private static Stream<Place> each(DataDictionary dictionary, Inspection<DataDictionary> inspection) {
		return IntStream.range(0, dictionary.variables().size()).mapToObj(i -> new Place(dictionary, inspection, i));
	}

	/** What is missing in a template is missing on purpose. */
	private static Stream<Place> filledIn(DataDictionary dictionary, Inspection<DataDictionary> inspection) {
		return dictionary.isTemplate() ? Stream.empty() : each(dictionary, inspection);
	}

	private static void unique(DataDictionary dictionary, Inspection<DataDictionary> inspection) {
		Set<String> seen = new HashSet<>();
		each(dictionary, inspection).forEach(place -> {
			String name = place.variable().name().strip();
			if (name.isEmpty()) {
				inspection.find("The variable in row %d of the data dictionary “%s” has no name: write the heading of its column."
						.formatted(place.number() + 1, inspection.name()), place.path("name").toArray(String[]::new));
			} else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
				place.find("name", "is in it twice: give each variable a name of its own.");
			}
		});
	}

	private static void nhsNumbers(DataDictionary dictionary, Inspection<DataDictionary> inspection) {
		each(dictionary, inspection).forEach(place -> {
			Variable variable = place.variable();
			NhsNumber.in(variable.example()).ifPresent(number -> inspection.find(
					place.words("has an example that looks like a real NHS number: write one that fails the check, such as 123 456 7890."),
					"Write 123 456 7890", now -> now.withVariable(place.number(), other -> other.withExample("123 456 7890")),
					place.path("example")));
			Stream.of(variable.label(), variable.values(), variable.derivation(), variable.missing(), variable.source()).map(NhsNumber::in)
					.flatMap(Optional::stream).findFirst()
					.ifPresent(number -> place.find("values", "holds %s, which looks like a real NHS number: take it out.", number));
		});
	}

	private static void values(DataDictionary dictionary, Inspection<DataDictionary> inspection) {
		Set<String> lists = Curated.codeLists(inspection.module());
		filledIn(dictionary, inspection).forEach(place -> {
			Variable variable = place.variable();
			if (variable.kind() == Kind.CODED && variable.values().isBlank() && variable.codeList().isBlank()) {
				place.find("values", "is coded, but nothing says what can stand in it: list the values or name a code list.");
			}
			if (!variable.codeList().isBlank() && !lists.isEmpty() && !lists.contains(Curated.key(variable.codeList()))) {
				place.find("code-list",
						"names the code list “%s”, which no code list of the module is called: write its name as it stands there.",
						variable.codeList());
			}
		});
	}

	private static void units(DataDictionary dictionary, Inspection<DataDictionary> inspection) {
		filledIn(dictionary, inspection).filter(place -> place.variable().kind().isNumber() && place.variable().unit().isBlank())
				.forEach(place -> inspection.find(place.words("is a number without a unit: write one, or “none”."), "Write “none”",
						now -> now.withVariable(place.number(), variable -> variable.withUnit("none")), place.path("unit")));
	}

	private static void sources(DataDictionary dictionary, Inspection<DataDictionary> inspection) {
		filledIn(dictionary, inspection).forEach(place -> {
			Variable variable = place.variable();
			if (variable.isDerived() && variable.derivation().isBlank()) {
				place.find("derivation", "was worked out, but nothing says how: write the rule.");
			} else if (variable.source().isBlank() && variable.derivation().isBlank()) {
				place.find("source",
						"does not say where it comes from: name the table and the field, or the rule that it was worked out by.");
			}
		});
	}

	private static void identifiers(DataDictionary dictionary, Inspection<DataDictionary> inspection) {
		filledIn(dictionary, inspection).forEach(place -> {
			Variable variable = place.variable();
			Sensitivity said = variable.sensitivity();
			if (IDENTIFIES.matcher(variable.name().strip().toLowerCase(Locale.ROOT)).find()) {
				if (said != Sensitivity.IDENTIFIER) {
					mark(place, Sensitivity.IDENTIFIER, "Mark it as an identifier",
							"says who somebody is: mark it as an identifier, or leave it out.");
				}
			} else if (variable.kind() == Kind.KEY && said != Sensitivity.IDENTIFIER && said != Sensitivity.PSEUDONYM) {
				mark(place, Sensitivity.PSEUDONYM, "Mark it as a pseudonym",
						"is a key, by which rows of one person can be brought together: mark it as a pseudonym or an identifier.");
			} else if (said == Sensitivity.NOT_SAID) {
				place.find("sensitivity", "does not say what it tells of somebody: choose a sensitivity.");
			}
		});
	}

	private static void mark(Place place, Sensitivity sensitivity, String label, String message) {
		place.inspection().find(place.words(message), label,
				now -> now.withVariable(place.number(), variable -> variable.withSensitivity(sensitivity)), place.path("sensitivity"));
	}

	private static void missing(DataDictionary dictionary, Inspection<DataDictionary> inspection) {
		each(dictionary, inspection).forEach(place -> {
			Variable variable = place.variable();
			Matcher range = RANGE.matcher(variable.values());
			String missing = variable.missing().strip();
			if (variable.kind().isNumber() && range.find() && NUMBER.matcher(missing).matches()) {
				BigDecimal code = new BigDecimal(missing);
				if (code.compareTo(new BigDecimal(range.group(1))) >= 0 && code.compareTo(new BigDecimal(range.group(2))) <= 0) {
					place.find("missing", "says “missing” by %s, which is an allowed value: choose one outside %s to %s.", missing,
							range.group(1),
							range.group(2));
				}
			}
		});
	}

	private static void types(DataDictionary dictionary, Inspection<DataDictionary> inspection) {
		filledIn(dictionary, inspection).filter(place -> place.variable().kind() == Kind.NOT_SAID)
				.forEach(place -> place.find("kind", "has no type: choose one."));
	}

	/** Where the module has no rules at all it is about something else, or not there yet. */
	private static void rules(DataDictionary dictionary, Inspection<DataDictionary> inspection) {
		Set<String> covered = Curated.ruled(inspection.module());
		if (!Curated.hasRules(inspection.module())) {
			return;
		}
		filledIn(dictionary, inspection)
				.filter(place -> place.variable().analysed() && !covered.contains(Curated.key(place.variable().name())))
				.forEach(place -> place.find("name",
						"is used in the analysis, but no data quality rule of the module looks at it: write one."));
	}
}
