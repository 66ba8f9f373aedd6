package org.tenday.area.landscape;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tenday.area.landscape.AccessRoute.Step;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Sequence;

/** What must hold of every access route. */
final class AccessRouteRules {

	private static final String ID = "landscape.access-route.";

	static final List<BlockRule<AccessRoute>> ALL = List.of(
			BlockRule.warning(ID + "owner",
					"Every step says who decides: access waited longest where nobody knew whose signature was needed.",
					AccessRouteRules::owners),
			BlockRule.warning(ID + "lead-time", "Every step says how many months it takes, so that the total can be trusted.",
					AccessRouteRules::leadTimes),
			BlockRule.error(ID + "waits-for", "Steps wait for steps of the same route, and each step has a mark of its own.",
					AccessRouteRules::marks),
			BlockRule.error(ID + "circle", "No step waits for itself, not even by way of others: such a route never ends.",
					AccessRouteRules::circle));

	private AccessRouteRules() {
	}

	private static void owners(AccessRoute route, Inspection<AccessRoute> inspection) {
		for (int i = 0; i < route.steps().size(); i++) {
			if (route.steps().get(i).owner().isBlank()) {
				inspection.find("The step \"%s\" of the access route \"%s\" does not say who decides: name a role or an office."
						.formatted(route.steps().get(i).name(), inspection.name()), "steps", String.valueOf(i), "owner");
			}
		}
	}

	private static void leadTimes(AccessRoute route, Inspection<AccessRoute> inspection) {
		for (int i = 0; i < route.steps().size(); i++) {
			if (route.steps().get(i).months().isEmpty()) {
				inspection.find("The step \"%s\" of the access route \"%s\" does not say how long it takes: ask, and write the months."
						.formatted(route.steps().get(i).name(), inspection.name()), "steps", String.valueOf(i), "months");
			}
		}
	}

	private static void marks(AccessRoute route, Inspection<AccessRoute> inspection) {
		Set<String> marks = new HashSet<>();
		for (int i = 0; i < route.steps().size(); i++) {
			Step step = route.steps().get(i);
			if (!marks.add(step.mark())) {
				inspection.find("Two steps of the access route \"%s\" have the mark \"%s\": give each a mark of its own."
						.formatted(inspection.name(), step.mark()), "steps", String.valueOf(i), "mark");
			}
		}
		for (int i = 0; i < route.steps().size(); i++) {
			Step step = route.steps().get(i);
			for (String mark : step.waitsFor()) {
				if (!marks.contains(mark)) {
					inspection.find(
							"The step \"%s\" of the access route \"%s\" waits for \"%s\", which no step is marked with: write one of %s."
									.formatted(step.name(), inspection.name(), mark, String.join(", ", marks.stream().sorted().toList())),
							"steps",
							String.valueOf(i), "after");
				}
			}
		}
	}

	private static void circle(AccessRoute route, Inspection<AccessRoute> inspection) {
		Sequence.circle(route.sequence()).ifPresent(circle -> inspection.find(
				"In the access route \"%s\" the steps %s wait for one another: let one of them begin without the others."
						.formatted(inspection.name(), String.join(", ", circle)),
				"steps"));
	}
}
