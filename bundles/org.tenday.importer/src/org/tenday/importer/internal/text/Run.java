package org.tenday.importer.internal.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A piece of a line. */
public sealed interface Run {

	/**
	 * Words that look alike.
	 *
	 * @param text  without line breaks: those, and tabs, become spaces; signs that no text file may hold are dropped
	 * @param looks in any order
	 * @param link  the address that they lead to; empty for none, or where they lead to a part of the same document
	 */
	record Words(String text, Set<Look> looks, String link) implements Run {
		public Words {
			text = CleanText.of(text);
			looks = looks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(looks));
			Objects.requireNonNull(link, "link");
		}

		boolean has(Look look) {
			return looks.contains(look);
		}
	}

	/** A new line within the paragraph. */
	record LineBreak() implements Run {
	}

	/** A footnote, whose mark stands here. One within another is written in brackets where its mark would be. */
	record Note(List<Piece> content) implements Run {
		public Note {
			content = List.copyOf(content);
		}
	}

	/**
	 * A picture among words.
	 *
	 * @param file its path below the media folder
	 * @param alt  alternative text; may be empty
	 */
	record Picture(String file, String alt) implements Run {
		public Picture {
			Objects.requireNonNull(file, "file");
			alt = CleanText.of(alt).strip();
		}
	}

	/** Plain words. */
	static Run words(String text) {
		return new Words(text, Set.of(), "");
	}

	/** Words that look like this. */
	static Run words(String text, Look first, Look... more) {
		return new Words(text, EnumSet.of(first, more), "");
	}

	/** What is read, without looks and notes, on one line; pictures give their alternative text. */
	static String plainText(List<Run> runs) {
		return runs.stream().map(run -> switch (run) {
		case Words words -> words.text();
		case LineBreak ignored -> " ";
		case Note ignored -> "";
		case Picture picture -> picture.alt();
		}).collect(Collectors.joining()).strip();
	}

	/** Whether there is nothing to read or see. */
	static boolean isBlank(List<Run> runs) {
		return runs.stream().allMatch(run -> run instanceof LineBreak || run instanceof Words words && CleanText.isBlank(words.text()));
	}
}
