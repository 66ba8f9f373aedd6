package org.tenday.area.landscape;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What is known of one source of data, in the fields of the Health Data Research Gateway's dataset schema, version 3.0.0. Its title is the
 * block's.
 *
 * @param brief        what it is there for
 * @param summary      what the data are, in 500 characters at most
 * @param custodian    the organisation that holds them
 * @param coverage     who and which places are in them
 * @param population   how many people are in them
 * @param start        of the period that they cover
 * @param end          of that period; empty where it is not over or nobody knows
 * @param continuous   whether new data keep coming
 * @param frequency    how often new data are published
 * @param timeLag      how old data are when they can be used
 * @param leadTime     how long from asking to having
 * @param leadTimeNote why it takes so long
 * @param access       in what surroundings they can be used
 * @param rights       who may use them, and on which terms
 * @param cost         of asking and of using
 * @param jurisdiction whose law applies
 * @param controller   who decides what they are used for
 * @param processor    who handles them for the controller
 * @param setting      where they are recorded
 * @param codings      the vocabularies that their codes come from
 * @param standards    the formats that they conform to
 * @param limitation   what they may not be used for
 * @param requirement  what users must do
 * @param linkable     what they can be joined to, and by what
 * @param checkedOn    when somebody last looked whether all this is so
 */
public record DataSourceCard(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Abstract", answer = true, help = "What the data are, in 500 characters at most.") String summary,
		@Field(label = "Data custodian", answer = true, help = "The organisation that holds the data.") String custodian,
		@Field(label = "Coverage", answer = true, help = "Who and which places are in the data, and who is not.") String coverage,
		@Field(label = "Population size", unit = "people", answer = true) Optional<Integer> population,
		@Field(label = "Start date", answer = true) Optional<LocalDate> start,
		@Field(label = "End date", answer = true, help = "Leave it empty where new data keep coming.") Optional<LocalDate> end,
		@Field(label = "Continuous", answer = true, help = "New data keep coming.") boolean continuous,
		@Field(label = "Publishing frequency", answer = true) Frequency frequency,
		@Field(label = "Time lag", answer = true, help = "How old the data are when they can be used.") Band timeLag,
		@Field(label = "Delivery lead time", answer = true, help = "How long from asking for the data to having them.") Band leadTime,
		@Field(label = "Note on the lead time", answer = true, help = "What takes so long, such as a board that meets twice a year.") String leadTimeNote,
		@Field(label = "Access service", answer = true) Access access,
		@Field(label = "Access rights", answer = true, help = "Who may use the data, and on which terms.") String rights,
		@Field(label = "Access request cost", answer = true) String cost, @Field(label = "Jurisdiction", answer = true) String jurisdiction,
		@Field(label = "Data controller", answer = true) String controller,
		@Field(label = "Data processor", answer = true) String processor,
		@Field(label = "Collection setting", answer = true, help = "Such as primary care clinic, in-patients or ambulance.") String setting,
		@Field(label = "Coding", answer = true, help = "One vocabulary a line, such as SNOMED CT, ICD10, OPCS4 or LOCAL.") List<String> codings,
		@Field(label = "Conforms to", answer = true, help = "One standard a line, such as HL7 FHIR, OMOP or LOCAL.") List<String> standards,
		@Field(label = "Data use limitation", answer = true) String limitation,
		@Field(label = "Data use requirement", answer = true) String requirement,
		@Field(label = "Linkable data sets", answer = true, help = "What the data can be joined to, and by what.") String linkable,
		@Field(label = "As checked on", answer = true, help = "When somebody last looked whether all this is so: lead times change.") Optional<LocalDate> checkedOn)
		implements
			Sheet {

	/** How often new data are published. */
	public enum Frequency {
		NOT_STATED, CONTINUOUS, DAILY, WEEKLY, FORTNIGHTLY, MONTHLY, EVERY_TWO_MONTHS, QUARTERLY, TWICE_A_YEAR, YEARLY, EVERY_TWO_YEARS,
		IRREGULAR, STATIC, OTHER
	}

	/** In what surroundings data can be used. */
	public enum Access {
		NOT_STATED, SECURE_DATA_ENVIRONMENT, DIRECT_ACCESS, OPEN_ACCESS, VARIES
	}

	public DataSourceCard {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(summary, "summary");
		Objects.requireNonNull(custodian, "custodian");
		Objects.requireNonNull(coverage, "coverage");
		Objects.requireNonNull(population, "population");
		Objects.requireNonNull(start, "start");
		Objects.requireNonNull(end, "end");
		Objects.requireNonNull(frequency, "frequency");
		Objects.requireNonNull(timeLag, "timeLag");
		Objects.requireNonNull(leadTime, "leadTime");
		Objects.requireNonNull(leadTimeNote, "leadTimeNote");
		Objects.requireNonNull(access, "access");
		Objects.requireNonNull(rights, "rights");
		Objects.requireNonNull(cost, "cost");
		Objects.requireNonNull(jurisdiction, "jurisdiction");
		Objects.requireNonNull(controller, "controller");
		Objects.requireNonNull(processor, "processor");
		Objects.requireNonNull(setting, "setting");
		codings = List.copyOf(codings);
		standards = List.copyOf(standards);
		Objects.requireNonNull(limitation, "limitation");
		Objects.requireNonNull(requirement, "requirement");
		Objects.requireNonNull(linkable, "linkable");
		Objects.requireNonNull(checkedOn, "checkedOn");
		population.filter(people -> people < 0).ifPresent(people -> {
			throw new IllegalArgumentException("A source cannot hold data on %d people: write 0 or more.".formatted(people));
		});
	}

	/** An empty card. */
	public static DataSourceCard blank(Brief brief) {
		return new DataSourceCard(brief, "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), false, Frequency.NOT_STATED,
				Band.NOT_STATED, Band.NOT_STATED, "", Access.NOT_STATED, "", "", "", "", "", "", List.of(), List.of(), "", "", "",
				Optional.empty());
	}

	/** The card with other vocabularies. */
	public DataSourceCard withCodings(List<String> others) {
		return new DataSourceCard(brief, summary, custodian, coverage, population, start, end, continuous, frequency, timeLag, leadTime,
				leadTimeNote, access, rights, cost, jurisdiction, controller, processor, setting, others, standards, limitation,
				requirement, linkable, checkedOn);
	}
}
