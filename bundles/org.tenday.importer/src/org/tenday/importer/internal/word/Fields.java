package org.tenday.importer.internal.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of one run of text that are open: what is said to the program, and then, behind it, what is shown. Fields stand within fields.
 */
final class Fields {

	private static final Pattern ADDRESS = Pattern.compile("(?i)^\\s*HYPERLINK\\s+(?:\\\\[a-z]\\s+)*(?:\"([^\"]*)\"|(\\S+))(.*)$",
			Pattern.DOTALL);
	private static final Set<String> REFERENCES = Set.of("REF", "PAGEREF", "NOTEREF");
	private static final int DEEPEST = 50;
	private static final int LONGEST = 10_000;

	/** A field whose end has not come yet. */
	private static final class Open {
		private final StringBuilder instruction = new StringBuilder();
		private boolean shown;
		/** The first word of what is said to the program, in capitals; empty before all of it is said. */
		private String kind = "";
		private String link = "";

		void show() {
			shown = true;
			understand();
		}

		void understand() {
			kind = instruction.toString().strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
			Matcher address = ADDRESS.matcher(instruction);
			if (address.matches() && !address.group(3).contains("\\l")) {
				link = address.group(1) == null ? address.group(2) : address.group(1);
			}
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
			open.peek().show();
		}
	}

	/** Ends a field; says its kind where it was one that shows nothing. */
	Optional<String> end() {
		if (tooDeep > 0) {
			tooDeep--;
			return Optional.empty();
		}
		if (open.isEmpty() || open.peek().shown) {
			open.poll();
			return Optional.empty();
		}
		open.peek().understand();
		return Optional.of(open.pop().kind);
	}

	/**
	 * Ends what a damaged document leaves open, so that it swallows no words.
	 *
	 * @return whether there was a field that showed nothing yet
	 */
	boolean endLeftOpen() {
		tooDeep = 0;
		return open.removeIf(field -> !field.shown);
	}

	/** Ends a table of contents that a damaged document leaves open. */
	void endContents() {
		open.removeIf(field -> isContents(field.kind));
	}

	/** Whether words that come now are what is shown, and not said to a program. */
	boolean isShown() {
		return open.stream().allMatch(field -> field.shown);
	}

	/** Whether words that come now are of the table of contents. */
	boolean inContents() {
		return open.stream().anyMatch(field -> isContents(field.kind));
	}

	/** Whether words that come now name another place of the document. */
	boolean inReference() {
		return !open.isEmpty() && REFERENCES.contains(open.peek().kind);
	}

	/** Where the words that follow lead; empty for nowhere. */
	String link() {
		return open.stream().map(field -> field.link).filter(link -> !link.isEmpty()).findFirst().orElse("");
	}

	static boolean isContents(String instruction) {
		return instruction.strip().toUpperCase(Locale.ROOT).matches("(TOC|TOA|INDEX)(\\s.*)?");
	}
}
