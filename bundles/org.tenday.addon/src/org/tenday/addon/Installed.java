package org.tenday.addon;

import java.util.Optional;

/**
 * What came of installing.
 *
 * @param addOn  what is installed now
 * @param before what was installed of it before; empty where it is new
 */
public record Installed(AddOn addOn, Optional<AddOn> before) {

	/** One sentence for people. */
	public String sentence() {
		if (before.isEmpty()) {
			return "Installed %s (%s).".formatted(addOn, addOn.id());
		}
		boolean builds = before.get().number().equals(addOn.number());
		return "Updated '%s' from %s to %s (%s).".formatted(addOn.name(), builds ? before.get().version() : before.get().number(),
				builds ? addOn.version() : addOn.number(), addOn.id());
	}
}
