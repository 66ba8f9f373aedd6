package org.tenday.area.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tenday.area.governance.DpiaWorksheet.Risk;
import org.tenday.drawing.Light;
import org.tenday.drawing.Matrix;
import org.tenday.drawing.Matrix.Entry;
import org.tenday.drawing.Matrix.Scale;
import org.tenday.drawing.Matrix.Zone;
import org.tenday.skill.Words;

/**
 * Risks on a grid of likelihood by severity, each of five steps, as the National Patient Safety Agency's "A risk matrix for risk managers" (2008)
 * has them. A score is their product: under 5 it is low, under 15 medium, from 15 high. Organisations may draw the bands elsewhere.
 */
public final class RiskGrid {

	/** How many steps each of the two scales has. */
	public static final int STEPS = 5;

	private static final int MEDIUM = 5;
	private static final int HIGH = 15;
	private static final int WIDTH = 470;

	/** One entry of the drawing. */
	public record Mark(int risk, boolean isAfter, int likelihood, int severity) {
	}

	private RiskGrid() {
	}

	/** How bad a score is, from 1 to 25. */
	public static Light.Kind band(int score) {
		return score >= HIGH ? Light.Kind.RED : score >= MEDIUM ? Light.Kind.AMBER : Light.Kind.GREEN;
	}

	/** What is drawn of some risks, in the order of the drawing's entries: each as it is and, where that is said, as it will be. */
	public static List<Mark> marks(List<Risk> risks) {
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < risks.size(); i++) {
			int place = i;
			Risk risk = risks.get(i);
			risk.likelihood().ifPresent(likelihood -> risk.severity()
					.ifPresent(severity -> marks.add(new Mark(place, false, likelihood, severity))));
			risk.likelihoodAfter().ifPresent(likelihood -> risk.severityAfter()
					.ifPresent(severity -> marks.add(new Mark(place, true, likelihood, severity))));
		}
		return List.copyOf(marks);
	}

	/**
	 * The drawing. Its entries are the {@link #marks}.
	 *
	 * @param language of the words in it
	 */
	public static Matrix sketch(List<Risk> risks, Locale language) {
		Words words = Words.beside(RiskGrid.class, language);
		List<Zone> zones = new ArrayList<>();
		for (int likelihood = 1; likelihood <= STEPS; likelihood++) {
			for (int severity = 1; severity <= STEPS; severity++) {
				int score = likelihood * severity;
				zones.add(Zone.cell(likelihood, severity, words.get("dpia.cell", score, words.choice("dpia.band", band(score))),
						band(score)));
			}
		}
		List<Mark> marks = marks(risks);
		return new Matrix("", new Scale(words.get("dpia.likelihood"), steps("dpia.likelihood.", words)),
				new Scale(words.get("dpia.severity"), steps("dpia.severity.", words)), zones,
				marks.stream().map(mark -> new Entry(name(mark, words), mark.likelihood(), mark.severity())).toList(), WIDTH,
				marks.isEmpty()
						? words.get("dpia.alt.empty")
						: words.get("dpia.alt", marks.stream().map(mark -> words(mark, risks, words)).collect(Collectors.joining("; "))));
	}

	private static List<String> steps(String key, Words words) {
		return IntStream.rangeClosed(1, STEPS).mapToObj(step -> words.get("dpia.step", step, words.get(key + step))).toList();
	}

	private static String name(Mark mark, Words words) {
		return words.get(mark.isAfter() ? "dpia.mark.after" : "dpia.mark.before", mark.risk() + 1);
	}

	/** A mark in words, such as "Risk 1 before, List by email: likelihood 3, severity 4, score 12, medium". */
	public static String words(Mark mark, List<Risk> risks, Locale language) {
		return words(mark, risks, Words.beside(RiskGrid.class, language));
	}

	private static String words(Mark mark, List<Risk> risks, Words words) {
		int score = mark.likelihood() * mark.severity();
		return words.get("dpia.mark.words", name(mark, words), risks.get(mark.risk()).source(), mark.likelihood(), mark.severity(), score,
				words.choice("dpia.band", band(score)));
	}

	/** A score with its band, such as "12 medium"; empty where there is none. */
	public static String score(Optional<Integer> score, Locale language) {
		Words words = Words.beside(RiskGrid.class, language);
		return score.map(product -> words.get("dpia.score", product, words.choice("dpia.band", band(product)))).orElse("");
	}
}
