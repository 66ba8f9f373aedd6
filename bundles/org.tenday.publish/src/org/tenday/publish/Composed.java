package org.tenday.publish;

import java.util.List;
import java.util.Objects;

import org.tenday.document.Calendar;
import org.tenday.document.Deck;
import org.tenday.document.Document;

/** A composed publication, ready for a writer; or the reason why there is none. */
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

	/** Something of dates. */
	record Dates(Calendar calendar, List<String> warnings) implements Composed {
		public Dates {
			Objects.requireNonNull(calendar, "calendar");
			warnings = List.copyOf(warnings);
		}
	}

	/**
	 * The programme has nothing that could be printed in it, such as exercises in a workbook. No file is made.
	 *
	 * @param reason one sentence that says what there is not, and where to write it
	 */
	record Nothing(String reason) implements Composed {
		public Nothing {
			Objects.requireNonNull(reason, "reason");
		}

		@Override
		public List<String> warnings() {
			return List.of(reason);
		}
	}
}
