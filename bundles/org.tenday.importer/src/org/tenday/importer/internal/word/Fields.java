package org.tenday.importer.internal.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of one run of text that are open: what is said to the program, and then, behind it, what is shown. Fields stand within fields. */
final class Fields {

	private static final Pattern ADDRESS = Pattern.compile("(?i)^\\s*HYPERLINK\\s+(?:\\\\[a-z]\\s+)*(?:\"([^\"]*)\"|(\\S+))(.*)$", Pattern.DOTALL);
	private static final int DEEPEST = 50;
	private static final int LONGEST = 10_000;

	/** A field whose end has not come yet. */
	private static final class Open {
		private final StringBuilder instruction = new StringBuilder();
		private boolean shown;

		/** The first word of what is said to the program, in capitals. */
		String kind() {
			return instruction.toString().strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
		}
	}

	private final Deque<Open> open = new ArrayDeque<>();
	private int tooDeep;

	void begin() {
		if (open.size() < DEEPEST) {
			open.push(new Open());
		} else {
			tooDeep++;
		}
	}

	void instruction(String text) {
		if (!open.isEmpty() && open.peek().instruction.length() < LONGEST) {
			open.peek().instruction.append(text);
		}
	}

	/** What follows is shown. */
	void separate() {
		if (!open.isEmpty() && tooDeep == 0) {
			open.peek().shown = true;
		}
	}

	/** Ends a field; says its kind where it was one that shows nothing. */
	Optional<String> end() {
		if (tooDeep > 0) {
			tooDeep--;
			return Optional.empty();
		}
		return open.isEmpty() ? Optional.empty() : Optional.of(open.pop()).filter(field -> !field.shown).map(Open::kind);
	}

	/** Whether words that come now are what is shown, and not said to a program. */
	boolean isShown() {
		return open.stream().allMatch(field -> field.shown);
	}

	/** Whether words that come now are of the table of contents. */
	boolean inContents() {
		return open.stream().anyMatch(field -> isContents(field.kind()));
	}

	/** Whether words that come now name another place of the document. */
	boolean inReference() {
		return !open.isEmpty() && open.peek().kind().matches("REF|PAGEREF|NOTEREF");
	}

	/** Where words lead that come now; empty for nowhere. */
	String link() {
		for (Open field : open) {
			Matcher address = ADDRESS.matcher(field.instruction);
			if (address.matches() && !address.group(3).contains("\\l")) {
				return address.group(1) == null ? address.group(2) : address.group(1);
			}
		}
		return "";
	}

	static boolean isContents(String instruction) {
		return instruction.strip().toUpperCase(Locale.ROOT).matches("(TOC|TOA|INDEX)(\\s.*)?");
	}
}
