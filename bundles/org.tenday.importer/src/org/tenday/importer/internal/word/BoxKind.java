package org.tenday.importer.internal.word;

import java.util.Optional;
import java.util.regex.Pattern;

import org.tenday.model.content.Callout;

/** What a box is, by the words of its style or of the line at its head. */
enum BoxKind {

	/** For the trainer's eyes: notes and answers. */
	TRAINER("trainer|instructor|facilitator|teacher|presenter|solution|model answer|answer key|lösung|leitfaden", "trainer notes?",
			Callout.Kind.NOTE),
	TIP("tip|tips|hint|tipp|hinweis|good practice", "tips?|tipp", Callout.Kind.TIP),
	WARNING("warning|caution|danger|important|attention|achtung|warnung|wichtig|beware", "warning|warnung", Callout.Kind.WARNING),
	KEY_POINTS("key ?points?|take ?home|summary|remember|zusammenfassung|key messages?", "key points", Callout.Kind.KEY_POINTS),
	PREREQUISITE("prerequisites?|before you (start|begin)|voraussetzungen?", "prerequisites?", Callout.Kind.PREREQUISITE),
	QUESTIONS("questions?|fragen", "questions|fragen", Callout.Kind.QUESTIONS),
	TESTIMONIAL("testimonial|intense ?quote|pull ?quote", "testimonial", Callout.Kind.TESTIMONIAL),
	NOTE("note|notes|info|information|callout|call-out|box|sidebar|aside|exercise|activity|discussion|case ?study|objectives|notiz|kasten|merke|gap",
			"notes?|notiz", Callout.Kind.NOTE);

	private final Pattern words;
	/** What Tenday itself writes above such a box. */
	private final Pattern label;
	private final Callout.Kind callout;

	BoxKind(String words, String label, Callout.Kind callout) {
		this.words = Pattern.compile("(?:^|.*[^\\p{L}])(?:box|box ?)?(?:" + words + ")(?:$|[^\\p{L}].*)",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		this.label = Pattern.compile("^\\s*(?:" + label + ")\\s*(?:[:.–—-]\\s*|$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		this.callout = callout;
	}

	/** The kind that words name; empty where they name none. */
	static Optional<BoxKind> of(String name) {
		// A style's id is written without the spaces of its name: BoxKeyPoints.
		String spaced = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
		for (BoxKind kind : values()) {
			if (kind.words.matcher(spaced).matches()) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	/** A title without the words that only say what kind of box it is: Tenday writes them by itself. */
	String withoutLabel(String title) {
		return label.matcher(title).replaceFirst("");
	}

	Callout.Kind callout() {
		return callout;
	}
}
