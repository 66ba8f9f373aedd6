package org.tenday.importer.internal.markup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a box of a lesson is for. */
public enum BoxKind {
	QUESTIONS, OBJECTIVES, KEY_POINTS, CHALLENGE, SOLUTION, HINT, INSTRUCTOR, DISCUSSION, CALLOUT, CAUTION, PREREQUISITE, CHECKLIST,
	TESTIMONIAL,
	TIP, SPOILER, TABS,
	/** A box without a meaning of its own: what is in it stands in the text. */
	PLAIN;

	private static final Map<String, BoxKind> KNOWN = Map.ofEntries(Map.entry("questions", QUESTIONS), Map.entry("objectives", OBJECTIVES),
			Map.entry("keypoints", KEY_POINTS), Map.entry("challenge", CHALLENGE), Map.entry("solution", SOLUTION), Map.entry("hint", HINT),
			Map.entry("instructor", INSTRUCTOR), Map.entry("discussion", DISCUSSION), Map.entry("callout", CALLOUT),
			Map.entry("caution", CAUTION),
			Map.entry("prereq", PREREQUISITE), Map.entry("checklist", CHECKLIST), Map.entry("testimonial", TESTIMONIAL),
			Map.entry("tip", TIP),
			Map.entry("spoiler", SPOILER), Map.entry("tab", TABS), Map.entry("group-tab", TABS));

	/** Names that lessons use beside the known ones. What may hold an answer is taken for one, lest it be shown to learners. */
	private static final Map<Pattern, BoxKind> LIKELY = Map.of(Pattern.compile(".*(solution|answer).*"), SOLUTION,
			Pattern.compile(".*(instructor|trainer|teacher).*"), INSTRUCTOR, Pattern.compile(".*(challenge|exercise).*"), CHALLENGE,
			Pattern.compile(".*(warning|danger).*"), CAUTION, Pattern.compile("(note|info|important|.*callout.*)"), CALLOUT,
			Pattern.compile("key-?points?"), KEY_POINTS, Pattern.compile("prerequisites?"), PREREQUISITE,
			Pattern.compile("quotation"), TESTIMONIAL);

	/** Words above a solution, in the languages into which lessons are translated most. */
	private static final String SOLUTION_WORDS = "(?iU)^\\W*(show me the |suggested |possible |model |example |sample ){0,3}"
			+ "(solutions?|answers?|answer key|soluci[oó]n(es)?"
			+ "|respuestas?|l[oö]sung(en)?|solu[cç][aã]o|solu[cç][oõ]es|respostas?|soluzion[ei]|r[ée]ponses?|corrig[ée]s?"
			+ "|解答|答案|解決策|解答例)";
	private static final Pattern SOLUTION_TITLE = Pattern
			.compile(SOLUTION_WORDS + "(\\s*([\\d:.()\\[–—-]|(to|for|of|al|del?|zur?|du|do|\\p{Lu})\\b).*)?\\W*$");
	private static final Pattern SOLUTION_ALONE = Pattern.compile(SOLUTION_WORDS + "\\W*$");

	/** The kind by a box's names; the known names go before the likely ones. */
	public static BoxKind of(List<String> names) {
		Optional<BoxKind> known = names.stream().map(name -> KNOWN.get(plain(name))).filter(kind -> kind != null).findFirst();
		return known.orElseGet(() -> names.stream().flatMap(name -> likely(plain(name)).stream()).findFirst().orElse(PLAIN));
	}

	/** Whether lessons' own tools know one of the names. */
	public static boolean isKnown(List<String> names) {
		return names.stream().anyMatch(name -> KNOWN.containsKey(plain(name)));
	}

	/** Whether a heading says that what follows is the solution. */
	public static boolean isSolutionTitle(String title) {
		return SOLUTION_TITLE.matcher(title).matches();
	}

	/** Whether a heading says nothing but that what follows is the solution. */
	public static boolean isBareSolutionTitle(String title) {
		return SOLUTION_ALONE.matcher(title).matches();
	}

	/** In the order of the kinds, so that a name that fits twice always means the same. */
	private static Optional<BoxKind> likely(String name) {
		return LIKELY.entrySet().stream().filter(entry -> entry.getKey().matcher(name).matches()).map(Map.Entry::getValue)
				.sorted((a, b) -> {
					boolean hidden = a == SOLUTION || a == INSTRUCTOR;
					return hidden == (b == SOLUTION || b == INSTRUCTOR) ? a.compareTo(b) : hidden ? -1 : 1;
				}).findFirst();
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
