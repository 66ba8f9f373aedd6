package org.tenday.area.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.skill.Words;

/**
 * Something that somebody is to do, wherever in a module it stands.
 *
 * @param block   that it stands in
 * @param where   the block's title, or its id where it has none
 * @param action  what is to be done
 * @param owner   who does it; empty where nobody is named
 * @param sponsor who clears the way; empty where nobody is named
 * @param by      until when, in words; empty where nobody has said
 */
public record ModuleAction(BlockId block, String where, String action, String owner, String sponsor, String by) {

	public ModuleAction {
		Objects.requireNonNull(block, "block");
		Objects.requireNonNull(where, "where");
		Objects.requireNonNull(action, "action");
		Objects.requireNonNull(owner, "owner");
		Objects.requireNonNull(sponsor, "sponsor");
		Objects.requireNonNull(by, "by");
	}

	/**
	 * All of a module, in the order of its blocks.
	 *
	 * @param language in which dates are written
	 */
	public static List<ModuleAction> of(Module module, Locale language) {
		Words words = Words.beside(ModuleAction.class, language);
		return module.blocks().stream().flatMap(block -> of(block, words).stream()).filter(action -> !action.action().isBlank()).toList();
	}

	private static List<ModuleAction> of(Block block, Words words) {
		Row row = new Row(block);
		return switch (block.content()) {
		case ActionPlan plan -> plan.actions().stream()
				.map(action -> row.action(action.action(), action.owner(), action.sponsor(), day(plan, action.by(), words))).toList();
		case ForceField field -> field.forces().stream().map(force -> row.action(force.action(), force.owner(), "", "")).toList();
		case TheoryLens lens -> lens.answers().stream().map(answer -> row.action(answer.step(), "", "", "")).toList();
		case PdsaCycles cycles -> cycles(cycles, row);
		case HandoverPlan plan -> plan.roles().stream().map(role -> row.action(line(role.openActions()), role.deputy(), "", "")).toList();
		case BenefitsPlan plan -> plan.benefits().stream().map(benefit -> row.action(benefit.afterwards(), benefit.owner(), "",
				plan.fundingEnds().map(words::date).orElse(""))).toList();
		default -> List.of();
		};
	}

	/** Cycles that are planned and not run yet, and what is to come after those that are. */
	private static List<ModuleAction> cycles(PdsaCycles cycles, Row row) {
		List<ModuleAction> actions = new ArrayList<>();
		for (String ramp : cycles.ramps()) {
			List<Integer> places = cycles.placesIn(ramp);
			PdsaCycles.Cycle last = cycles.cycles().get(places.getLast());
			places.stream().map(cycles.cycles()::get).filter(cycle -> cycle.decision() == PdsaCycles.Decision.NOT_YET)
					.forEach(cycle -> actions.add(row.action(cycle.change(), cycle.who(), "", cycle.when())));
			if (last.decision() != PdsaCycles.Decision.NOT_YET) {
				actions.add(row.action(last.next(), last.who(), "", ""));
			}
		}
		return actions;
	}

	private static String day(ActionPlan plan, int day, Words words) {
		return Stream.of(words.get("action-plan.day", day), plan.date(day).map(words::date).orElse("")).filter(text -> !text.isEmpty())
				.reduce((before, after) -> before + ", " + after).orElse("");
	}

	private static String line(String text) {
		return text.strip().replaceAll("\\s*\\R\\s*", " ");
	}

	/** Makes the rows of a block. */
	private record Row(Block block) {

		ModuleAction action(String action, String owner, String sponsor, String by) {
			return new ModuleAction(block.id(), block.title().isBlank() ? block.id().value() : block.title(), action.strip(), owner.strip(),
					sponsor.strip(), by.strip());
		}
	}
}
