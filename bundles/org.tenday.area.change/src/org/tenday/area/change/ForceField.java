package org.tenday.area.change;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What pushes a change and what resists it, with how strongly, after Lewin.
 *
 * @param brief  what it is there for
 * @param change what is to change
 * @param forces in the order in which they are listed on their side
 */
public record ForceField(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Change", help = "What is to change, in a few words.") String change,
		@Field(label = "Forces", answer = true) List<Force> forces) implements Sheet {

	/** The strength of the strongest force that there can be. */
	public static final int MOST = 5;

	/** Where a force pushes. */
	public enum Side {
		FOR, AGAINST
	}

	/**
	 * One force.
	 *
	 * @param strength 1 to 5; 0 where nobody has said yet
	 * @param action   what is done about it, such as weakening one that resists
	 * @param owner    who does it, by role
	 */
	public record Force(@Field(label = "Side") Side side, @Field(label = "Force") String name,
			@Field(label = "Strength", help = "1 is weak, 5 is strong; 0 where nobody has said yet.") int strength,
			@Field(label = "Action", help = "What is done about it.") String action,
			@Field(label = "Owner", help = "Who does it, by role.") String owner) {

		public Force {
			Objects.requireNonNull(side, "side");
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(action, "action");
			Objects.requireNonNull(owner, "owner");
			if (strength < 0 || strength > MOST) {
				throw new IllegalArgumentException(
						"A force cannot be %d strong: write 1 for a weak one to %d for a strong one.".formatted(strength, MOST));
			}
		}

		/** The same on a side, as strong. */
		public Force at(Side newSide, int newStrength) {
			return new Force(newSide, name, newStrength, action, owner);
		}

		/** The same under another name. */
		public Force named(String newName) {
			return new Force(side, newName, strength, action, owner);
		}
	}

	public ForceField {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(change, "change");
		forces = List.copyOf(forces);
	}

	/** The same with other forces. */
	public ForceField withForces(List<Force> others) {
		return new ForceField(brief, change, others);
	}

	/** The places of the forces of a side, in their order. */
	public List<Integer> placesAt(Side side) {
		return IntStream.range(0, forces.size()).filter(i -> forces.get(i).side() == side).boxed().toList();
	}

	/** How strong the forces of a side are together. */
	public int total(Side side) {
		return forces.stream().filter(force -> force.side() == side).mapToInt(Force::strength).sum();
	}
}
