package org.tenday.importer.internal.text;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times that people write into titles, notes and running orders: "15 min", "(20 minutes)", "1 h 30", "1½ hours", "5-10 mins",
 * "09:30–09:45". Of a span of minutes the longer counts, as whoever plans a day would take it.
 */
public final class MinutesInText {

	/** No title or line of a running order is longer; longer text is prose, whose times are about something else. */
	private static final int LONGEST = 300;
	private static final int DAY = 24 * 60;

	private static final String MINUTE = "(?:minuten|minutes|minute|minuti|minuto|minutos|min\\.?|mins\\.?|'|′)";
	private static final String HOUR = "(?:hours|hour|hrs?\\.?|h|stunden|stunde|std\\.?|heures|heure|horas|hora|ore)";
	private static final String AMOUNT = "\\d{1,3}(?:[.,]\\d{1,2})?\\s?[½¼¾]?|[½¼¾]";
	private static final String END = "(?![\\p{L}\\d])";
	private static final String SPAN = "(?:(?:\\d{1,3})\\s*(?:-|–|—|to|bis)\\s*)?";
	private static final String LENGTH = "(?<![\\p{L}\\d.,:½¼¾])(?:" + SPAN + "(?<hours>" + AMOUNT + ")\\s*-?" + HOUR
			+ "(?:\\s*(?:and|und|et|,)?\\s*(?<rest>\\d{1,2})(?:\\s*" + MINUTE + ")?)?|" + SPAN + "(?<minutes>\\d{1,3})\\s*-?" + MINUTE + ")"
			+ END;
	private static final String CLOCK = "([01]?\\d|2[0-3])\\s*[:.h]\\s*([0-5]\\d)";
	private static final String CLOCKS = "(?<![\\d:.])" + CLOCK + "\\s*(?:am|pm|uhr)?\\s*(?:-|–|—|to|bis|until)\\s*" + CLOCK
			+ "\\s*(?:am|pm|uhr)?(?![\\d:])";
	private static final String EITHER = "(?:" + unnamed(LENGTH) + "|" + unnamed(CLOCKS) + ")";
	private static final String ABOUT = "(?:approx\\.?|about|ca\\.?|~|circa)?\\s*";
	private static final Pattern IN = Pattern.compile(LENGTH, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern BETWEEN = Pattern.compile(CLOCKS, Pattern.CASE_INSENSITIVE);
	private static final Pattern LABELLED = Pattern.compile("[\\[(]?\\s*(?:[\\p{L} ]{1,30}[:=]\\s*)?[\\[(]?\\s*" + ABOUT + EITHER
			+ "\\s*[\\])]?\\s*(?:\\(?total\\)?)?\\s*[\\])]?[.;,]?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern BRACKETED = Pattern.compile("\\s*[\\[(]\\s*" + ABOUT + EITHER + "\\s*[\\])]\\s*:?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern AT_END = Pattern.compile("\\s*(?:[-–—|:,·•]\\s*)" + EITHER + "\\s*$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern AT_START = Pattern.compile("^\\s*" + EITHER + "\\s*(?:[-–—|:,·•]\\s*|\\s+)(?=\\S)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private MinutesInText() {
	}

	/**
	 * The minutes that a title or another short text names anywhere; empty where it names none, or more than a day has.
	 *
	 * @param title plain words
	 */
	public static OptionalInt in(String title) {
		if (title.length() > LONGEST) {
			return OptionalInt.empty();
		}
		Matcher clock = BETWEEN.matcher(title);
		if (clock.find()) {
			int minutes = Math.floorMod(minute(clock, 3) - minute(clock, 1), 12 * 60);
			return minutes == 0 ? OptionalInt.empty() : OptionalInt.of(minutes);
		}
		Matcher length = IN.matcher(title);
		if (!length.find()) {
			return OptionalInt.empty();
		}
		int minutes = length.group("minutes") != null
				? Integer.parseInt(length.group("minutes"))
				: (int) Math.round(hours(length.group("hours")) * 60)
						+ (length.group("rest") == null ? 0 : Integer.parseInt(length.group("rest")));
		return minutes > 0 && minutes <= DAY ? OptionalInt.of(minutes) : OptionalInt.empty();
	}

	/**
	 * The minutes of a line that says nothing else, such as "Time: 20 minutes" or "09:30–09:45"; empty for any other line, in which a time
	 * may be about something else.
	 */
	public static OptionalInt only(String line) {
		return line.length() <= LONGEST && LABELLED.matcher(line.strip()).matches() ? in(line) : OptionalInt.empty();
	}

	/** A title without its time, where that stands in brackets, or at the end or the beginning set off from the words; else the title. */
	public static String without(String title) {
		if (in(title).isEmpty()) {
			return title;
		}
		for (Pattern where : new Pattern[]{ BRACKETED, AT_END, AT_START }) {
			Matcher time = where.matcher(title);
			if (time.find()) {
				String rest = (title.substring(0, time.start()) + (time.end() < title.length() ? " " : "") + title.substring(time.end()))
						.strip();
				return rest.isEmpty() ? title : rest.replaceAll("\\s{2,}", " ");
			}
		}
		return title;
	}

	private static int minute(Matcher clock, int group) {
		return Integer.parseInt(clock.group(group)) * 60 + Integer.parseInt(clock.group(group + 1));
	}

	private static double hours(String written) {
		String text = written.replace(" ", "").replace(',', '.').toLowerCase(Locale.ROOT);
		double part = text.endsWith("½") ? 0.5 : text.endsWith("¼") ? 0.25 : text.endsWith("¾") ? 0.75 : 0;
		String whole = text.replaceAll("[½¼¾]", "");
		return part + (whole.isEmpty() ? 0 : Double.parseDouble(whole));
	}

	private static String unnamed(String pattern) {
		return pattern.replaceAll("\\(\\?<(hours|rest|minutes)>", "(?:");
	}
}
