package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, told by places in the text as it was; the lines of the changed text still know where they came from. */
public final class Edits {

	private record Edit(int from, int to, String text) {
	}

	private final List<Line> lines;
	private final String text;
	private final List<Edit> edits = new ArrayList<>();

	public Edits(List<Line> lines) {
		this.lines = lines;
		text = Line.join(lines);
	}

	/** The text as it was. */
	public String text() {
		return text;
	}

	/** Puts a text in the place of another. */
	public void replace(int from, int to, String replacement) {
		edits.add(new Edit(from, to, replacement));
	}

	/** The lines with all changes; of two that overlap, the one that begins first is made. */
	public List<Line> apply() {
		if (edits.isEmpty()) {
			return lines;
		}
		List<Edit> ordered = edits.stream().sorted(Comparator.comparingInt(Edit::from).thenComparing(Edit::to, Comparator.reverseOrder()))
				.toList();
		Output output = new Output();
		int place = 0;
		for (Edit edit : ordered) {
			if (edit.from() >= place) {
				output.original(place, edit.from());
				output.replacement(edit);
				place = edit.to();
			}
		}
		output.original(place, text.length());
		return output.end();
	}

	private final class Output {
		private final List<Line> result = new ArrayList<>();
		private final StringBuilder current = new StringBuilder();
		private int line;
		private int begun;

		void original(int from, int to) {
			for (int i = from; i < to; i++) {
				if (text.charAt(i) == '\n') {
					endLine();
					line++;
					begun = line;
				} else {
					current.append(text.charAt(i));
				}
			}
		}

		void replacement(Edit edit) {
			for (char sign : edit.text().toCharArray()) {
				if (sign == '\n') {
					endLine();
				} else {
					current.append(sign);
				}
			}
			line += (int) text.substring(edit.from(), edit.to()).chars().filter(sign -> sign == '\n').count();
		}

		List<Line> end() {
			endLine();
			return result;
		}

		private void endLine() {
			result.add(lines.get(Math.min(begun, lines.size() - 1)).withText(current.toString()));
			current.setLength(0);
			begun = line;
		}
	}
}
