package org.tenday.area.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.area.change.DriverDiagram.Part;
import org.tenday.area.change.DriverDiagram.Primary;

/**
 * A box of a driver diagram.
 *
 * @param level the column that it stands in
 * @param place its place in the column, from 0
 */
public record DriverNode(Level level, int place) {

	/** The one box of the aim. */
	public static final DriverNode AIM = new DriverNode(Level.AIM, 0);

	/** The columns, from the aim to what is done. */
	public enum Level {
		AIM, PRIMARY, SECONDARY, IDEA;

		/** The column of what leads to it; of change ideas there is none. */
		public boolean hasNext() {
			return this != IDEA;
		}

		/** The column of what leads to it. */
		public Level next() {
			return values()[ordinal() + 1];
		}
	}

	/** As the picture calls it: "primary-0". */
	public String id() {
		return level.name().toLowerCase(Locale.ROOT) + "-" + place;
	}

	/** The box that the picture calls so. */
	public static DriverNode of(String id) {
		int dash = id.lastIndexOf('-');
		return new DriverNode(Level.valueOf(id.substring(0, dash).toUpperCase(Locale.ROOT)), Integer.parseInt(id.substring(dash + 1)));
	}

	/** Whether it is the aim, which has no key and leads nowhere. */
	public boolean isAim() {
		return level == Level.AIM;
	}

	/** All boxes, column by column. */
	public static List<DriverNode> all(DriverDiagram diagram) {
		List<DriverNode> all = new ArrayList<>(List.of(AIM));
		Stream.of(Level.PRIMARY, Level.SECONDARY, Level.IDEA)
				.forEach(level -> IntStream.range(0, parts(diagram, level).size()).forEach(place -> all.add(new DriverNode(level, place))));
		return List.copyOf(all);
	}

	/** What stands in a column after the aim; primary drivers as parts that lead to the aim. */
	static List<Part> parts(DriverDiagram diagram, Level level) {
		return switch (level) {
		case AIM -> List.of();
		case PRIMARY -> diagram.primaryDrivers().stream()
				.map(driver -> new Part(driver.key(), driver.text(), DriverDiagram.AIM, driver.evidence())).toList();
		case SECONDARY -> diagram.secondaryDrivers();
		case IDEA -> diagram.changeIdeas();
		};
	}

	/** The diagram with another column. */
	static DriverDiagram with(DriverDiagram diagram, Level level, List<Part> parts) {
		return new DriverDiagram(diagram.brief(), diagram.aim(), diagram.howMuch(), diagram.by(),
				level == Level.PRIMARY
						? parts.stream().map(part -> new Primary(part.key(), part.text(), part.evidence())).toList()
						: diagram.primaryDrivers(),
				level == Level.SECONDARY ? parts : diagram.secondaryDrivers(), level == Level.IDEA ? parts : diagram.changeIdeas(),
				diagram.measures());
	}

	/** What stands in it. Not for the aim. */
	public Part part(DriverDiagram diagram) {
		return parts(diagram, level).get(place);
	}

	/** What it says. */
	public String text(DriverDiagram diagram) {
		return isAim() ? diagram.aim() : part(diagram).text();
	}

	/** The boxes that it leads to. */
	public List<DriverNode> targets(DriverDiagram diagram) {
		if (level.ordinal() <= Level.PRIMARY.ordinal()) {
			return isAim() ? List.of() : List.of(AIM);
		}
		List<String> keys = part(diagram).targets();
		return all(diagram).stream().filter(node -> !node.isAim() && node.level().ordinal() < level.ordinal())
				.filter(node -> keys.contains(node.part(diagram).key())).toList();
	}
}
