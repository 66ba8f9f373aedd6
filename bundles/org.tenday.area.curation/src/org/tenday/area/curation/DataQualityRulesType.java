package org.tenday.area.curation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.area.curation.DataQualityRules.Dimension;
import org.tenday.area.curation.DataQualityRules.QualityRule;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** Data quality rules: a table with a row for each. */
public final class DataQualityRulesType extends SheetType<DataQualityRules> {

	/** So many rules the room sees beside the counts. */
	private static final int SHOWN = 3;
	/** Of the columns while nothing stands in them that says how wide they must be. */
	private static final List<Integer> EMPTY_WIDTHS = List.of(2, 4, 3, 7, 3, 3, 5, 4);
	private static final BigDecimal ALL_ROWS = BigDecimal.valueOf(100);

	private static final List<BlockRule<DataQualityRules>> RULES = List.of(
			BlockRule.error("curation.data-quality-rules.id", "Every data quality rule has an id of its own, which cleaning logs refer to.",
					DataQualityRulesType::ids),
			BlockRule.error("curation.data-quality-rules.range",
					"A threshold is a number from 0 to 100, because it is a share of the rows.",
					DataQualityRulesType::ranges),
			BlockRule.warning("curation.data-quality-rules.complete",
					"Every data quality rule says what it looks at, what is right, how much may be wrong, what is done then, and who is asked.",
					DataQualityRulesType::complete),
			BlockRule.warning("curation.data-quality-rules.variable",
					"Data quality rules look at variables of the module's data dictionaries.",
					DataQualityRulesType::known),
			BlockRule.info("curation.data-quality-rules.dimensions",
					"Rules look for faults of all three kinds: conformance, completeness, plausibility (Kahn and others, 2016).",
					DataQualityRulesType::dimensions));

	/** Made by the platform. */
	public DataQualityRulesType() {
		super("curation.data-quality-rules", "Data quality rules", new DataQualityRules(Brief.of(Use.TEMPLATE), List.of()));
	}

	@Override
	protected List<Element> fields(DataQualityRules rules, Paper paper) {
		List<String> headings = Stream.of("id", "variable", "dimension", "rule", "threshold", "weight", "action", "owner")
				.map(key -> paper.word("data-quality-rules." + key)).toList();
		return paper.longTable("", headings, rules.rules().isEmpty() ? EMPTY_WIDTHS : List.of(),
				rules.rules().stream().map(rule -> cells(rule, paper)).toList());
	}

	private static List<String> cells(QualityRule rule, Paper paper) {
		return List.of(rule.id(), rule.variable(), paper.word("dimension", rule.dimension()), rule.rule(),
				rule.threshold().map(threshold -> paper.word("data-quality-rules.share", threshold)).orElse(""),
				paper.word("weight", rule.weight()), rule.action(), rule.owner());
	}

	@Override
	protected List<String> lines(DataQualityRules rules, Paper paper) {
		List<String> lines = new ArrayList<>();
		if (!rules.rules().isEmpty()) {
			lines.add(paper.word("data-quality-rules.counts", rules.count(Dimension.CONFORMANCE), rules.count(Dimension.COMPLETENESS),
					rules.count(Dimension.PLAUSIBILITY)));
		}
		rules.rules().stream().limit(SHOWN).map(rule -> paper.word("data-quality-rules.line", rule.variable(), rule.rule()))
				.forEach(lines::add);
		return lines;
	}

	@Override
	public List<BlockRule<DataQualityRules>> rules() {
		return RULES;
	}

