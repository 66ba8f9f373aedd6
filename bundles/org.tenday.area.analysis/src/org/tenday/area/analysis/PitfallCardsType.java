package org.tenday.area.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tenday.area.analysis.PitfallCards.Card;
import org.tenday.check.Abbreviations;
import org.tenday.check.Measure;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Columns;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** Pitfall cards: two side by side, to be cut out. */
public final class PitfallCardsType extends SheetType<PitfallCards> {

	/** GOV.UK, Content design: sentence length. */
	private static final int LONGEST_SENTENCE = 25;
	/** Words of statistics and of reports that have plain ones beside them. */
	private static final Set<String> JARGON = Set.of("heterogeneity", "heterogeneous", "homogeneous", "stochastic", "multicollinearity",
			"parameter", "parameters", "covariate", "covariates", "exogenous", "endogenous", "utilise", "utilisation", "methodology",
			"methodologies", "paradigm", "leverage", "operationalise", "dichotomous", "attenuation", "spurious", "variance", "estimator");
	private static final int LINES = 2;
	private static final int USUAL_CARDS = 4;
	private static final Card EMPTY = new Card("", "", "", "", "");

	private static final List<BlockRule<PitfallCards>> RULES = List.of(
			BlockRule.warning("analysis.pitfall-cards.plain-english",
					"A definition is plain: no sentence of more than 25 words (GOV.UK content design), no jargon, no abbreviation that "
							+ "the glossary does not have.",
					PitfallCardsType::plain),
			BlockRule.warning("analysis.pitfall-cards.complete",
					"A card says what the pitfall is, how it is noticed and what to do about it.", PitfallCardsType::complete),
			BlockRule.error("analysis.pitfall-cards.twice", "Each pitfall has one card.", PitfallCardsType::twice));

	/** Made by the platform. */
	public PitfallCardsType() {
		super("analysis.pitfall-cards", "Pitfall cards", new PitfallCards(Brief.of(Use.REFERENCE), List.of()));
	}

	@Override
	protected List<Element> fields(PitfallCards sheet, Paper paper) {
		List<Card> cards = sheet.cards().isEmpty() && paper.isToFill()
				? Collections.nCopies(sheet.brief().rows() == 0 ? USUAL_CARDS : sheet.brief().rows(), EMPTY)
				: sheet.cards();
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < cards.size(); i += 2) {
			elements.add(new Columns(List.of(new Columns.Column(1, List.of(card(cards.get(i), paper))),
					new Columns.Column(1, i + 1 < cards.size() ? List.of(card(cards.get(i + 1), paper)) : List.of()))));
		}
		return elements;
	}

	private static Element card(Card card, Paper paper) {
		List<Element> content = new ArrayList<>();
		if (card.name().isBlank()) {
			content.addAll(paper.field(paper.word("pitfall-cards.name"), "", 1));
		}
		content.addAll(card.definition().isBlank()
				? paper.field(paper.word("pitfall-cards.definition"), "", LINES)
				: paper.composer().text(card.definition()));
		content.addAll(paper.field(paper.word("pitfall-cards.example"), card.example(), card.definition().isBlank() ? LINES : 0));
		content.addAll(paper.field(paper.word("pitfall-cards.spot"), card.spot(), LINES));
		content.addAll(paper.field(paper.word("pitfall-cards.avoid"), card.avoid(), LINES));
		return paper.composer().box(Box.Kind.WARNING, paper.word("pitfall-cards.card"), card.name(), content);
	}

	@Override
	protected List<String> lines(PitfallCards sheet, Paper paper) {
		return sheet.cards().stream().map(Card::name).filter(name -> !name.isBlank()).toList();
	}

	@Override
	public List<BlockRule<PitfallCards>> rules() {
		return RULES;
	}

	private static void plain(PitfallCards sheet, Inspection<PitfallCards> inspection) {
		Set<String> known = Set.copyOf(inspection.programme().glossary().stream().map(GlossaryEntry::term)
				.map(term -> term.toLowerCase(Locale.ROOT)).distinct().toList());
		for (int i = 0; i < sheet.cards().size(); i++) {
			Card card = sheet.cards().get(i);
			String place = String.valueOf(i);
			for (List<String> sentence : Measure.sentences(card.definition())) {
				if (sentence.size() > LONGEST_SENTENCE) {
					inspection.find("The definition of \"%s\" has a sentence of %d words: make two of it, %d words at most each."
							.formatted(card.name(), sentence.size(), LONGEST_SENTENCE), "cards", place, "definition");
				}
				sentence.stream().map(word -> word.toLowerCase(Locale.ROOT)).filter(JARGON::contains).filter(word -> !known.contains(word))
						.distinct()
						.forEach(word -> inspection.find(("The definition of \"%s\" uses the word “%s”: say it plainly, or "
								+ "explain it in the glossary.")
								.formatted(card.name(), word), "cards", place, "definition"));
			}
			Abbreviations.in(card.definition()).stream().filter(word -> !known.contains(word.toLowerCase(Locale.ROOT)))
					.filter(word -> !Abbreviations.explainedIn(card.definition()).contains(word))
					.forEach(word -> inspection.find(("The definition of \"%s\" uses %s, which the glossary does not have: write it "
							+ "out.").formatted(card.name(),
									word),
							"cards", place, "definition"));
		}
	}

	private static void complete(PitfallCards sheet, Inspection<PitfallCards> inspection) {
		if (sheet.isTemplate()) {
			return;
		}
		for (int i = 0; i < sheet.cards().size(); i++) {
			Card card = sheet.cards().get(i);
			missing(card.name(), card.definition(), "has no definition: say in one sentence what it is", i, "definition", inspection);
			missing(card.name(), card.spot(), "does not say how it is noticed: fill it in", i, "spot", inspection);
			missing(card.name(), card.avoid(), "does not say what to do about it: fill it in", i, "avoid", inspection);
		}
	}

	private static void missing(String name, String text, String message, int card, String path, Inspection<PitfallCards> inspection) {
		if (text.isBlank()) {
			inspection.find("The card \"%s\" %s.".formatted(name.isBlank() ? String.valueOf(card + 1) : name, message), "cards",
					String.valueOf(card), path);
		}
	}

	private static void twice(PitfallCards sheet, Inspection<PitfallCards> inspection) {
		List<String> names = sheet.cards().stream().map(card -> card.name().strip().toLowerCase(Locale.ROOT)).toList();
		for (int i = 0; i < names.size(); i++) {
			if (!names.get(i).isEmpty() && names.indexOf(names.get(i)) < i) {
				inspection.find("There are two cards \"%s\" in \"%s\": take one away, or name it otherwise.".formatted(sheet.cards()
						.get(i).name(),
						inspection.name()), "cards", String.valueOf(i), "name");
			}
		}
	}
}
