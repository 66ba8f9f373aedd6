package org.tenday.importer.internal.slides;

import java.util.List;
import java.util.Map;

import org.tenday.importer.internal.office.Xml;

/** What newer programs show in one way and older ones in another. */
final class Alternatives {

	static final Xml NOTHING = new Xml("", Map.of(), List.of(), "");

	private Alternatives() {
	}

	/**
	 * What is read of an {@code mc:AlternateContent}: what is there for programs that do not know the new way, as it is made of pictures and words; where
	 * there is nothing for them, the new way.
	 */
	static Xml chosen(Xml alternatives) {
		return alternatives.child("mc:Fallback").filter(fallback -> !fallback.children().isEmpty())
				.or(() -> alternatives.child("mc:Choice"))
				.orElse(NOTHING);
	}

	/** Whether the new way, which is not chosen, has something in it. */
	static boolean has(Xml alternatives, String name) {
		return alternatives.children("mc:Choice").stream().anyMatch(choice -> choice.has(name));
	}
}
