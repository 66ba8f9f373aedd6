package org.tenday.area.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.landscape.DataSourceCard.Access;
import org.tenday.area.landscape.DataSourceCard.Frequency;
import org.tenday.check.Finding;
import org.tenday.model.About;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Edition;
import org.tenday.model.Programme;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class DataSourceCardTest {

	private static final String ID = "landscape.data-source-card.";
	private static final LocalDate START = LocalDate.of(2019, 10, 1);

	private static DataSourceCard card(Use use, Optional<LocalDate> start, Optional<LocalDate> end, boolean continuous, Band lead,
			List<String> codings, Optional<LocalDate> checked) {
		return new DataSourceCard(Brief.of(use), "Calls that were attended.", "Ambulance service", "The whole county", Optional.of(52_000),
				start, end, continuous, Frequency.WEEKLY, Band.TWO_TO_4_WEEKS, lead, "The board meets twice a year",
				Access.SECURE_DATA_ENVIRONMENT, "Partners of the agreement", "No fee", "England", "Ambulance service", "", "Ambulance",
				codings, List.of(), "", "", "By NHS number, found for 81%", checked);
	}

	private static DataSourceCard checkedOn(LocalDate day) {
		return card(Use.REFERENCE, Optional.of(START), Optional.empty(), true, Band.OVER_6_MONTHS, List.of(), Optional.of(day));
	}

	private static List<String> findings(DataSourceCard card, String rule) {
		return Trial.of(new DataSourceCardType(), card).findings(ID + rule);
	}

	private static Programme dated(LocalDate edition, LocalDate firstDay) {
		About plain = About.titled("The programme");
		About about = new About(plain.title(), plain.subtitle(), plain.aim(), plain.rationale(), plain.audience(), plain.language(),
				plain.version(), plain.licence(), plain.attribution(), List.of(new Edition("1.0", edition, "")));
		return Programme.titled("The programme").withAbout(about)
				.withTimetables(List.of(new Timetable(new TimetableId("t"), "T", Optional.of(firstDay), List.of())));
	}

	@Test
	void aCardSaysWhatTheGatewayAsksFor() {
		DataSourceCard empty = DataSourceCard.blank(Brief.of(Use.WORKED_EXAMPLE));
		assertEquals(List.of("data custodian", "coverage", "start date", "time lag", "access rights"),
				findings(empty, "required").stream().map(message -> message.replaceAll(".* does not say its (.*): ask .*", "$1")).toList());
		assertEquals(List.of(), findings(checkedOn(START), "required"));
		assertEquals(List.of(), findings(DataSourceCard.blank(Brief.of(Use.TEMPLATE)), "required"));
	}

	@Test
	void aCheckLastsTwelveMonthsToTheLatestDateOfTheProgramme() {
		Programme programme = dated(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 1, 11));
		Trial<DataSourceCard> old = Trial.of(new DataSourceCardType(), checkedOn(LocalDate.of(2026, 1, 10))).in(programme);
		assertEquals(List.of("The data source card \"The block\" was checked on 2026-01-10, more than 12 months before 2027-01-11: ask the "
				+ "custodian again."), old.findings(ID + "checked"));
		assertEquals(List.of(),
				Trial.of(new DataSourceCardType(), checkedOn(LocalDate.of(2026, 1, 11))).in(programme).findings(ID + "checked"));
		assertEquals(List.of(), findings(checkedOn(LocalDate.of(1999, 1, 1)), "checked"), "a programme without dates has no today");
	}

	@Test
	void aCardWithoutACheckIsReported() {
		assertEquals(1, findings(DataSourceCard.blank(Brief.of(Use.REFERENCE)), "checked").size());
		assertEquals(List.of(), findings(DataSourceCard.blank(Brief.of(Use.EXERCISE)), "checked"), "nobody has begun the model answer");
		assertEquals(List.of(), findings(DataSourceCard.blank(Brief.of(Use.TEMPLATE)), "checked"));
	}

	@Test
	void theAbstractFitsTheGateway() {
		DataSourceCard card = checkedOn(START);
		assertEquals(List.of(), findings(summarised(card, "a".repeat(500)), "abstract"));
		assertEquals(List.of("The abstract of the data source card \"The block\" has 501 characters: shorten it to 500."),
				findings(summarised(card, "a".repeat(501)), "abstract"));
	}

	private static DataSourceCard summarised(DataSourceCard card, String summary) {
		return new DataSourceCard(card.brief(), summary, card.custodian(), card.coverage(), card.population(), card.start(), card.end(),
				card.continuous(), card.frequency(), card.timeLag(), card.leadTime(), card.leadTimeNote(), card.access(), card.rights(),
				card.cost(), card.jurisdiction(), card.controller(), card.processor(), card.setting(), card.codings(), card.standards(),
				card.limitation(), card.requirement(), card.linkable(), card.checkedOn());
	}

	@Test
	void aPeriodEndsAfterItBegins() {
		Optional<LocalDate> start = Optional.of(START);
		assertEquals(List.of("The data of the card \"The block\" end on 2018-01-01, before they begin on 2019-10-01: put the dates right."),
				findings(card(Use.REFERENCE, start, Optional.of(LocalDate.of(2018, 1, 1)), false, Band.OVER_6_MONTHS, List.of(), start),
						"period"));
		assertEquals(List.of("The data of the card \"The block\" keep coming and yet end on 2020-01-01: take one of the two away."),
				findings(card(Use.REFERENCE, start, Optional.of(LocalDate.of(2020, 1, 1)), true, Band.OVER_6_MONTHS, List.of(), start),
						"period"));
		assertEquals(List.of(), findings(checkedOn(START), "period"));
	}

	@Test
	void dataThatComeAfterTheProjectAreFlagged() {
		Trial<DataSourceCard> slow = Trial.of(new DataSourceCardType(), checkedOn(START));
		assertEquals(List.of("The data of the card \"The block\" come too late: access takes over 6 months, and the project runs from "
				+ "2027-01-01 to 2027-05-31. Begin to ask earlier, or use another source."),
				slow.beside(scope(LocalDate.of(2027, 5, 31))).findings(ID + "lead-time"));
		assertEquals(List.of(), slow.beside(scope(LocalDate.of(2027, 12, 31))).findings(ID + "lead-time"));
		assertEquals(List.of(), slow.findings(ID + "lead-time"));
	}

	private static Block scope(LocalDate end) {
		return new Block(new BlockId("scope"), new ScopingSheetType().id(), "Scope", Audience.EVERYONE, new ScopingSheet(
				Brief.of(Use.WORKED_EXAMPLE), "", "", "", "", "", Optional.of(LocalDate.of(2027, 1, 1)), Optional.of(end)));
	}

	@Test
	void vocabulariesAreSpeltAsTheGatewaySpellsThem() {
		DataSourceCard card = checkedOn(START).withCodings(List.of("Snomed-CT", "ICD-10", "LOCAL", "Our own list"));
		List<Finding> found = Trial.of(new DataSourceCardType(), card).findings().stream()
				.filter(finding -> finding.rule().equals(ID + "coding")).toList();
		assertEquals(List.of("Write SNOMED CT", "Write ICD10"), found.stream().map(finding -> finding.mends().getFirst().label()).toList());
		assertEquals(List.of(), findings(checkedOn(START).withCodings(List.of("SNOMED CT", "DM+D")), "coding"));
	}

	@Test
	void aSlideShowsCustodianCoverageAndTheBarsAlone() {
		String slide = Trial.of(new DataSourceCardType(), checkedOn(START)).slides();
		assertTrue(slide.contains("Custodian: Ambulance service"), slide);
		assertTrue(slide.contains("Coverage: The whole county"), slide);
		assertTrue(slide.contains("Time lag: 2 to 4 weeks. Lead time: Over 6 months."), slide);
		assertFalse(slide.contains("81%"), slide);
		assertTrue(Trial.of(new DataSourceCardType(), checkedOn(START)).in(Locale.GERMAN).handbook().contains("Datenhalter"));
	}

	@Test
	void noSourceHoldsFewerThanNobody() {
		DataSourceCard card = checkedOn(START);
		assertThrows(IllegalArgumentException.class,
				() -> new DataSourceCard(card.brief(), "", "", "", Optional.of(-1), card.start(), card.end(), true, card.frequency(),
						card.timeLag(), card.leadTime(), "", card.access(), "", "", "", "", "", "", List.of(), List.of(), "", "", "",
						card.checkedOn()));
	}
}
