package org.tenday.area.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.tenday.area.communication.DisseminationPlan.Kind;
import org.tenday.area.communication.DisseminationPlan.Output;
import org.tenday.area.communication.DisseminationPlan.Status;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A dissemination plan: a table with a row for each output. */
public final class DisseminationPlanType extends SheetType<DisseminationPlan> {

	private static final String ID = "communication.dissemination-plan.";

	private static final List<BlockRule<DisseminationPlan>> RULES = List.of(
			BlockRule.error(ID + "consent",
					"Images, video and quotations name the consent that allows them to be shown: Connected Health Cities had videos of patients "
							+ "that could not be shown, because nobody had asked.",
					DisseminationPlanType::consents),
			BlockRule.warning(ID + "owner", "Every output has an owner: what nobody owns is not done.",
					(plan, inspection) -> require(Output::owner, "owner", plan, inspection)),
			BlockRule.warning(ID + "date", "Every output has a date.",
					(plan, inspection) -> require(output -> output.date().map(String::valueOf).orElse(""), "date", plan, inspection)),
			BlockRule.warning(ID + "reach", "Every output has a measure of reach: that it was sent does not say that it arrived.",
					(plan, inspection) -> require(Output::reach, "reach", plan, inspection)));

	/** Made by the platform. */
	public DisseminationPlanType() {
		super("communication.dissemination-plan", "Dissemination plan", new DisseminationPlan(Brief.of(Use.TEMPLATE), List.of()));
	}

	@Override
	protected List<Element> fields(DisseminationPlan plan, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.table("", List.of(paper.word("plan.output"), paper.word("plan.audience"),
				paper.word("plan.channel"), paper.word("plan.date"), paper.word("plan.owner"), paper.word("plan.cost"),
				paper.word("plan.consent"), paper.word("plan.reach"), paper.word("plan.status")), List.of(4, 3, 3, 3, 3, 2, 3, 4, 2),
				plan.outputs().stream().map(output -> cells(output, paper)).toList()));
		elements.addAll(paper.line(paper.word("plan.total"),
				plan.outputs().isEmpty() ? "" : "£" + paper.number(Optional.of(plan.cost()))));
		return elements;
	}

	private static List<String> cells(Output output, Paper paper) {
		String what = output.kind() == Kind.NOT_SAID
				? output.output()
				: paper.word("plan.of-kind", output.output(), paper.word("kind", output.kind()));
		return List.of(what, output.audience(), output.channel(), paper.date(output.date()), output.owner(), paper.number(output.cost()),
				output.consent(), output.reach(), paper.word("status", output.status()));
	}

	@Override
	protected List<String> lines(DisseminationPlan plan, Paper paper) {
		return plan.outputs().stream().filter(output -> output.status() != Status.DROPPED)
				.map(output -> paper.word("plan.line", output.output(), output.audience(), output.owner())).toList();
	}

	@Override
	public List<BlockRule<DisseminationPlan>> rules() {
		return RULES;
	}

	private static void consents(DisseminationPlan plan, Inspection<DisseminationPlan> inspection) {
		for (int i = 0; i < plan.outputs().size(); i++) {
			Output output = plan.outputs().get(i);
			if (output.kind().needsConsent() && output.consent().isBlank() && output.status() != Status.DROPPED) {
				inspection.find(
						"The output \"%s\" in \"%s\" is %s and names no consent: ask those it shows, and write where their consent is."
								.formatted(output.output(), inspection.name(), inWords(output.kind())),
						"outputs", String.valueOf(i), "consent");
			}
		}
	}

	private static String inWords(Kind kind) {
		return switch (kind) {
		case IMAGE -> "an image";
		case QUOTATION -> "a quotation";
		default -> kind.name().toLowerCase(Locale.ROOT);
		};
	}

	private static void require(Function<Output, String> field, String key, DisseminationPlan plan,
			Inspection<DisseminationPlan> inspection) {
		for (int i = 0; i < plan.outputs().size() && !plan.isUnwritten(); i++) {
			Output output = plan.outputs().get(i);
			if (field.apply(output).isBlank() && output.status() != Status.DROPPED) {
				inspection.find("The output \"%s\" in \"%s\" has no %s: write one.".formatted(output.output(), inspection.name(),
						key.equals("reach") ? "measure of reach" : key), "outputs", String.valueOf(i), key);
			}
		}
	}
}
