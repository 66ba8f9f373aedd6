package org.tenday.check;

/**
 * The numbers at which rules speak. Preferences may change them.
 *
 * @param fewestObjectives        of a module
 * @param mostObjectives          of a module
 * @param acquisitionPercent      the largest share of listening and reading in a module's time
 * @param minutesWithoutCheck     the longest stretch of listening and reading without a question to learners
 * @param minutesWithoutBreak     the longest sitting
 * @param minutesOfOverrun        by which a day may be too long before anything is said
 * @param minutesOfUnderrun       by which a day may be too short before anything is said
 * @param wordsInSentence         the longest sentence in learners' text
 * @param wordsOnSlide            the most words on a slide
 * @param linesOnSlide            the most points on a slide
 * @param smallNumber             counts under it may point to a person
 * @param altCharacters           the longest alternative text
 */
public record Thresholds(int fewestObjectives, int mostObjectives, int acquisitionPercent, int minutesWithoutCheck, int minutesWithoutBreak,
		int minutesOfOverrun, int minutesOfUnderrun, int wordsInSentence, int wordsOnSlide, int linesOnSlide, int smallNumber,
		int altCharacters) {

	/** What is used where nobody chose otherwise; each rule's help says where its number comes from. */
	public static final Thresholds DEFAULT = new Thresholds(3, 6, 40, 20, 120, 0, 30, 25, 40, 6, 10, 125);
}
