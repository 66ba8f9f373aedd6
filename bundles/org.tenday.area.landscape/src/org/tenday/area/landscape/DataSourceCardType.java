package org.tenday.area.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tenday.area.landscape.DataSourceCard.Access;
import org.tenday.area.landscape.DataSourceCard.Frequency;
import org.tenday.document.Element;
import org.tenday.drawing.Sketch;
import org.tenday.drawing.Timeline;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.Paper.Fact;
import org.tenday.skill.SheetType;
import org.tenday.skill.Words;

/** A catalogue card: facts two abreast, so that two cards share a page, below bars for lag and lead time. */
public final class DataSourceCardType extends SheetType<DataSourceCard> {

	private static final int WIDTH = 460;
	private static final int SUMMARY_LINES = 3;

	/** Made by the platform. */
	public DataSourceCardType() {
		super("landscape.data-source-card", "Data source card", DataSourceCard.blank(Brief.of(Use.TEMPLATE)));
	}

	@Override
	protected Optional<Sketch> picture(DataSourceCard card, Paper paper) {
		return sketch(card, paper.words());
	}

	/** Bars for how old the data are and how long one waits for them; nothing where neither is known. */
	public static Optional<Sketch> sketch(DataSourceCard card, Words words) {
		List<Timeline.Step> bars = Stream.concat(bar("lag", card.timeLag(), words), bar("lead", card.leadTime(), words)).toList();
		if (bars.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Timeline("", words.get("card.months"), bars, WIDTH, words.get("card.alt",
				words.choice("band", card.timeLag()), words.choice("band", card.leadTime()))));
	}

	private static Stream<Timeline.Step> bar(String id, Band band, Words words) {
		return band.isLength()
				? Stream.of(new Timeline.Step(id, words.get("card." + id), words.choice("band", band), 0, band.most(), band.light(words),
						List.of()))
				: Stream.empty();
	}

	@Override
	protected List<Element> fields(DataSourceCard card, Paper paper) {
		List<Element> elements = new ArrayList<>(card.summary().isBlank()
				? paper.field(paper.word("card.summary"), "", SUMMARY_LINES)
				: paper.composer().text(card.summary()));
		elements.addAll(paper.facts(List.of(fact("custodian", card.custodian(), paper), fact("coverage", card.coverage(), paper),
				fact("population", paper.count(card.population()), paper), fact("period", period(card, paper), paper),
				fact("frequency", said("frequency", card.frequency(), Frequency.NOT_STATED, paper), paper),
				fact("lag", lag(card, paper), paper), fact("lead", leadTime(card, paper), paper),
				fact("access", said("access", card.access(), Access.NOT_STATED, paper), paper),
				fact("rights", card.rights(), paper), fact("cost", card.cost(), paper),
				fact("controller", card.controller(), paper), fact("processor", card.processor(), paper),
				fact("jurisdiction", card.jurisdiction(), paper), fact("setting", card.setting(), paper),
				fact("codings", String.join(", ", card.codings()), paper), fact("standards", String.join(", ", card.standards()), paper),
				fact("linkable", card.linkable(), paper), fact("limitation", card.limitation(), paper),
				fact("requirement", card.requirement(), paper), fact("checked", paper.date(card.checkedOn()), paper))));
		return elements;
	}

	private static Fact fact(String word, String value, Paper paper) {
		return new Fact(paper.word("card." + word), value);
	}

	private static String said(String group, Enum<?> choice, Enum<?> nothing, Paper paper) {
		return choice == nothing ? "" : paper.word(group, choice);
	}

	private static String period(DataSourceCard card, Paper paper) {
		if (card.start().isEmpty()) {
			return "";
		}
		String start = paper.date(card.start());
		return card.end().map(end -> paper.word("card.from-to", start, paper.date(card.end())))
				.orElseGet(() -> paper.word(card.continuous() ? "card.from-on" : "card.from", start));
	}

	/** What the picture does not show already; where somebody is to write, all of it. */
	private static String lag(DataSourceCard card, Paper paper) {
		return card.timeLag().isLength() && !paper.isToFill() ? "" : said("band", card.timeLag(), Band.NOT_STATED, paper);
	}

	private static String leadTime(DataSourceCard card, Paper paper) {
		String band = card.leadTime().isLength() && !paper.isToFill() ? "" : said("band", card.leadTime(), Band.NOT_STATED, paper);
		return card.leadTimeNote().isBlank() || band.isEmpty() ? band + card.leadTimeNote() : band + ": " + card.leadTimeNote();
	}

	@Override
	protected List<String> lines(DataSourceCard card, Paper paper) {
		return Stream.of(fact("custodian", card.custodian(), paper), fact("coverage", card.coverage(), paper))
				.filter(fact -> !fact.markdown().isBlank()).map(fact -> "**" + fact.label() + ":** " + fact.markdown()).toList();
	}

	@Override
	public List<BlockRule<DataSourceCard>> rules() {
		return DataSourceCardRules.ALL;
	}
}
