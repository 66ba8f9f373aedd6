package org.tenday.area.analysis.arithmetic;

import java.util.Set;

/**
 * What a point says.
 *
 * @param causes    the rules that it meets; empty where it may be chance
 * @param direction 1 where it is high or rising, -1 where it is low or falling, 0 where it may be chance
 */
public record Signal(Set<SpecialCause> causes, int direction) {

	/** As it has been. */
	public static final Signal NONE = new Signal(Set.of(), 0);

	public Signal {
		causes = Set.copyOf(causes);
	}

	/** Whether it is taken for more than chance. */
	public boolean isSpecial() {
		return !causes.isEmpty();
	}
}
