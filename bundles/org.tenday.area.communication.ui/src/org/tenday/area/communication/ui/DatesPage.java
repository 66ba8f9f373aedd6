package org.tenday.area.communication.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.tenday.area.communication.DisseminationPlan;
import org.tenday.area.communication.DisseminationPlan.Output;
import org.tenday.area.communication.DisseminationPlan.Status;
import org.tenday.area.communication.DisseminationPlanType;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.skill.Words;
import org.tenday.ui.BlockList;
import org.tenday.ui.BlockList.Row;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;

/** All outputs of a module's dissemination plans by date, with what each still lacks before it can go out. */
public final class DatesPage implements ModulePage {

	private record Place(BlockId block, Output output) {
	}

	private ModuleEditing editing;
	private BlockList outputs;

	@Override
	public void create(Composite parent, ModuleEditing given) {
		editing = given;
		Composite body = editing.section(parent, "What goes out, and when",
				"Every output of this module's dissemination plans by date, those "
						+ "without a date last; what is dropped is left out. Enter or a double click opens the plan.");
		outputs = new BlockList(body, "Outputs by date", "communication.dates",
				List.of("Date", "Output", "Audience", "Owner", "Status", "Still needed"), editing::open);
	}

	@Override
	public void show(Module module) {
		Words words = Words.beside(DisseminationPlanType.class, editing.programme().about().language());
		outputs.show(module.sessions().stream().flatMap(session -> session.blocks().stream()).flatMap(block -> places(block).stream())
				.sorted(Comparator.comparing(place -> place.output().date().orElse(LocalDate.MAX)))
				.map(place -> row(place, words)).toList());
	}

	private static List<Place> places(Block block) {
		return block.content() instanceof DisseminationPlan plan
				? plan.outputs().stream().filter(output -> output.status() != Status.DROPPED).map(output -> new Place(block.id(), output))
						.toList()
				: List.of();
	}

	private static Row row(Place place, Words words) {
		Output output = place.output();
		return new Row(place.block(), List.of(output.date().map(words::date).orElse(""), output.output(), output.audience(), output.owner(),
				words.choice("status", output.status()), String.join(", ", missing(output))));
	}

	private static List<String> missing(Output output) {
		List<String> missing = new ArrayList<>();
		if (output.date().isEmpty()) {
			missing.add("date");
		}
		if (output.owner().isBlank()) {
			missing.add("owner");
		}
		if (output.kind().needsConsent() && output.consent().isBlank()) {
			missing.add("consent");
		} else if (output.status() == Status.WAITING_FOR_PERMISSION) {
			missing.add("permission");
		}
		if (output.reach().isBlank()) {
			missing.add("measure of reach");
		}
		return missing;
	}
}
