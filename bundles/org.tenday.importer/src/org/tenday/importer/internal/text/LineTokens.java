package org.tenday.importer.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.tenday.document.LinkTarget;

/**
 * Cuts runs into the tokens of a line of Markdown: links around struck words around bold ones around italic ones, so that no two marks
 * overlap, and spaces always outside of marks.
 */
final class LineTokens {

	/** From the outermost to the innermost. */
	private static final List<Look> NESTED = List.of(Look.STRUCK, Look.STRONG, Look.EMPHASIS);
	/** What can be raised and lowered, see the signs of Tenday's Markdown. */
	private static final String RAISED = "[0-9+−=()-]+";

	private final Function<Run, String> special;
	private final Consumer<String> simplifications;
	private final boolean inTable;
	private final List<Token> tokens = new ArrayList<>();

	/**
	 * @param special         the Markdown of what is no words
	 * @param inTable         whether a bar would end the cell, even within code
	 * @param simplifications takes what is made simpler
	 */
	LineTokens(Function<Run, String> special, boolean inTable, Consumer<String> simplifications) {
		this.special = special;
		this.inTable = inTable;
		this.simplifications = simplifications;
	}

	List<Token> of(List<Run> runs) {
		List<Run.Words> words = new ArrayList<>();
		for (Run run : runs) {
			if (run instanceof Run.Words more) {
				words.add(more);
				continue;
			}
			String markdown = special.apply(run);
			if (!markdown.isEmpty()) {
				links(words);
				words.clear();
				tokens.add(new Token.Raw(markdown));
			}
		}
		links(words);
		return joined(tokens);
	}

	private void links(List<Run.Words> words) {
		for (List<Run.Words> group : groups(words, Run.Words::link)) {
			String link = group.getFirst().link();
			Optional<String> target = link.isEmpty() ? Optional.empty() : LinkTarget.of(link);
			if (target.isEmpty()) {
				looks(group, 0);
			} else {
				trimmed(group, inner -> link(inner, target.get()));
			}
		}
	}

	private void link(List<Run.Words> words, String target) {
		// A character written by its name could be read within an address too; brackets may end it.
		String address = target.replaceAll("[()&]", "\\\\$0");
		tokens.add(new Token.Raw("["));
		looks(words, 0);
		tokens.add(new Token.Raw("](" + address + ")"));
	}

	private void looks(List<Run.Words> words, int depth) {
		if (depth == NESTED.size()) {
			groups(words, Run.Words::looks).forEach(this::leaf);
			return;
		}
		Look look = NESTED.get(depth);
		for (List<Run.Words> group : groups(words, run -> run.has(look))) {
			if (group.getFirst().has(look)) {
				trimmed(group, inner -> {
					tokens.add(new Token.Delimiter(look, true));
					looks(inner, depth + 1);
					tokens.add(new Token.Delimiter(look, false));
				});
			} else {
				looks(group, depth + 1);
			}
		}
	}

	/** Words that look alike; code beside code would be read as one with a fence in it. */
	private void leaf(List<Run.Words> alike) {
		String text = alike.stream().map(Run.Words::text).collect(Collectors.joining());
		Run.Words words = new Run.Words(text, alike.getFirst().looks(), "");
		if (words.has(Look.CODE) && !CleanText.isBlank(words.text())) {
			tokens.add(new Token.Raw(inTable ? code(words.text()).replace("|", "\\|") : code(words.text())));
		} else if (raised(words, Look.SUPERSCRIPT)) {
			tokens.add(new Token.Raw("<sup>" + words.text() + "</sup>"));
		} else if (raised(words, Look.SUBSCRIPT)) {
			tokens.add(new Token.Raw("<sub>" + words.text() + "</sub>"));
		} else {
			tokens.add(new Token.Plain(words.text()));
		}
	}

	private boolean raised(Run.Words words, Look look) {
		if (!words.has(look) || CleanText.isBlank(words.text())) {
			return false;
		}
		boolean can = words.text().matches(RAISED);
		// The raised letters of 1st and 2e are as well read on the line.
		if (!can && !words.text().strip().matches("(?i)(st|nd|rd|th|er|re|e|o|a|ª|º|™|®|©)\\.?")) {
			simplifications.accept("\"%s\" is %s there and is printed on the line.".formatted(words.text().strip(),
					look == Look.SUPERSCRIPT ? "raised" : "lowered"));
		}
		return can;
	}

	/** Code of which nothing is read as something else: between more backticks than stand in it. */
	private static String code(String text) {
		int longest = 0;
		int length = 0;
		for (char sign : text.toCharArray()) {
			length = sign == '`' ? length + 1 : 0;
			longest = Math.max(longest, length);
		}
		String fence = "`".repeat(longest + 1);
		boolean spaced = text.startsWith("`") || text.endsWith("`") || text.startsWith(" ") && text.endsWith(" ");
		return spaced ? fence + " " + text + " " + fence : fence + text + fence;
	}

	/** Does something with the words without the spaces at either end, which stand outside then and look like nothing. */
	private void trimmed(List<Run.Words> words, Consumer<List<Run.Words>> then) {
		List<Run.Words> inner = new ArrayList<>(words);
		StringBuilder before = new StringBuilder();
		while (!inner.isEmpty()) {
			Run.Words first = inner.getFirst();
			int start = 0;
			while (start < first.text().length() && CleanText.isSpace(first.text().charAt(start))) {
				start++;
			}
			before.append(first.text(), 0, start);
			inner.set(0, new Run.Words(first.text().substring(start), first.looks(), first.link()));
			if (start < first.text().length()) {
				break;
			}
			inner.removeFirst();
		}
		StringBuilder after = new StringBuilder();
		while (!inner.isEmpty()) {
			Run.Words last = inner.getLast();
			int end = last.text().length();
			while (end > 0 && CleanText.isSpace(last.text().charAt(end - 1))) {
				end--;
			}
			after.insert(0, last.text().substring(end));
			inner.set(inner.size() - 1, new Run.Words(last.text().substring(0, end), last.looks(), last.link()));
			if (end > 0) {
				break;
			}
			inner.removeLast();
		}
		tokens.add(new Token.Plain(before.toString()));
		if (!inner.isEmpty()) {
			then.accept(inner);
		}
		tokens.add(new Token.Plain(after.toString()));
	}

	private static List<List<Run.Words>> groups(List<Run.Words> words, Function<Run.Words, Object> by) {
		List<List<Run.Words>> groups = new ArrayList<>();
		Predicate<Run.Words> likeLast = run -> !groups.isEmpty() && by.apply(groups.getLast().getLast()).equals(by.apply(run));
		for (Run.Words run : words) {
			if (run.text().isEmpty()) {
				continue;
			}
			if (likeLast.test(run)) {
				groups.getLast().add(run);
			} else {
				groups.add(new ArrayList<>(List.of(run)));
			}
		}
		return groups;
	}

	/** Neighbouring plain words as one, so that each sign knows its neighbours. */
	private static List<Token> joined(List<Token> tokens) {
		List<Token> joined = new ArrayList<>();
		for (Token token : tokens) {
			if (token instanceof Token.Plain(String more)) {
				if (!joined.isEmpty() && joined.getLast() instanceof Token.Plain(String text)) {
					joined.set(joined.size() - 1, new Token.Plain(text + more));
				} else if (!more.isEmpty()) {
					joined.add(token);
				}
			} else {
				joined.add(token);
			}
		}
		return joined;
	}
}
