package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation, and what in it may say who spoke or was spoken of. A name that stands without a title, such as "Anna", is found only where somebody
 * is introduced by it: that nothing is found does not make a quotation anonymous.
 *
 * @param quotation in the speaker's words
 */
record Identifiers(String quotation) {

	/** "Mrs Hill", "Dr. O'Neill"; "Mrs B" names nobody, nor does "the nurse". */
	private static final Pattern TITLED = Pattern
			.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sister|Nurse|Matron|Herr|Frau)\\.? "
					+ "(?:[A-ZÄÖÜ]['’])?[A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-Z][a-z]+)?\\b");
	private static final Pattern INTRODUCED = Pattern
			.compile("\\b(?:(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir) name(?:['’]s| is)|(?:I['’]m|I am|called|named|ich "
					+ "heiße)) ([A-ZÄÖÜ][a-zäöüß]{2,}(?: [A-ZÄÖÜ][a-zäöüß]+)?)\\b");
	private static final Pattern DATE_OF_BIRTH = Pattern.compile("\\b(?:born on|date of birth|geboren am)\\b[^.;]*\\d{4}",
			Pattern.CASE_INSENSITIVE);
	/** As printed: three, three and four digits. */
	private static final Pattern HEALTH_NUMBER = Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b");
	private static final Pattern TELEPHONE = Pattern.compile("(?:\\+\\d{2}|\\b0)\\d{2,4}[ -]?\\d{3,4}[ -]?\\d{3,4}\\b");
	private static final Pattern MAIL = Pattern.compile("\\b[\\w.+-]+@[\\w-]+\\.[\\w.]+\\b");
	/** A whole postcode of the United Kingdom, such as LS1 4AP. */
	private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b");

	private static final List<Pattern> ALL = List.of(TITLED, INTRODUCED, DATE_OF_BIRTH, HEALTH_NUMBER, TELEPHONE, MAIL, POSTCODE);

	/** The pieces that may say who it is, in the order in which they stand there; none twice. */
	List<String> found() {
		List<Matcher> matches = new ArrayList<>();
		for (Pattern pattern : ALL) {
			Matcher matcher = pattern.matcher(quotation);
			if (matcher.find()) {
				matches.add(matcher);
			}
		}
		return matches.stream().sorted((one, other) -> Integer.compare(one.start(), other.start())).map(Matcher::group).distinct().toList();
	}
}
