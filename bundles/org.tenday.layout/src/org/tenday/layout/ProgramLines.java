package org.tenday.layout;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element.Listing;

/** The lines of a listing as they are printed: numbered where asked for, and broken where they are too long. */
public final class ProgramLines {

	private static final int SPACES_PER_TAB = 4;
	/** How far the rest of a broken line is set in beyond the line itself. */
	private static final int SET_IN = 2;

	private ProgramLines() {
	}

	/** The lines with their numbers, and tabs as spaces, however long. */
	public static List<String> of(Listing listing) {
		return broken(listing, Integer.MAX_VALUE);
	}

	/**
	 * The lines as printed where no more than so many letters stand side by side.
	 *
	 * @param letters how many; taken as 20 where it is less
	 */
	public static List<String> broken(Listing listing, int letters) {
		int most = Math.max(letters, 20);
		int digits = Integer.toString(listing.first() + listing.lines().size() - 1).length();
		List<String> all = new ArrayList<>();
		int number = listing.first();
		for (String line : listing.lines()) {
			String prefix = listing.lineNumbers() ? "%" + digits + "d  " : "";
			String head = prefix.formatted(number++);
			String text = line.replace("\t", " ".repeat(SPACES_PER_TAB)).stripTrailing();
			add(text, head, most, all);
		}
		return all;
	}

	private static void add(String text, String head, int most, List<String> all) {
		int room = most - head.length();
		if (text.length() <= room) {
			all.add((head + text).stripTrailing());
			return;
		}
		int margin = Math.min(text.length() - text.stripLeading().length(), room / 2) + SET_IN;
		int end = breakBefore(text, 0, room);
		all.add(head + text.substring(0, end).stripTrailing());
		int start = end;
		while (start < text.length()) {
			String rest = text.substring(start).stripLeading();
			start = text.length() - rest.length();
			if (rest.isEmpty()) {
				return;
			}
			end = breakBefore(text, start, room - margin);
			all.add(" ".repeat(head.length() + margin) + text.substring(start, end).stripTrailing());
			start = end;
		}
	}

	/** The last place at which a line may end: after a space or a mark, in the second half of the room, or else where the room ends. */
	private static int breakBefore(String text, int start, int room) {
		if (text.length() - start <= room) {
			return text.length();
		}
		for (int end = start + room; end > start + room / 2; end--) {
			char last = text.charAt(end - 1);
			if (Character.isWhitespace(last) || Character.isWhitespace(text.charAt(end)) || ",;/|&+=(".indexOf(last) >= 0) {
				return end;
			}
		}
		return start + room;
	}
}
