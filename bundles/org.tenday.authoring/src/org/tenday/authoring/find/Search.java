package org.tenday.authoring.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.model.Programme;

/** Finds and replaces. Both go the same way through the programme, so that whatever is found can be replaced, and nothing else. */
public final class Search {

	/**
	 * A programme after replacing.
	 *
	 * @param programme the new one
	 * @param count     how many of the chosen hits were still there and were replaced
	 */
	public record Replaced(Programme programme, int count) {
	}

	/** What is done with one text; {@code item} tells texts of the same place apart. */
	private interface Visit {

		String visit(TextPlace place, int item, String text);
	}

	/** Long enough for any expression that comes to an end in a programme of a thousand pages. */
	private static final Duration LIMIT = Duration.ofSeconds(20);

	private Search() {
	}

	/**
	 * All hits, in the order of the programme. What is found is never empty, whatever the pattern allows.
	 *
	 * @throws IllegalArgumentException where that takes too long
	 */
	public static List<Hit> find(Programme programme, Query query) {
		return find(programme, query, () -> false);
	}

	/**
	 * The same, until it is cancelled.
	 *
	 * @throws IllegalArgumentException where that takes too long, or it was cancelled
	 */
	public static List<Hit> find(Programme programme, Query query, BooleanSupplier isCancelled) {
		Pattern pattern = query.pattern();
		Patience patience = new Patience(query, LIMIT, isCancelled);
		List<Hit> hits = new ArrayList<>();
		walk(programme, patience, (place, item, text) -> {
			Matcher matcher = pattern.matcher(patience.over(text));
			while (matcher.find()) {
				if (matcher.end() > matcher.start()) {
					hits.add(new Hit(place, item, text, matcher.start(), matcher.end()));
				}
			}
			return text;
		});
		return List.copyOf(hits);
	}

	/**
	 * Replaces the chosen hits. One whose text has changed since it was found is left alone.
	 *
	 * @param replacement where the query is a regular expression, {@code $1} stands for its first group
	 * @throws IllegalArgumentException where the replacement names a group that there is not, the programme refuses the new text, or
	 *                                  it takes too long
	 */
	public static Replaced replace(Programme programme, Query query, String replacement, Collection<Hit> chosen) {
		return replace(programme, query, replacement, chosen, () -> false);
	}

	/**
	 * The same, until it is cancelled.
	 *
	 * @throws IllegalArgumentException as above, or where it was cancelled
	 */
	public static Replaced replace(Programme programme, Query query, String replacement, Collection<Hit> chosen,
			BooleanSupplier isCancelled) {
		Patience patience = new Patience(query, LIMIT, isCancelled);
		Pattern pattern = query.pattern();
		String put = query.isPattern() ? replacement : Matcher.quoteReplacement(replacement);
		Set<Hit> wanted = new HashSet<>(chosen);
		int[] count = new int[1];
		Programme changed = walk(programme, patience, (place, item, text) -> {
			Matcher matcher = pattern.matcher(patience.over(text));
			StringBuilder result = new StringBuilder();
			while (matcher.find()) {
				if (matcher.end() > matcher.start() && wanted.contains(new Hit(place, item, text, matcher.start(), matcher.end()))) {
					append(matcher, result, put);
					count[0]++;
				}
			}
			return result.isEmpty() && text.isEmpty() ? text : matcher.appendTail(result).toString();
		});
		return new Replaced(changed, count[0]);
	}

	private static void append(Matcher matcher, StringBuilder result, String put) {
		try {
			matcher.appendReplacement(result, put);
		} catch (IndexOutOfBoundsException | IllegalArgumentException e) {
			throw new IllegalArgumentException("The replacement “" + put + "” names a group that the regular expression does not have, "
					+ "or ends with a dollar sign or backslash: write \\$ for a dollar sign.", e);
		}
	}

	private static Programme walk(Programme programme, Patience patience, Visit visit) {
		Map<TextPlace, Integer> seen = new HashMap<>();
		return ProgrammeTexts.map(programme, (place, text) -> {
			try {
				return visit.visit(place, seen.merge(place, 0, (one, none) -> one + 1), text);
			} catch (StackOverflowError e) {
				// Java's expressions call themselves for every repetition of a group: a long text is too deep for some.
				throw patience.tooMuch(e);
			}
		});
	}
}
