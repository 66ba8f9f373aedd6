package org.tenday.writing;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the toolbar does to the selected words or lines. Most take back what they did when they are done again. */
public enum Formatting implements UnaryOperator<Draft> {

	BOLD("Make bold") {
		@Override
		public Draft apply(Draft draft) {
			return toggleMark(draft, "**");
		}
	},
	ITALIC("Make italic") {
		@Override
		public Draft apply(Draft draft) {
			return toggleMark(draft, "*");
		}
	},
	CODE("Make code") {
		@Override
		public Draft apply(Draft draft) {
			return toggleMark(draft, "`");
		}
	},
	/** From no heading to the second level, to the third, and back: the first is the printed page's own. */
	HEADING("Make heading") {
		@Override
		public Draft apply(Draft draft) {
			return eachLine(draft, (line, number) -> switch (LEADING_MARKS.matcher(line).replaceFirst("$1").length()) {
			case 0 -> "## " + line.stripLeading();
			case 1, 2 -> "### " + line.replaceFirst("^#+\\s*", "");
			default -> line.replaceFirst("^#+\\s*", "");
			});
		}
	},
	BULLETS("Make list") {
		@Override
		public Draft apply(Draft draft) {
			return toggleList(draft, BULLET, number -> "- ");
		}
	},
	NUMBERS("Make numbered list") {
		@Override
		public Draft apply(Draft draft) {
			return toggleList(draft, NUMBER, number -> number + ". ");
		}
	},
	/** The address is selected then, to be typed over. */
	LINK("Insert link") {
		@Override
		public Draft apply(Draft draft) {
			Draft words = draft.words();
			String said = words.selected().isEmpty() ? "words" : words.selected();
			if (said.matches("https?://\\S+")) {
				return words.with("[words](" + said + ")", 1, 6);
			}
			int address = said.length() + 3;
			return words.with("[" + said + "](https://)", address, address + 8);
		}
	},
	TABLE("Insert table") {
		@Override
		public Draft apply(Draft draft) {
			return draft.withBlock("| Heading | Heading |\n|---|---|\n|  |  |", 2, 9);
		}
	},
	FOOTNOTE("Insert footnote") {
		@Override
		public Draft apply(Draft draft) {
			String said = draft.selected().isBlank() ? "note" : draft.selected().strip();
			return draft.with("^[" + said + "]", 2, 2 + said.length());
		}
	},
	/** The key is still to come, which is what proposals are for. */
	CITATION("Insert citation") {
		@Override
		public Draft apply(Draft draft) {
			return draft.select(draft.end(), draft.end()).with("[@]", 2, 2);
		}
	};

	private static final Pattern LEADING_MARKS = Pattern.compile("^(#*).*$", Pattern.DOTALL);

	private static final Pattern BULLET = Pattern.compile("^(\\s*)[-*+] ");

	private static final Pattern NUMBER = Pattern.compile("^(\\s*)\\d{1,9}[.)] ");

	private final String label;

	Formatting(String label) {
		this.label = label;
	}

	/** What is undone by undoing it, as it follows the word "Undo". */
	public String label() {
		return label;
	}

	private static Draft toggleMark(Draft draft, String mark) {
		Draft words = draft.words();
		int size = mark.length();
		char sign = mark.charAt(0);
		String said = words.selected();
		int inside = Math.min(runAtStart(said, sign), runAtStart(reversed(said), sign));
		if (said.length() > 2 * inside && isMarked(inside, size)) {
			String bare = said.substring(size, said.length() - size);
			return words.with(bare, 0, bare.length());
		}
		int outside = Math.min(runAtStart(reversed(words.text().substring(0, words.start())), sign),
				runAtStart(words.text().substring(words.end()), sign));
		if (!said.isEmpty() && isMarked(outside, size)) {
			return words.select(words.start() - size, words.end() + size).with(said, 0, said.length());
		}
		return words.with(mark + said + mark, size, size + said.length());
	}

	/** Whether so many signs at both ends hold a mark: one is soft, two are strong, three are both. */
	private static boolean isMarked(int signs, int size) {
		return size == 2 ? signs >= 2 : signs % 2 == 1;
	}

	private static int runAtStart(String said, char sign) {
		return (int) said.chars().takeWhile(each -> each == sign).count();
	}

	private static String reversed(String said) {
		return new StringBuilder(said).reverse().toString();
	}

	private static Draft toggleList(Draft draft, Pattern mark, IntToText fresh) {
		Predicate<String> isMarked = line -> mark.matcher(line).find();
		boolean isList = draft.lines().selected().lines().filter(line -> !line.isBlank()).allMatch(isMarked)
				&& !draft.lines().selected().isBlank();
		return eachLine(draft, (line, number) -> {
			String bare = NUMBER.matcher(BULLET.matcher(line).replaceFirst("$1")).replaceFirst("$1");
			Matcher space = Pattern.compile("^\\s*").matcher(bare);
			space.find();
			return isList ? bare : space.group() + fresh.of(number) + bare.stripLeading();
		});
	}

	private interface IntToText {
		String of(int number);
	}

	private interface LineChange {

		/**
		 * @param number of the line among those that say something, from 1
		 */
		String of(String line, int number);
	}

	/** Changes every selected line that says something; a single empty line is begun. All of them are selected then. */
	private static Draft eachLine(Draft draft, LineChange change) {
		Draft lines = draft.lines();
		String[] old = lines.selected().split("\n", -1);
		int[] numbers = new int[old.length];
		int count = 0;
		for (int index = 0; index < old.length; index++) {
			count += old[index].isBlank() ? 0 : 1;
			numbers[index] = count;
		}
		if (old.length == 1) {
			String fresh = change.of(old[0], 1);
			int caret = Math.clamp((long) draft.end() - lines.start() + fresh.length() - old[0].length(), 0, fresh.length());
			return lines.with(fresh, caret, caret);
		}
		String fresh = IntStream.range(0, old.length)
				.mapToObj(index -> old[index].isBlank() ? old[index] : change.of(old[index], numbers[index]))
				.collect(Collectors.joining("\n"));
		return lines.with(fresh, 0, fresh.length());
	}
}
