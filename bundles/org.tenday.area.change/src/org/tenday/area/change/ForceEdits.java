package org.tenday.area.change;

import java.util.ArrayList;
import java.util.List;

import org.tenday.area.change.ForceField.Force;
import org.tenday.area.change.ForceField.Side;

/** What can be changed of a force field where it is seen: each makes a new one of the old. */
public final class ForceEdits {

	private ForceEdits() {
	}

	/** With a force at the end. */
	public static ForceField add(ForceField field, Force force) {
		List<Force> all = new ArrayList<>(field.forces());
		all.add(force);
		return field.withForces(all);
	}

	/** Without a force. */
	public static ForceField remove(ForceField field, int place) {
		List<Force> all = new ArrayList<>(field.forces());
		all.remove(place);
		return field.withForces(all);
	}

	/** With another force in the place of one. */
	public static ForceField set(ForceField field, int place, Force force) {
		List<Force> all = new ArrayList<>(field.forces());
		all.set(place, force);
		return field.withForces(all);
	}

	/**
	 * A force one step along the scale that reaches from the strongest for, at the left, over the line to the strongest against.
	 *
	 * @param right 1 or -1
	 */
	public static Force stepped(Force force, int right) {
		int outwards = force.side() == Side.FOR ? -1 : 1;
		int strength = force.strength() + right * outwards;
		return strength < 1 ? force.at(other(force.side()), 1) : force.at(force.side(), Math.min(strength, ForceField.MOST));
	}

	/** The other side. */
	public static Side other(Side side) {
		return side == Side.FOR ? Side.AGAINST : Side.FOR;
	}

	/** The place of the force above or below another one on its side; its own where there is none. */
	public static int beside(ForceField field, int place, int down) {
		List<Integer> side = field.placesAt(field.forces().get(place).side());
		return side.get(Math.clamp(side.indexOf(place) + down, 0, side.size() - 1));
	}

	/** Two forces in each other's place. */
	public static ForceField swap(ForceField field, int one, int other) {
		return set(set(field, one, field.forces().get(other)), other, field.forces().get(one));
	}
}
