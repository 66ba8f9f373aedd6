package org.tenday.skill;

import java.util.ArrayList;
import java.util.List;

import org.tenday.check.Checks;
import org.tenday.check.Findings;
import org.tenday.check.PlacedBlock;
import org.tenday.check.Rule;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.model.BlockContent;

/** The rules of block types as rules of a programme. */
public final class BlockRules {

	private BlockRules() {
	}

	/**
	 * Rules of a whole programme together with those of the areas' block types, which come last, in the areas' order.
	 *
	 * @param rules such as {@link org.tenday.check.InstalledRules#all()}
	 */
	public static Checks with(List<Rule> rules, SkillAreas areas, Thresholds thresholds) {
		List<Rule> all = new ArrayList<>(rules);
		all.addAll(of(areas));
		return new Checks(all, thresholds);
	}

	/** The rules of the areas' block types, and before them those that hold of every sheet. */
	public static List<Rule> of(SkillAreas areas) {
		List<Rule> rules = new ArrayList<>();
		rules.add(new SheetCountsRule(areas.types()));
		areas.areas().forEach(area -> area.types().forEach(type -> rules.addAll(of(type, area.plugin()))));
		return rules;
	}

	private static <C extends BlockContent> List<Rule> of(BlockType<C> type, String plugin) {
		return type.rules().stream().<Rule>map(rule -> new OfType<>(type, rule, plugin)).toList();
	}

	/** One rule, put to every block of its type. What a missing plug-in left unread is no business of its. */
	private record OfType<C extends BlockContent>(BlockType<C> type, BlockRule<C> rule, String plugin) implements Rule {

		@Override
		public String id() {
			return rule.id();
		}

		@Override
		public Severity severity() {
			return rule.severity();
		}

		@Override
		public String help() {
			return rule.help();
		}

		@Override
		public void check(Subject subject, Thresholds thresholds, Findings findings) {
			Class<C> content = type.content();
			for (PlacedBlock placed : subject.blocks(type.id())) {
				if (content.isInstance(placed.block().content())) {
					look(content.cast(placed.block().content()), new Inspection<>(subject.programme(), placed, content, findings));
				}
			}
		}

		/** A rule that fails on one block says so, and looks at the others. */
		private void look(C content, Inspection<C> inspection) {
			try {
				rule.check().look(content, inspection);
			} catch (RuntimeException | LinkageError | StackOverflowError failure) {
				inspection.find("The plug-in %s failed on its rule %s (%s): tell whoever made it.".formatted(plugin, rule.id(), failure));
			}
		}
	}
}
