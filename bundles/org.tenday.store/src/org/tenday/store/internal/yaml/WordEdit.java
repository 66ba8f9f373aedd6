package org.tenday.store.internal.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes words in a value that its author wrapped over several lines: folded, plain or in quotes. Only the words that changed are
 * replaced, so
 * that the lines around them stay as they are.
 */
final class WordEdit {

	private static final Pattern WORD = Pattern.compile("\\S+");

	/** A word of a value, or of the text that the value is written as, with its place there. */
	private record Word(String letters, int start, int end) {
	}

	private final Source.Scalar node;
	private final String written;
	private final String wanted;
	private final List<Word> inFile;
	private final List<Word> before;
	private final List<Word> after;

	private WordEdit(String text, Source.Scalar node, String wanted) {
		this.node = node;
		this.wanted = wanted;
		written = text.substring(node.span().start(), node.span().end());
		boolean folded = node.style() == Source.Style.FOLDED;
		boolean quoted = node.style() == Source.Style.SINGLE_QUOTED || node.style() == Source.Style.DOUBLE_QUOTED;
		int from = folded ? Lines.end(written, 0) : quoted ? 1 : 0;
		inFile = words(written, from, quoted ? written.length() - 1 : written.length());
		before = words(node.text(), 0, node.text().length());
		after = words(wanted, 0, wanted.length());
	}

	/** The new text of the value; empty where it has to be written anew. */
	static Optional<String> changed(String text, Source.Scalar node, String wanted, int column) {
		boolean wrapped = node.style() == Source.Style.FOLDED
				|| node.style() != Source.Style.LITERAL && Lines.end(text, node.span().start()) < node.span().end();
		if (!wrapped) {
			return Optional.empty();
		}
		WordEdit edit = new WordEdit(text, node, wanted);
		return edit.changed().filter(changed -> edit.isReadAsWanted(changed, Math.max(0, column)));
	}

	private static List<Word> words(String text, int from, int to) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text).region(from, to);
		while (matcher.find()) {
			words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
		}
		return words;
	}

	private Optional<String> changed() {
		boolean sameWords = inFile.stream().map(Word::letters).toList().equals(before.stream().map(Word::letters).toList());
		if (!sameWords || before.isEmpty() || after.isEmpty()) {
			return Optional.empty();
		}
		int shorter = Math.min(before.size(), after.size());
		int front = 0;
		while (front < shorter && before.get(front).letters().equals(after.get(front).letters())) {
			front++;
		}
		int back = 0;
		while (back < shorter - front
				&& before.get(before.size() - 1 - back).letters().equals(after.get(after.size() - 1 - back).letters())) {
			back++;
		}
		int start = front == 0 ? inFile.getFirst().start() : inFile.get(front - 1).end();
		int end = back == 0 ? inFile.getLast().end() : inFile.get(inFile.size() - back).start();
		return Optional.of(written.substring(0, start) + middle(front, back, written.substring(start, end)) + written.substring(end));
	}

	/** The words between those that stay, with the gaps of the file around them. */
	private String middle(int front, int back, String old) {
		String leading = old.substring(0, old.length() - old.stripLeading().length());
		String trailing = old.isBlank() ? leading : old.substring(old.stripTrailing().length());
		List<Word> fresh = after.subList(front, after.size() - back);
		if (fresh.isEmpty()) {
			return front == 0 || back == 0 ? "" : leading;
		}
		String words = wanted.substring(fresh.getFirst().start(), fresh.getLast().end());
		boolean insertion = old.isBlank();
		String gap = front == 0 ? "" : insertion ? " " : leading;
		return gap + words + (back == 0 ? "" : trailing);
	}

	@SuppressWarnings("unused") // why it cannot be read does not matter: it is written anew then
	private boolean isReadAsWanted(String changed, int column) {
		String file = " ".repeat(column) + "k: " + changed + "\n";
		try {
			return YamlReader.read(file.getBytes(StandardCharsets.UTF_8)).root().entry("k").orElseThrow()
					.value() instanceof Source.Scalar read
					&& read.text().equals(wanted) && read.style() == node.style();
		} catch (Unreadable e) {
			return false;
		}
	}
}
