package org.tenday.area.curation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Systems of clinical codes in use in the United Kingdom. */
public enum CodingSystem {

	/** Nobody has said it yet. */
	NOT_SAID("Not said"),

	/** Clinical terms, for recording care. */
	SNOMED_CT("SNOMED CT"),

	/** Dictionary of medicines and devices; its codes are SNOMED CT identifiers. */
	DMD("dm+d"),

	/** Diagnoses, as hospitals report them. */
	ICD_10("ICD-10"),

	/** Procedures, as hospitals report them. */
	OPCS_4("OPCS-4"),

	/** Read codes, version 2, of five characters; retired, but old records of practices hold them. */
	READ_2("Read version 2"),

	/** Read codes, version 3 (CTV3), of five characters; retired. */
	READ_3("Read version 3 (CTV3)");

	/** A letter and two digits, and with a full stop a further digit or two (World Health Organization, ICD-10, volume 2, section 2.4). */
	private static final Pattern ICD = Pattern.compile("[A-Z]\\d{2}(\\.\\d{1,2})?");
	private static final Pattern OPCS = Pattern.compile("[A-Z]\\d{2}(\\.\\d)?");
	/** Letters and digits, filled up with full stops; letters count as they are written, large or small. */
	private static final Pattern READ = Pattern.compile("(?=.{5}$)[0-9A-Za-z]{1,5}\\.*");

	private final String name;

	CodingSystem(String name) {
		this.name = name;
	}

	/** As the system writes its name. */
	@Override
	public String toString() {
		return name;
	}

	/** Whether it is retired, so that no new record holds its codes (NHS Digital, Retirement of Read version 2 and CTV3, 2016 to 2020). */
	public boolean isLegacy() {
		return this == READ_2 || this == READ_3;
	}

	/** Why a text is no code of the system, as the end of a sentence; empty where it may be one, and where nobody has said the system. */
	public Optional<String> fault(String code) {
		return switch (this) {
		case NOT_SAID -> Optional.empty();
		case SNOMED_CT, DMD -> SnomedIdentifier.fault(code);
		case ICD_10 -> unless(ICD, code, "an ICD-10 code is a letter and two digits, with further digits after a full stop, such as J44.1");
		case OPCS_4 ->
			unless(OPCS, code, "an OPCS-4 code is a letter and two digits, with a further digit after a full stop, such as K45.3");
		case READ_2, READ_3 -> unless(READ, code, "a Read code has five letters and digits, filled up with full stops, such as H36..");
		};
	}

	private static Optional<String> unless(Pattern shape, String code, String fault) {
		return shape.matcher(code).matches() ? Optional.empty() : Optional.of(fault);
	}

	/** The code that a text most likely stands for, such as J44.1 for j441; empty where no such code is in sight. */
	public Optional<String> mended(String text) {
		String bare = text.strip();
		String mended = switch (this) {
		case NOT_SAID -> bare;
		case SNOMED_CT, DMD -> bare.replaceAll("[\\s']", "");
		case ICD_10, OPCS_4 -> bare.toUpperCase(Locale.ROOT).replaceFirst("^([A-Z]\\d{2})(\\d{1,2})$", "$1.$2");
		// Some systems write seven characters, of which the last two number the words for the same code.
		case READ_2, READ_3 -> bare.matches("[0-9A-Za-z.]{5}\\d{2}") ? bare.substring(0, 5) : (bare + "....").substring(0, 5);
		};
		return mended.equals(text) || fault(mended).isPresent() ? Optional.empty() : Optional.of(mended);
	}
}
