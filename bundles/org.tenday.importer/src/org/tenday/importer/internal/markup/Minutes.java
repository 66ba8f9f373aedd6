package org.tenday.importer.internal.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times that authors write into titles and lines: "Exercise 2 (4 + 5 min)", "(16 min teaching)". */
public final class Minutes {

	private static final Pattern IN_BRACKETS = Pattern
			.compile("[(\\[]([^()\\[\\]]*\\d\\s*(?:min(?:ute)?s?|h(?:our)?s?)\\b[^()\\[\\]]*)[)\\]]:?");
	private static final Pattern PART = Pattern.compile("(\\d+)\\s*(?:[-–—]\\s*(\\d+)\\s*)?(\\+|min|h)");
	private static final Pattern NOTHING_ELSE = Pattern.compile("(?i)[\\d\\s+–—/~-]*(min(ute)?s?|h(our)?s?)\\.?");
	private static final Pattern TEACHING = Pattern.compile("(?i)\\(?\\s*~?\\d+\\s*min(ute)?s?\\s+(of\\s+)?teaching\\s*\\)?\\.?");
	private static final int DAY = 24 * 60;
	/** No title is longer. */
	private static final int LONGEST = 500;

	private Minutes() {
	}

	/** The minutes that a title names in brackets, its parts added up; of "10-15 min" the longer. */
	public static OptionalInt in(String title) {
		Matcher brackets = IN_BRACKETS.matcher(title);
		if (title.length() > LONGEST || !brackets.find()) {
			return OptionalInt.empty();
		}
		int sum = 0;
		Matcher part = PART.matcher(brackets.group(1).toLowerCase(Locale.ROOT));
		while (part.find() && sum < DAY) {
			String number = part.group(2) == null ? part.group(1) : part.group(2);
			int minutes = number.length() > 4 ? DAY : Integer.parseInt(number);
			sum += part.group(3).equals("h") ? minutes * 60 : minutes;
		}
		return sum > 0 && sum <= DAY ? OptionalInt.of(sum) : OptionalInt.empty();
	}

	/** The title without its time, where the brackets say nothing else. */
	public static String without(String title) {
		Matcher brackets = IN_BRACKETS.matcher(title);
		return title.length() <= LONGEST && brackets.find() && NOTHING_ELSE.matcher(brackets.group(1).strip()).matches()
				? (title.substring(0, brackets.start()).stripTrailing() + title.substring(brackets.end())).strip()
				: title;
	}

	/** The words by which a line or the end of a heading tells how long something is taught. */
	public static Optional<String> teaching(String line) {
		String text = line.strip();
		if (TEACHING.matcher(text).matches()) {
			return Optional.of(text);
		}
		int bracket = text.lastIndexOf('(');
		return text.startsWith("#") && bracket > 0 && TEACHING.matcher(text.substring(bracket)).matches()
				? Optional.of(text.substring(bracket))
				: Optional.empty();
	}
}
