package org.tenday.area.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.tenday.area.change.DriverDiagram.Measure;
import org.tenday.area.change.DriverDiagram.Part;
import org.tenday.area.change.DriverDiagram.Primary;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/**
 * What is checked of driver diagrams. A published scoring of driver diagrams looks at the overall aim, a logical overview, the clarity of the
 * components, cause and effect, evidence, and measurement (PubMed Central PMC6094797).
 */
final class DriverRules {

	static final List<BlockRule<DriverDiagram>> ALL = List.of(
			BlockRule.warning("change.driver-diagram.aim",
					"The aim has a number and a date: how much, by when (the first of the scored components of driver diagrams, PMC6094797).",
					unlessEmpty(DriverRules::aim)),
			BlockRule.error("change.driver-diagram.keys",
					"Every part has a key of its own and leads only to drivers that are there, so that the diagram can be drawn.",
					DriverRules::keys),
			BlockRule.warning("change.driver-diagram.reach",
					"Every change idea and every secondary driver reaches the aim through a driver: what leads nowhere is no part of the theory "
							+ "(cause and effect, PMC6094797).",
					DriverRules::reach),
			BlockRule.warning("change.driver-diagram.idea",
					"Every driver has a change idea that serves it: a driver without one is a wish.",
					unlessEmpty(DriverRules::ideas)),
			BlockRule.warning("change.driver-diagram.measure",
					"Every primary driver has a measure, or nobody will know whether it moved (measurement, PMC6094797).",
					unlessEmpty(DriverRules::measures)),
			BlockRule.info("change.driver-diagram.count",
					"There are two to five primary drivers, as the Institute for Healthcare Improvement advises in its QI Essentials Toolkit (2017).",
					unlessEmpty(DriverRules::count)),
			BlockRule.info("change.driver-diagram.evidence", "Some part rests on evidence, with its source (evidence, PMC6094797).",
					unlessEmpty(DriverRules::evidence)));

	private DriverRules() {
	}

	/** What is missing matters only where somebody has begun. */
	private static BlockRule.Check<DriverDiagram> unlessEmpty(BlockRule.Check<DriverDiagram> check) {
		return (diagram, inspection) -> {
			if (!diagram.isTemplate() && !diagram.isEmpty()) {
				check.look(diagram, inspection);
			}
		};
	}

	private static void aim(DriverDiagram diagram, Inspection<DriverDiagram> inspection) {
		if ((diagram.aim() + diagram.howMuch()).chars().noneMatch(Character::isDigit)) {
			inspection.find("The aim of the driver diagram \"%s\" has no number: say how much, such as from 84 to 71 a month."
					.formatted(inspection.name()), "how-much");
		}
		if (diagram.by().isEmpty()) {
			inspection.find("The aim of the driver diagram \"%s\" has no date: say by when.".formatted(inspection.name()), "by");
		}
	}

	private static void keys(DriverDiagram diagram, Inspection<DriverDiagram> inspection) {
		Set<String> seen = new HashSet<>(Set.of(DriverDiagram.AIM));
		for (DriverNode node : DriverNode.all(diagram).stream().filter(each -> !each.isAim()).toList()) {
			String key = node.part(diagram).key();
			if (key.isBlank()) {
				inspection.find("The part \"%s\" of the driver diagram \"%s\" has no key: give it a short one, such as %s."
						.formatted(node.text(diagram), inspection.name(), DriverEdits.freeKey(diagram, node.level())), path(node, "key"));
			} else if (!seen.add(key)) {
				inspection.find("The key %s stands twice in the driver diagram \"%s\": give each part its own, such as %s."
						.formatted(key, inspection.name(), DriverEdits.freeKey(diagram, node.level())), path(node, "key"));
			}
			if (node.level() == DriverNode.Level.SECONDARY || node.level() == DriverNode.Level.IDEA) {
				targets(diagram, node, inspection);
			}
		}
		for (int i = 0; i < diagram.measures().size(); i++) {
			Measure measure = diagram.measures().get(i);
			String of = measure.of().strip();
			if (!of.equals(DriverDiagram.AIM) && diagram.primary(of).isEmpty()) {
				inspection.find("The measure \"%s\" of the driver diagram \"%s\" is of \"%s\": write the key of a primary driver, or aim."
						.formatted(measure.text(), inspection.name(), of), "measures", String.valueOf(i), "of");
			}
		}
	}

