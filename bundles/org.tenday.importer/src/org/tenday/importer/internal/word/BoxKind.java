package org.tenday.importer.internal.word;

import java.util.Optional;
import java.util.regex.Pattern;

import org.tenday.model.content.Callout;

/** What a box is, by the words of its style or of the line at its head. */
enum BoxKind {

	/** For the trainer's eyes: notes and answers. */
	TRAINER("trainer|instructor|facilitator|teacher|presenter|solution|model answer|answer key|lösung|leitfaden", Callout.Kind.NOTE),
	TIP("tip|tips|hint|tipp|hinweis|good practice", Callout.Kind.TIP),
	WARNING("warning|caution|danger|important|attention|achtung|warnung|wichtig|beware", Callout.Kind.WARNING),
	KEY_POINTS("key ?points?|take ?home|summary|remember|zusammenfassung|key messages?", Callout.Kind.KEY_POINTS),
	PREREQUISITE("prerequisites?|before you (start|begin)|voraussetzungen?", Callout.Kind.PREREQUISITE),
	QUESTIONS("questions?|fragen", Callout.Kind.QUESTIONS),
	TESTIMONIAL("testimonial|intense ?quote|pull ?quote", Callout.Kind.TESTIMONIAL),
	NOTE("note|notes|info|information|callout|call-out|box|sidebar|aside|exercise|activity|discussion|case ?study|objectives|notiz|kasten|merke|gap",
			Callout.Kind.NOTE);

	private final Pattern words;
	private final Callout.Kind callout;

	BoxKind(String words, Callout.Kind callout) {
		this.words = Pattern.compile("(?:^|.*[^\\p{L}])(?:box|box ?)?(?:" + words + ")(?:$|[^\\p{L}].*)",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

	Callout.Kind callout() {
		return callout;
	}
}
