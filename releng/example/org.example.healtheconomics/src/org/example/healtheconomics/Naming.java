package org.example.healtheconomics;

import java.util.Locale;

/** Whether a text speaks of something by its name. */
final class Naming {

	private Naming() {
	}

	/** Whatever letters are large. What has no name cannot be missed. */
	static boolean names(String text, String name) {
		return text.toLowerCase(Locale.ROOT).contains(name.strip().toLowerCase(Locale.ROOT));
	}
}
