package org.tenday.importer.internal.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

import org.tenday.importer.Origin;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.LearningType;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.content.Quiz;

/** Reads questions with their options, as in Kahoot's, Moodle's and most people's own tables. */
final class QuizTable {

	private final Sheet sheet;
	private final Columns columns;
	private final Draft draft;

	QuizTable(Sheet sheet, Columns columns, Draft draft) {
		this.sheet = sheet;
		this.columns = columns;
		this.draft = draft;
	}

	void read(List<Row> rows, String title) {
		List<Quiz.Question> questions = new ArrayList<>();
		int seconds = 0;
		for (Row row : rows) {
			String question = CellText.markdown(columns.cell(row, Column.QUESTION));
			if (question.isEmpty()) {
				draft.report(sheet.origin(row),
						"This row has no question and is left out: %s".formatted(String.join(", ", row.cells()).strip()));
				continue;
			}
			questions.add(question(row, question));
			seconds += seconds(row);
		}
		if (questions.isEmpty()) {
			return;
		}
		Draft.Part part = draft.module(title, sheet.origin());
		SessionId id = draft.newSession(title);
		int minutes = Math.min(Session.MAX_MINUTES, Math.max(1, seconds > 0 ? (seconds + 59) / 60 : questions.size()));
		if (seconds == 0) {
			draft.report(sheet.origin(), "No time is said for the questions; a minute each was taken.");
		}
		Block quiz = new Block(new BlockId(id + "-quiz-1"), new BlockTypeId("quiz"), title, Audience.DEFAULT, new Quiz("", questions));
		part.put(Session.of(id, title, minutes).withType(LearningType.PRACTICE).withBlocks(List.of(quiz)));
		draft.found(sheet.origin(), title, id);
		draft.found(sheet.origin(), "%d questions".formatted(questions.size()), quiz.id());
	}

	private Quiz.Question question(Row row, String question) {
		List<String> options = new ArrayList<>();
		List<Integer> numbers = new ArrayList<>();
		for (int i = 0; i < columns.answers().size(); i++) {
			String option = CellText.line(row.cell(columns.answers().get(i)));
			if (!option.isEmpty()) {
				options.add(option);
				numbers.add(i);
			}
		}
		String explanation = CellText.markdown(columns.cell(row, Column.EXPLANATION));
		List<String> said = columns.corrects().stream().map(row::cell).filter(cell -> !cell.isEmpty()).toList();
		if (options.isEmpty()) {
			String answer = CellText.markdown(String.join("\n", said));
			return new Quiz.Question(question, List.of(), explanation.isEmpty() ? answer : (answer + "\n\n" + explanation).strip(),
					List.of());
		}
		Set<Integer> right = right(said, options, numbers, sheet.origin(row));
		List<Quiz.Option> marked = new ArrayList<>();
		for (int i = 0; i < options.size(); i++) {
			marked.add(new Quiz.Option(options.get(i), right.contains(i)));
		}
		return new Quiz.Question(question, marked, explanation, List.of());
	}

	/** The options that are right, told by their numbers, their letters or their words. */
	private Set<Integer> right(List<String> said, List<String> options, List<Integer> numbers, Origin origin) {
		Set<Integer> right = new HashSet<>();
		for (String cell : said) {
			int whole = options.indexOf(CellText.line(cell));
			List<String> parts = whole >= 0 ? List.of(cell) : List.of(cell.split("\\s*[,;/\\n&+]\\s*|\\s+(and|und)\\s+"));
			for (String part : parts) {
				int option = whole >= 0 ? whole : option(part.strip(), options, numbers);
				if (option < 0) {
					draft.report(origin,
							"\"%s\" is the number, letter or words of no option; mark the right one yourself.".formatted(part.strip()));
				} else {
					right.add(option);
				}
			}
		}
		if (right.isEmpty()) {
			draft.report(origin, "No option is marked as right: mark one.");
		}
		return right;
	}

	private static int option(String part, List<String> options, List<Integer> numbers) {
		String plain = part.toLowerCase(Locale.ROOT).replaceFirst("^(answer|option|choice|antwort)\\s*", "").replaceAll("[.)]$", "");
		if (plain.matches("[1-9]\\d?(\\.0)?")) {
			return numbers.indexOf(Integer.parseInt(plain.replace(".0", "")) - 1);
		}
		if (plain.matches("[a-j]")) {
			return numbers.indexOf(plain.charAt(0) - 'a');
		}
		for (int i = 0; i < options.size(); i++) {
			if (options.get(i).equalsIgnoreCase(CellText.line(part))) {
				return i;
			}
		}
		return -1;
	}

	private int seconds(Row row) {
		String time = CellText.title(columns.cell(row, Column.TIME));
		if (time.isEmpty()) {
			return 0;
		}
		if (time.matches("\\d{1,4}\\s*(s|sec|secs|seconds|sek|sekunden)?\\.?")) {
			return Integer.parseInt(time.replaceAll("\\D", ""));
		}
		OptionalInt minutes = CellText.minutes(time);
		if (minutes.isEmpty()) {
			draft.report(sheet.origin(row), "The time \"%s\" is left out.".formatted(time));
		}
		return minutes.orElse(0) * 60;
	}
}
