package org.tenday.area.communication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.tenday.area.communication.AudienceMatrix.Row;
import org.tenday.check.Abbreviations;
import org.tenday.check.Measure;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** An audience and message matrix: a table with a row for each audience. */
public final class AudienceMatrixType extends SheetType<AudienceMatrix> {

	private static final String ID = "communication.audience-matrix.";
	private static final int LONGEST_MESSAGE = 25;

	/** What joins one ask to the next; an "and" alone may join two nouns. */
	private static final Pattern ANOTHER_ASK = Pattern
			.compile("[.!?;]\\s+\\S|,\\s+(?:and|then|und|dann)\\s|\\sand\\s+(?:also|then|please)\\s");

	private static final List<BlockRule<AudienceMatrix>> RULES = List.of(
			BlockRule.warning(ID + "length", "A message has 25 words at most: it is heard once.", AudienceMatrixType::lengths),
			BlockRule.warning(ID + "one-ask",
					"Each audience is asked for one thing: those who are asked for three do none. Two sentences, a semicolon or a comma with "
							+ "\"and\" count as two.",
					AudienceMatrixType::asks),
			BlockRule.warning(ID + "abbreviation", "A message holds no abbreviation that neither it nor the glossary explains.",
					AudienceMatrixType::abbreviations),
			BlockRule.warning(ID + "complete", "Each audience has a message, a proof and a channel.", AudienceMatrixType::complete));

	/** Made by the platform. */
	public AudienceMatrixType() {
		super("communication.audience-matrix", "Audience and message matrix", new AudienceMatrix(Brief.of(Use.TEMPLATE), "", List.of()));
	}

	@Override
	protected List<Element> fields(AudienceMatrix matrix, Paper paper) {
		List<Element> elements = new ArrayList<>(
				matrix.isExercise() && matrix.finding().isBlank() ? List.of() : paper.line(paper.word("matrix.finding"), matrix.finding()));
		elements.addAll(paper.table("", List.of(paper.word("matrix.audience"), paper.word("matrix.cares"), paper.word("matrix.message"),
				paper.word("matrix.proof"), paper.word("matrix.channel"), paper.word("matrix.ask")), List.of(3, 3, 5, 3, 3, 3),
				matrix.rows().stream().map(AudienceMatrixType::cells).toList()));
		return elements;
	}

	private static List<String> cells(Row row) {
		return List.of(row.audience(), row.cares(), row.message(), row.proof(), row.channel(), row.ask());
	}

	@Override
	protected List<String> lines(AudienceMatrix matrix, Paper paper) {
		return matrix.rows().stream().map(row -> paper.word("matrix.line", row.audience(), row.ask())).toList();
	}

	@Override
	public List<BlockRule<AudienceMatrix>> rules() {
		return RULES;
	}

	private static void lengths(AudienceMatrix matrix, Inspection<AudienceMatrix> inspection) {
		for (int i = 0; i < matrix.rows().size(); i++) {
			int words = Measure.of(matrix.rows().get(i).message()).words();
			if (words > LONGEST_MESSAGE) {
				inspection.find("The message to \"%s\" in \"%s\" has %d words: shorten it to %d.".formatted(matrix.rows().get(i).audience(),
						inspection.name(), words, LONGEST_MESSAGE), "rows", String.valueOf(i), "message");
			}
		}
	}

	private static void asks(AudienceMatrix matrix, Inspection<AudienceMatrix> inspection) {
		if (matrix.isUnwritten()) {
			return;
		}
		for (int i = 0; i < matrix.rows().size(); i++) {
			Row row = matrix.rows().get(i);
			if (row.ask().isBlank()) {
				inspection.find(
						"Nothing is asked of \"%s\" in \"%s\": say what they are to do.".formatted(row.audience(), inspection.name()),
						"rows", String.valueOf(i), "ask");
			} else if (ANOTHER_ASK.matcher(row.ask()).find()) {
				inspection.find("More than one thing is asked of \"%s\" in \"%s\": keep the one that matters most."
						.formatted(row.audience(), inspection.name()), "rows", String.valueOf(i), "ask");
			}
		}
	}

	private static void abbreviations(AudienceMatrix matrix, Inspection<AudienceMatrix> inspection) {
		Set<String> explained = new HashSet<>();
		inspection.programme().glossary()
				.forEach(entry -> List.of(entry.term().split("\\s+")).forEach(word -> explained.addAll(Abbreviations.in(word))));
		for (int i = 0; i < matrix.rows().size(); i++) {
			Row row = matrix.rows().get(i);
			Set<String> unknown = Abbreviations.in(row.message());
			unknown.removeAll(Abbreviations.explainedIn(row.message()));
			unknown.removeAll(explained);
			if (!unknown.isEmpty()) {
				inspection.find("The message to \"%s\" in \"%s\" does not explain %s: write it out.".formatted(row.audience(),
						inspection.name(), String.join(", ", unknown)), "rows", String.valueOf(i), "message");
			}
		}
	}

	private static void complete(AudienceMatrix matrix, Inspection<AudienceMatrix> inspection) {
		if (matrix.isUnwritten()) {
			return;
		}
		for (int i = 0; i < matrix.rows().size(); i++) {
			Row row = matrix.rows().get(i);
			require(row.message(), "message", row, i, inspection);
			require(row.proof(), "proof", row, i, inspection);
			require(row.channel(), "channel", row, i, inspection);
		}
	}

	private static void require(String text, String what, Row row, int place, Inspection<AudienceMatrix> inspection) {
		if (text.isBlank()) {
			inspection.find("There is no %s for \"%s\" in \"%s\": write one.".formatted(what, row.audience(), inspection.name()), "rows",
					String.valueOf(place), what);
		}
	}
}