	private static void targets(DriverDiagram diagram, DriverNode node, Inspection<DriverDiagram> inspection) {
		Part part = node.part(diagram);
		for (String key : part.targets()) {
			boolean isThere = diagram.primary(key).isPresent()
					|| node.level() == DriverNode.Level.IDEA && diagram.secondary(key).isPresent();
			if (!isThere) {
				inspection.find(
						"\"%s\" in the driver diagram \"%s\" leads to %s, which is no driver that it can lead to: write the key of a %s."
								.formatted(part.text(), inspection.name(), key,
										node.level() == DriverNode.Level.IDEA ? "primary or secondary driver" : "primary driver"),
						path(node, "leads-to"));
			}
		}
	}

	private static void reach(DriverDiagram diagram, Inspection<DriverDiagram> inspection) {
		for (DriverNode node : DriverNode.all(diagram)) {
			if ((node.level() == DriverNode.Level.SECONDARY || node.level() == DriverNode.Level.IDEA)
					&& diagram.served(node.part(diagram)).isEmpty()) {
				inspection.find("\"%s\" does not reach the aim in the driver diagram \"%s\": say which driver it leads to, or take it out."
						.formatted(node.text(diagram), inspection.name()), path(node, "leads-to"));
			}
		}
	}

	private static void ideas(DriverDiagram diagram, Inspection<DriverDiagram> inspection) {
		Set<String> served = new HashSet<>();
		for (Part idea : diagram.changeIdeas()) {
			served.addAll(idea.targets());
			diagram.served(idea).forEach(driver -> served.add(driver.key()));
		}
		DriverNode.all(diagram).stream()
				.filter(node -> node.level() == DriverNode.Level.PRIMARY || node.level() == DriverNode.Level.SECONDARY)
				.filter(node -> !served.contains(node.part(diagram).key()))
				.forEach(node -> inspection
						.find("No change idea serves the driver \"%s\" of the driver diagram \"%s\": add one, or take it out."
								.formatted(node.text(diagram), inspection.name()), path(node, "text")));
	}

	private static void measures(DriverDiagram diagram, Inspection<DriverDiagram> inspection) {
		for (int i = 0; i < diagram.primaryDrivers().size(); i++) {
			Primary driver = diagram.primaryDrivers().get(i);
			if (diagram.measuresOf(driver.key()).stream().allMatch(measure -> measure.text().isBlank())) {
				inspection.find("The primary driver \"%s\" of the driver diagram \"%s\" has no measure: add one with the key %s."
						.formatted(driver.text(), inspection.name(), driver.key()), "primary-drivers", String.valueOf(i), "text");
			}
		}
	}

	private static void count(DriverDiagram diagram, Inspection<DriverDiagram> inspection) {
		int count = diagram.primaryDrivers().size();
		if (count < 2 || count > 5) {
			inspection.find("The driver diagram \"%s\" has %d primary drivers: two to five show what matters most."
					.formatted(inspection.name(), count), "primary-drivers");
		}
	}

	private static void evidence(DriverDiagram diagram, Inspection<DriverDiagram> inspection) {
		boolean has = Stream.of(DriverNode.Level.PRIMARY, DriverNode.Level.SECONDARY, DriverNode.Level.IDEA)
				.flatMap(level -> DriverNode.parts(diagram, level).stream()).anyMatch(part -> !part.evidence().isBlank());
		if (!has) {
			inspection.find("Nothing in the driver diagram \"%s\" says what it rests on: give the evidence for one part at least."
					.formatted(inspection.name()), "change-ideas");
		}
	}

	private static String[] path(DriverNode node, String field) {
		String list = switch (node.level()) {
		case PRIMARY -> "primary-drivers";
		case SECONDARY -> "secondary-drivers";
		default -> "change-ideas";
		};
		return new String[]{ list, String.valueOf(node.place()), field };
	}
}
