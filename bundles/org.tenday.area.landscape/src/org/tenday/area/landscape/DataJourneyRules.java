package org.tenday.area.landscape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tenday.area.landscape.DataJourney.Movement;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of every data journey. */
final class DataJourneyRules {

	private static final String ID = "landscape.data-journey.";

	static final List<BlockRule<DataJourney>> ALL = List.of(
			BlockRule.error(ID + "ends", "Every movement has a sender and a receiver among the organisations, and they are two.",
					DataJourneyRules::ends),
			BlockRule.warning(ID + "basis", "Every movement says on which legal basis, or under which agreement, the data may go.",
					DataJourneyRules::basis),
			BlockRule.error(ID + "light",
					"The traffic light agrees with the months: under 3 is quick, 3 to 6 medium, over 6 slow, as in the data journeys of Connected "
							+ "Health Cities.",
					DataJourneyRules::lights),
			BlockRule.warning(ID + "pace", "Every movement has a traffic light, so that the slow ones are seen.", DataJourneyRules::pace));

	private DataJourneyRules() {
	}

	private static void ends(DataJourney journey, Inspection<DataJourney> inspection) {
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < journey.organisations().size(); i++) {
			if (!ids.add(journey.organisations().get(i).id())) {
				inspection.find("Two organisations of the data journey \"%s\" have the short name \"%s\": give each its own."
						.formatted(inspection.name(), journey.organisations().get(i).id()), "organisations", String.valueOf(i), "id");
			}
		}
		for (int i = 0; i < journey.movements().size(); i++) {
			Movement movement = journey.movements().get(i);
			end(movement.from(), "sender", i, "from", journey, inspection);
			end(movement.to(), "receiver", i, "to", journey, inspection);
			if (!movement.from().isBlank() && movement.from().equals(movement.to())) {
				inspection.find("Movement %d of the data journey \"%s\" leads from %s back to itself: name another receiver."
						.formatted(i + 1, inspection.name(), journey.name(movement.from())), "movements", String.valueOf(i), "to");
			}
		}
	}

	private static void end(String id, String what, int place, String key, DataJourney journey, Inspection<DataJourney> inspection) {
		if (id.isBlank()) {
			inspection
					.find("Movement %d of the data journey \"%s\" has no %s: name an organisation.".formatted(place + 1, inspection.name(),
							what), "movements", String.valueOf(place), key);
		} else if (journey.place(id).isEmpty()) {
			inspection.find("The %s \"%s\" of movement %d of the data journey \"%s\" is none of its organisations: add it, or name another."
					.formatted(what, id, place + 1, inspection.name()), "movements", String.valueOf(place), key);
		}
	}

	private static void basis(DataJourney journey, Inspection<DataJourney> inspection) {
		if (journey.isUnwritten()) {
			return;
		}
		for (int i = 0; i < journey.movements().size(); i++) {
			if (journey.movements().get(i).basis().isBlank()) {
				inspection.find("Movement %s of the data journey \"%s\" has no legal basis: say what allows the data to go."
						.formatted(inWords(i, journey), inspection.name()), "movements", String.valueOf(i), "basis");
			}
		}
	}

	private static void pace(DataJourney journey, Inspection<DataJourney> inspection) {
		if (journey.isUnwritten()) {
			return;
		}
		for (int i = 0; i < journey.movements().size(); i++) {
			if (journey.movements().get(i).pace() == Pace.NOT_SAID && journey.movements().get(i).months().isEmpty()) {
				inspection.find("Movement %s of the data journey \"%s\" has no traffic light: say how long it takes."
						.formatted(inWords(i, journey), inspection.name()), "movements", String.valueOf(i), "pace");
			}
		}
	}

	private static void lights(DataJourney journey, Inspection<DataJourney> inspection) {
		for (int i = 0; i < journey.movements().size(); i++) {
			Movement movement = journey.movements().get(i);
			int place = i;
			movement.paceOfMonths().filter(right -> right != movement.pace()).ifPresent(right -> inspection.find(
					"Movement %s of the data journey \"%s\" takes %s months and has the light \"%s\": it is \"%s\"."
							.formatted(inWords(place, journey), inspection.name(), movement.months().get().toPlainString(),
									inWords(movement.pace()), inWords(right)),
					"Set the light to " + inWords(right), found -> found.with(found.organisations(), replaced(found.movements(), place,
							found.movements().get(place).withPace(right))),
					List.of("movements", String.valueOf(place), "pace")));
		}
	}

	private static String inWords(int place, DataJourney journey) {
		Movement movement = journey.movements().get(place);
		return "%d (%s to %s)".formatted(place + 1, journey.name(movement.from()), journey.name(movement.to()));
	}

	private static String inWords(Pace pace) {
		return pace.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static List<Movement> replaced(List<Movement> movements, int place, Movement by) {
		List<Movement> changed = new ArrayList<>(movements);
		changed.set(place, by);
		return changed;
	}
}
