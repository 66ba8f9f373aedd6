package org.tenday.publish;

import java.util.List;
import java.util.Objects;

import org.tenday.document.Deck;
import org.tenday.document.Document;

/** A composed publication, ready for a writer. */
public sealed interface Composed {

	/** Sentences about what could not be printed as asked, each saying what and where. */
	List<String> warnings();

	/** Something of pages. */
	record Pages(Document document, List<String> warnings) implements Composed {
		public Pages {
			Objects.requireNonNull(document, "document");
			warnings = List.copyOf(warnings);
		}
	}

	/** Something of slides. */
	record Slides(Deck deck, List<String> warnings) implements Composed {
		public Slides {
			Objects.requireNonNull(deck, "deck");
			warnings = List.copyOf(warnings);
		}
	}
}
