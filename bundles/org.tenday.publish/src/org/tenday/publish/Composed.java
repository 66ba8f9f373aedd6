package org.tenday.publish;

import java.util.List;
import java.util.Objects;

import org.tenday.document.Calendar;
import org.tenday.document.Deck;
import org.tenday.document.Document;
import org.tenday.skill.Remark;

/** A composed publication, ready for a writer; or the reason why there is none. */
public sealed interface Composed {

	/** What could not be printed as asked. */
	List<Remark> remarks();

	/** Something of pages. */
	record Pages(Document document, List<Remark> remarks) implements Composed {
		public Pages {
			Objects.requireNonNull(document, "document");
			remarks = List.copyOf(remarks);
		}
	}

	/** Something of slides. */
	record Slides(Deck deck, List<Remark> remarks) implements Composed {
		public Slides {
			Objects.requireNonNull(deck, "deck");
			remarks = List.copyOf(remarks);
		}
	}

	/** Something of dates. */
	record Dates(Calendar calendar, List<Remark> remarks) implements Composed {
		public Dates {
			Objects.requireNonNull(calendar, "calendar");
			remarks = List.copyOf(remarks);
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
		public List<Remark> remarks() {
			return List.of(new Remark(reason, false));
		}
	}
}