	private static void ids(DataQualityRules rules, Inspection<DataQualityRules> inspection) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < rules.rules().size(); i++) {
			int place = i;
			String id = rules.rules().get(i).id().strip();
			if (id.isEmpty() || !seen.add(Curated.key(id))) {
				String free = free(rules);
				inspection.find((id.isEmpty() ? "A rule" : "A second rule with the id " + id)
						+ " stands in row %d of the data quality rules “%s”: give it an id of its own, such as %s.".formatted(i + 1,
								inspection.name(),
								free),
						"Call it " + free, now -> now.withId(place, free(now)), List.of("rules", String.valueOf(i), "id"));
			}
		}
	}

	private static String free(DataQualityRules rules) {
		return IntStream.rangeClosed(1, rules.rules().size() + 1).mapToObj(number -> "R" + number)
				.filter(id -> rules.rules().stream().noneMatch(rule -> Curated.key(rule.id()).equals(Curated.key(id)))).findFirst()
				.orElseThrow();
	}

	private static void ranges(DataQualityRules rules, Inspection<DataQualityRules> inspection) {
		for (int i = 0; i < rules.rules().size(); i++) {
			Optional<BigDecimal> threshold = rules.rules().get(i).threshold();
			if (threshold.filter(share -> share.signum() < 0 || share.compareTo(ALL_ROWS) > 0).isPresent()) {
				inspection.find("The threshold of the rule %s in “%s” is %s%%: write a share of the rows, from 0 to 100.".formatted(
						name(rules, i), inspection.name(), threshold.get().toPlainString()), "rules", String.valueOf(i), "threshold");
			}
		}
	}

	private static String name(DataQualityRules rules, int place) {
		String id = rules.rules().get(place).id().strip();
		return id.isEmpty() ? String.valueOf(place + 1) : id;
	}

	private static void complete(DataQualityRules rules, Inspection<DataQualityRules> inspection) {
		for (int i = 0; i < rules.rules().size() && !rules.isTemplate(); i++) {
			QualityRule rule = rules.rules().get(i);
			missing(rule.variable().isBlank(), "variable", "does not say what it looks at: name a variable, or write “all”", rules, i,
					inspection);
			missing(rule.rule().isBlank(), "rule", "does not say what is right: write what a computer can test", rules, i, inspection);
			missing(rule.dimension() == Dimension.NOT_SAID, "dimension",
					"has no dimension: choose conformance, completeness or plausibility",
					rules, i, inspection);
			missing(rule.threshold().isEmpty(), "threshold", "has no threshold: write how many rows in a hundred may break it", rules, i,
					inspection);
			missing(rule.weight() == DataQualityRules.Weight.NOT_SAID, "weight", "has no severity: choose how much it matters", rules, i,
					inspection);
			missing(rule.action().isBlank(), "action", "does not say what is done with a row that breaks it: write it", rules, i,
					inspection);
			missing(rule.owner().isBlank(), "owner", "has no owner: say who is asked about it, by role", rules, i, inspection);
		}
	}

	private static void missing(boolean isMissing, String key, String words, DataQualityRules rules, int place,
			Inspection<DataQualityRules> inspection) {
		if (isMissing) {
			inspection.find("The rule %s in “%s” %s.".formatted(name(rules, place), inspection.name(), words), "rules",
					String.valueOf(place),
					key);
		}
	}

	private static void known(DataQualityRules rules, Inspection<DataQualityRules> inspection) {
		Set<String> names = Curated.names(inspection.module());
		for (int i = 0; i < rules.rules().size() && !names.isEmpty() && !rules.isTemplate(); i++) {
			int place = i;
			Curated.variables(rules.rules().get(i)).stream().filter(variable -> !names.contains(variable))
					.forEach(variable -> inspection.find(
							"The rule %s in “%s” looks at “%s”, which is in no data dictionary of the module: write the variable's name as it stands there."
									.formatted(name(rules, place), inspection.name(), variable),
							"rules", String.valueOf(place), "variable"));
		}
	}

	private static void dimensions(DataQualityRules rules, Inspection<DataQualityRules> inspection) {
		if (rules.isTemplate() || rules.rules().size() < Dimension.values().length - 1) {
			return;
		}
		Stream.of(Dimension.CONFORMANCE, Dimension.COMPLETENESS, Dimension.PLAUSIBILITY).filter(dimension -> rules.count(dimension) == 0)
				.forEach(dimension -> inspection.find("No rule in “%s” looks at %s: most data sets have such faults, too.".formatted(
						inspection.name(), Curated.key(dimension.name())), "rules"));
	}
}
