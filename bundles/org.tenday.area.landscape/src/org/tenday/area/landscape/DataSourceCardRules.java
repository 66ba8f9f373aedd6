package org.tenday.area.landscape;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tenday.model.Block;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of every catalogue card. */
final class DataSourceCardRules {

	private static final String ID = "landscape.data-source-card.";
	private static final int LONGEST_SUMMARY = 500;
	private static final int MONTHS_A_CHECK_LASTS = 12;
	private static final double DAYS_A_MONTH = 365.25 / 12;

	/** The Gateway's spelling of the vocabularies that are met most. */
	private static final List<String> VOCABULARIES = List.of("SNOMED CT", "READ", "ICD10", "OPCS4", "DM+D", "LOINC", "ODS",
			"NHS NATIONAL CODES", "LOCAL");

	static final List<BlockRule<DataSourceCard>> ALL = List.of(
			BlockRule.warning(ID + "required", "A card has a title, a custodian, coverage, a start date, a time lag and access rights: the "
					+ "Health Data Research Gateway asks for them too.", DataSourceCardRules::required),
			BlockRule.warning(ID + "checked",
					"A card says on which day it was last checked, because lead times change. The day is no more than 12 months before the "
							+ "latest date of the programme: the first day of a timetable, or an edition.",
					DataSourceCardRules::checked),
			BlockRule.warning(ID + "abstract", "The abstract has 500 characters at most, as on the Health Data Research Gateway.",
					DataSourceCardRules::summary),
			BlockRule.error(ID + "period", "The period of the data ends after it begins, and data that keep coming have no end.",
					DataSourceCardRules::period),
			BlockRule.warning(ID + "lead-time",
					"Data come in time for the project: the lead time is no longer than the time from the start to the end that the scoping "
							+ "sheet of the same session, or else of the same module, states.",
					DataSourceCardRules::leadTime),
			BlockRule.info(ID + "coding", "Vocabularies are spelt as the Health Data Research Gateway spells them, so that cards can be "
					+ "compared.", DataSourceCardRules::codings));

	private DataSourceCardRules() {
	}

	private static void required(DataSourceCard card, Inspection<DataSourceCard> inspection) {
		if (card.isUnwritten()) {
			return;
		}
		require(!inspection.block().title().isBlank(), "title", "title", inspection);
		require(!card.custodian().isBlank(), "data custodian", "custodian", inspection);
		require(!card.coverage().isBlank(), "coverage", "coverage", inspection);
		require(card.start().isPresent(), "start date", "start", inspection);
		require(card.timeLag() != Band.NOT_STATED, "time lag", "time-lag", inspection);
		require(!card.rights().isBlank(), "access rights", "rights", inspection);
	}

	private static void require(boolean isThere, String what, String key, Inspection<DataSourceCard> inspection) {
		if (!isThere) {
			inspection.find("The data source card \"%s\" does not say its %s: ask the custodian, and write it down."
					.formatted(inspection.name(), what), key);
		}
	}

	private static void checked(DataSourceCard card, Inspection<DataSourceCard> inspection) {
		if (card.isUnwritten()) {
			return;
		}
		if (card.checkedOn().isEmpty()) {
			inspection.find("Nobody has said when the data source card \"%s\" was checked: write the day on which somebody last looked."
					.formatted(inspection.name()), "checked-on");
			return;
		}
		LocalDate day = card.checkedOn().get();
		inspection.asOf().filter(now -> day.plusMonths(MONTHS_A_CHECK_LASTS).isBefore(now))
				.ifPresent(now -> inspection.find(
						"The data source card \"%s\" was checked on %s, more than %d months before %s: ask the custodian again."
								.formatted(inspection.name(), day, MONTHS_A_CHECK_LASTS, now),
						"checked-on"));
	}

	private static void summary(DataSourceCard card, Inspection<DataSourceCard> inspection) {
		int length = card.summary().strip().length();
		if (length > LONGEST_SUMMARY) {
			inspection.find("The abstract of the data source card \"%s\" has %d characters: shorten it to %d."
					.formatted(inspection.name(), length, LONGEST_SUMMARY), "summary");
		}
	}

	private static void period(DataSourceCard card, Inspection<DataSourceCard> inspection) {
		if (card.end().isPresent() && card.start().filter(start -> start.isAfter(card.end().get())).isPresent()) {
			inspection.find("The data of the card \"%s\" end on %s, before they begin on %s: put the dates right."
					.formatted(inspection.name(), card.end().get(), card.start().get()), "end");
		}
		if (card.end().isPresent() && card.continuous()) {
			inspection.find("The data of the card \"%s\" keep coming and yet end on %s: take one of the two away."
					.formatted(inspection.name(), card.end().get()), "continuous");
		}
	}

	private static void leadTime(DataSourceCard card, Inspection<DataSourceCard> inspection) {
		List<Block> around = new ArrayList<>(inspection.session().blocks());
		inspection.module().sessions().forEach(session -> around.addAll(session.blocks()));
		around.stream().map(Block::content).filter(ScopingSheet.class::isInstance).map(ScopingSheet.class::cast)
				.filter(sheet -> sheet.start().isPresent() && sheet.end().isPresent()).findFirst().ifPresent(sheet -> {
					double months = ChronoUnit.DAYS.between(sheet.start().get(), sheet.end().get()) / DAYS_A_MONTH;
					if (card.leadTime().least() >= months) {
						inspection.find(
								("The data of the card \"%s\" come too late: access takes %s, and the project runs from %s to %s. Begin to ask "
										+ "earlier, or use another source.").formatted(inspection.name(), inWords(card.leadTime()),
												sheet.start().get(), sheet.end().get()),
								"lead-time");
					}
				});
	}

	private static String inWords(Band band) {
		return band.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static void codings(DataSourceCard card, Inspection<DataSourceCard> inspection) {
		for (int i = 0; i < card.codings().size(); i++) {
			String written = card.codings().get(i);
			int place = i;
			VOCABULARIES.stream().filter(each -> letters(each).equals(letters(written)) && !each.equals(written)).findFirst()
					.ifPresent(right -> inspection.find(
							"The data source card \"%s\" writes %s, which the Gateway spells %s: spell it alike."
									.formatted(inspection.name(), written, right),
							"Write " + right,
							found -> found.withCodings(replaced(found.codings(), place, right)),
							List.of("codings", String.valueOf(place))));
		}
	}

	private static String letters(String vocabulary) {
		return vocabulary.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
	}

	private static List<String> replaced(List<String> codings, int place, String by) {
		List<String> changed = new ArrayList<>(codings);
		changed.set(place, by);
		return changed;
	}
}
