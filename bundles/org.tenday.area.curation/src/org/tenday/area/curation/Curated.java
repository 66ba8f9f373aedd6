package org.tenday.area.curation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.area.curation.DataDictionary.Variable;
import org.tenday.area.curation.DataQualityRules.QualityRule;
import org.tenday.model.Block;
import org.tenday.model.Module;

/** What the blocks of a module say of one another's variables. Templates, which are empty on purpose, don't count. */
public final class Curated {

	/** What a rule writes that looks at all variables. */
	private static final String ALL = "all";

	private Curated() {
	}

	/**
	 * A variable where it stands.
	 *
	 * @param block the data dictionary
	 * @param rules the ids of the module's data quality rules that look at it
	 */
	public record Described(Block block, Variable variable, List<String> rules) {
		public Described {
			rules = List.copyOf(rules);
		}
	}

	/** All variables of the module's data dictionaries, in order. */
	public static List<Described> variables(Module module) {
		return module.blocks().stream()
				.flatMap(block -> block.content() instanceof DataDictionary dictionary && !dictionary.isTemplate()
						? dictionary.variables().stream()
								.map(variable -> new Described(block, variable, rules(module, variable)))
						: Stream.empty())
				.toList();
	}

	private static List<String> rules(Module module, Variable variable) {
		return rules(module).filter(rule -> variables(rule).contains(key(variable.name()))).map(QualityRule::id).toList();
	}

	/** The names by which variables refer to the module's code lists, as {@link #key} has them. */
	static Set<String> codeLists(Module module) {
		return of(module, CodeList.class).filter(list -> !list.isTemplate()).map(list -> key(list.name())).filter(name -> !name.isEmpty())
				.collect(Collectors.toUnmodifiableSet());
	}

	/** The names of the module's variables, as {@link #key} has them. */
	static Set<String> names(Module module) {
		return variables(module).stream().map(described -> key(described.variable().name())).filter(name -> !name.isEmpty())
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether the module has data quality rules. */
	static boolean hasRules(Module module) {
		return rules(module).findAny().isPresent();
	}

	/** The names of the variables that the module's data quality rules look at, as {@link #key} has them. */
	static Set<String> ruled(Module module) {
		Set<String> ruled = new HashSet<>();
		rules(module).flatMap(rule -> variables(rule).stream()).forEach(ruled::add);
		return Set.copyOf(ruled);
	}

	/**
	 * The variables that a rule looks at: it may name several, with commas or “and” between them. "All" names none: nobody would look at
	 * it.
	 */
	static List<String> variables(QualityRule rule) {
		return Arrays.stream(rule.variable().split(",|\\band\\b")).map(Curated::key).filter(name -> !name.isEmpty() && !name.equals(ALL))
				.toList();
	}

	/** What of a name counts when two are compared. */
	static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	private static Stream<QualityRule> rules(Module module) {
		return of(module, DataQualityRules.class).filter(rules -> !rules.isTemplate()).flatMap(rules -> rules.rules().stream());
	}

	private static <T> Stream<T> of(Module module, Class<T> type) {
		return module.blocks().stream().map(Block::content).filter(type::isInstance).map(type::cast);
	}
}
