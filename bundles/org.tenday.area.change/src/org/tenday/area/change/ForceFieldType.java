package org.tenday.area.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tenday.area.change.ForceField.Force;
import org.tenday.area.change.ForceField.Side;
import org.tenday.document.Element;
import org.tenday.drawing.Balance;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;
import org.tenday.skill.Words;

/** A force field: bars against each other with their totals, and a table for each side. */
public final class ForceFieldType extends SheetType<ForceField> {

	private static final int WIDTH = 460;
	private static final List<BlockRule<ForceField>> RULES = List.of(
			BlockRule.warning("change.force-field.strength", "Every force has a strength from 1 to 5, so that the totals can be compared.",
					ForceFieldType::strengths),
			BlockRule.warning("change.force-field.strongest",
					"The strongest resisting force has an action: weakening what resists calls up less resistance than pushing harder "
							+ "(Lewin, Field Theory in Social Science, 1951).",
					ForceFieldType::strongest),
			BlockRule.warning("change.force-field.owner", "Every action has an owner, or nobody takes it.", ForceFieldType::owners),
			BlockRule.warning("change.force-field.sides", "There are forces on both sides: a field with one side is an argument.",
					ForceFieldType::sides));

	/** Made by the platform. */
	public ForceFieldType() {
		super("change.force-field", "Force field", new ForceField(Brief.of(Use.TEMPLATE), "", List.of()));
	}

	/** What is drawn, on paper and on the screen: the forces of each side in their order. */
	public static Balance sketch(ForceField field, Locale language) {
		Words words = Words.beside(ForceFieldType.class, language);
		return new Balance("", field.change().isBlank() ? words.get("force-field.the-change") : field.change(),
				side(field, Side.FOR, words), side(field, Side.AGAINST, words), ForceField.MOST, WIDTH,
				words.get("force-field.alt", field.placesAt(Side.FOR).size(), field.total(Side.FOR),
						field.placesAt(Side.AGAINST).size(), field.total(Side.AGAINST)));
	}

	private static Balance.Side side(ForceField field, Side side, Words words) {
		return new Balance.Side(words.get(side == Side.FOR ? "force-field.for-total" : "force-field.against-total", field.total(side)),
				field.placesAt(side).stream().map(field.forces()::get).map(force -> new Balance.Bar(force.name(), force.strength()))
						.toList());
	}

	@Override
	protected Optional<Sketch> picture(ForceField field, Paper paper) {
		return field.forces().isEmpty() ? Optional.empty() : Optional.of(sketch(field, paper.composer().words().language()));
	}

	@Override
	protected List<Element> fields(ForceField field, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("force-field.change"), field.change()));
		for (Side side : Side.values()) {
			elements.addAll(paper.table(paper.word("force-field.side", side), List.of(paper.word("force-field.force"),
					paper.word("force-field.strength"), paper.word("force-field.action"), paper.word("force-field.owner")),
					List.of(5, 2, 5, 3), field.placesAt(side).stream().map(place -> cells(field.forces().get(place))).toList()));
		}
		elements.addAll(paper.line(paper.word("force-field.totals"), field.forces().isEmpty()
				? ""
				: paper.word("force-field.both-totals", field.total(Side.FOR), field.total(Side.AGAINST))));
		return elements;
	}

	private static List<String> cells(Force force) {
		return List.of(force.name(), force.strength() == 0 ? "" : String.valueOf(force.strength()), force.action(), force.owner());
	}

	@Override
	public List<BlockRule<ForceField>> rules() {
		return RULES;
	}

	private static void strengths(ForceField field, Inspection<ForceField> inspection) {
		for (int i = 0; i < field.forces().size() && !field.isTemplate(); i++) {
			if (field.forces().get(i).strength() == 0) {
				inspection.find("Nobody has said how strong \"%s\" is in the force field \"%s\": write 1 to 5."
						.formatted(field.forces().get(i).name(), inspection.name()), "forces", String.valueOf(i), "strength");
			}
		}
	}

	private static void strongest(ForceField field, Inspection<ForceField> inspection) {
		List<Integer> against = field.placesAt(Side.AGAINST);
		int most = against.stream().mapToInt(place -> field.forces().get(place).strength()).max().orElse(0);
		List<Integer> strongest = against.stream().filter(place -> field.forces().get(place).strength() == most).toList();
		if (most > 0 && !field.isTemplate() && strongest.stream().allMatch(place -> field.forces().get(place).action().isBlank())) {
			inspection.find("Nothing is done about \"%s\", which resists most in the force field \"%s\": write an action that weakens it."
					.formatted(field.forces().get(strongest.getFirst()).name(), inspection.name()), "forces",
					String.valueOf(strongest.getFirst()), "action");
		}
	}

	private static void owners(ForceField field, Inspection<ForceField> inspection) {
		for (int i = 0; i < field.forces().size() && !field.isTemplate(); i++) {
			Force force = field.forces().get(i);
			if (!force.action().isBlank() && force.owner().isBlank()) {
				inspection.find("The action about \"%s\" in the force field \"%s\" has no owner: name one, by role."
						.formatted(force.name(), inspection.name()), "forces", String.valueOf(i), "owner");
			}
		}
	}

	private static void sides(ForceField field, Inspection<ForceField> inspection) {
		for (Side side : Side.values()) {
			if (!field.forces().isEmpty() && !field.isTemplate() && field.placesAt(side).isEmpty()) {
				inspection.find("The force field \"%s\" has no force %s the change: add what %s."
						.formatted(inspection.name(), side == Side.FOR ? "for" : "against", side == Side.FOR ? "pushes it" : "resists it"),
						"forces");
			}
		}
	}
}
