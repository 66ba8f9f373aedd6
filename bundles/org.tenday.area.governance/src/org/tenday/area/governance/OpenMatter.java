package org.tenday.area.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.tenday.area.governance.DpiaWorksheet.Risk;
import org.tenday.area.governance.GovernanceTimeline.Step;
import org.tenday.area.governance.LawfulBasisDecision.Approval;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.skill.Words;

/**
 * Something of a module that somebody still has to see to: a risk, or an approval or a step that is not done.
 *
 * @param block   where it stands
 * @param kind    what it is
 * @param name    what it is called
 * @param owner   who sees to it; empty for nobody
 * @param weight  the score of a risk as it will be, or the months of an approval or a step at the most; 0 where nobody said
 * @param measure the same in words
 * @param state   how far it has come; of a risk, who accepts it
 */
public record OpenMatter(BlockId block, Kind kind, String name, String owner, int weight, String measure, String state) {

	/** What there is to see to. */
	public enum Kind {
		RISK, APPROVAL, STEP
	}

	public OpenMatter {
		Objects.requireNonNull(block, "block");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(owner, "owner");
		Objects.requireNonNull(measure, "measure");
		Objects.requireNonNull(state, "state");
	}

	/**
	 * All of a module: risks, then approvals, then steps, of each the weightiest first.
	 *
	 * @param language of the words
	 */
	public static List<OpenMatter> of(Module module, Locale language) {
		Words words = Words.beside(OpenMatter.class, language);
		List<OpenMatter> matters = new ArrayList<>();
		module.sessions().forEach(session -> session.blocks().forEach(block -> matters.addAll(of(block, words))));
		matters.sort(Comparator.comparing(OpenMatter::kind).thenComparing(OpenMatter::weight, Comparator.reverseOrder()));
		return List.copyOf(matters);
	}

	private static List<OpenMatter> of(Block block, Words words) {
		return switch (block.content()) {
		case DpiaWorksheet sheet -> sheet.risks().stream().map(risk -> of(block.id(), risk, words)).toList();
		case LawfulBasisDecision sheet -> sheet.approvals().stream().filter(approval -> approval.state() != Progress.DONE)
				.map(approval -> of(block.id(), approval, words)).toList();
		case GovernanceTimeline sheet -> sheet.steps().stream().filter(step -> step.state() != Progress.DONE)
				.map(step -> of(block.id(), step, words)).toList();
		default -> List.of();
		};
	}

	private static OpenMatter of(BlockId block, Risk risk, Words words) {
		Optional<Integer> score = risk.residual().or(risk::score);
		return new OpenMatter(block, Kind.RISK, risk.source(), risk.owner(), score.orElse(0), RiskGrid.score(score, words.language()),
				risk.acceptedBy().isBlank() ? "" : words.get("matter.accepted", risk.acceptedBy()));
	}

	private static OpenMatter of(BlockId block, Approval approval, Words words) {
		String name = approval.kind() == Approval.Kind.OTHER ? approval.from() : words.choice("approval", approval.kind());
		return new OpenMatter(block, Kind.APPROVAL, name, approval.owner(), approval.months().orElse(0),
				approval.months().map(months -> words.get("months", months)).orElse(""), words.choice("state", approval.state()));
	}

	private static OpenMatter of(BlockId block, Step step, Words words) {
		return new OpenMatter(block, Kind.STEP, step.name(), step.owner(), step.longest(), LeadTimes.band(step, words),
				words.choice("state", step.state()));
	}
}
