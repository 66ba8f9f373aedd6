package org.tenday.area.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.area.curation.CohortSpecification.Exclusion;
import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.WritingSpace;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A cohort specification: labelled lines, with room to write in an exercise. */
public final class CohortSpecificationType extends SheetType<CohortSpecification> {

	private static final List<BlockRule<CohortSpecification>> RULES = List.of(
			BlockRule.warning("curation.cohort-specification.index",
					"A specification says what starts each person's clock, or nobody can say what came before and after.",
					CohortSpecificationType::index),
			BlockRule.warning("curation.cohort-specification.period", "A specification names the first and the last day of its period.",
					CohortSpecificationType::period),
			BlockRule.error("curation.cohort-specification.dates", "The period ends after it begins.", CohortSpecificationType::dates),
			BlockRule.warning("curation.cohort-specification.order",
					"Exclusions are numbered from 1 in the order in which they are made: in another order each takes other rows.",
					CohortSpecificationType::order),
			BlockRule.warning("curation.cohort-specification.complete",
					"A specification states question, who is in, grain and keys (RECORD statement for studies from routine data: Benchimol and others, "
							+ "PLoS Medicine, 2015).",
					CohortSpecificationType::complete),
			BlockRule.info("curation.cohort-specification.expected",
					"A specification says how many rows to expect, or nobody notices when half of them are missing.",
					CohortSpecificationType::expected));

	/** Made by the platform. */
	public CohortSpecificationType() {
		super("curation.cohort-specification", "Cohort specification", new CohortSpecification(Brief.of(Use.TEMPLATE), "", "", List.of(),
				List.of(), Optional.empty(), Optional.empty(), "", "", "", Optional.empty(), ""));
	}

	@Override
	protected List<Element> fields(CohortSpecification cohort, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.field(paper.word("cohort.question"), cohort.question(), 2));
		elements.addAll(items(paper.word("cohort.inclusion"), ItemList.Kind.BULLETS, cohort.inclusion(), 3, paper));
		elements.addAll(paper.line(paper.word("cohort.period"), period(cohort, paper)));
		elements.addAll(paper.field(paper.word("cohort.index"), cohort.indexEvent(), 1));
		elements.addAll(items(paper.word("cohort.exclusions"), ItemList.Kind.NUMBERS,
				inOrder(cohort).map(Exclusion::criterion).toList(), 4, paper));
		elements.addAll(paper.line(paper.word("cohort.grain"), cohort.grain()));
		elements.addAll(paper.line(paper.word("cohort.keys"), cohort.keys()));
		elements.addAll(paper.field(paper.word("cohort.variables"), cohort.variables(), 2));
		elements.addAll(paper.line(paper.word("cohort.expected"), expected(cohort, paper)));
		return elements;
	}

	/** As they are numbered; those without a number last. */
	private static Stream<Exclusion> inOrder(CohortSpecification cohort) {
		return cohort.exclusions().stream().sorted(Comparator.comparing(exclusion -> exclusion.order().orElse(Integer.MAX_VALUE)));
	}

	private static List<Element> items(String label, ItemList.Kind kind, List<String> items, int lines, Paper paper) {
		if (items.isEmpty()) {
			return paper.isToFill() ? List.of(paper.composer().label(label), new WritingSpace(lines)) : List.of();
		}
		return List.of(paper.composer().label(label), paper.composer().list(kind, items));
	}

	private static String period(CohortSpecification cohort, Paper paper) {
		return cohort.from().isEmpty() && cohort.to().isEmpty()
				? ""
				: paper.word("cohort.from-to", date(cohort.from(), paper), date(cohort.to(), paper));
	}

	private static String date(Optional<LocalDate> date, Paper paper) {
		return date.isEmpty() ? "…" : paper.date(date);
	}

	private static String expected(CohortSpecification cohort, Paper paper) {
		String rows = cohort.expected().map(number -> paper.word("cohort.rows", number)).orElse("");
		return cohort.expectedFrom().isBlank() ? rows : (rows + " " + paper.word("cohort.because", cohort.expectedFrom())).strip();
	}

	@Override
	protected List<String> lines(CohortSpecification cohort, Paper paper) {
		List<String> lines = new ArrayList<>();
		add(paper.word("cohort.question"), cohort.question(), lines, paper);
		add(paper.word("cohort.period"), period(cohort, paper), lines, paper);
		add(paper.word("cohort.index"), cohort.indexEvent(), lines, paper);
		add(paper.word("cohort.grain"), cohort.grain(), lines, paper);
		if (!cohort.exclusions().isEmpty()) {
			lines.add(paper.word("cohort.exclusion-count", cohort.exclusions().size()));
		}
		add(paper.word("cohort.expected"), cohort.expected().map(number -> paper.word("cohort.rows", number)).orElse(""), lines, paper);
		return lines;
	}

	private static void add(String label, String text, List<String> lines, Paper paper) {
		if (!text.isBlank()) {
			lines.add(paper.word("cohort.line", label, text));
		}
	}

	@Override
	public List<BlockRule<CohortSpecification>> rules() {
		return RULES;
	}

	private static void index(CohortSpecification cohort, Inspection<CohortSpecification> inspection) {
		if (!cohort.isTemplate() && cohort.indexEvent().isBlank()) {
			inspection.find("The cohort specification “%s” has no index event: say what starts each person's clock.".formatted(
					inspection.name()), "index-event");
		}
	}

	private static void period(CohortSpecification cohort, Inspection<CohortSpecification> inspection) {
		if (!cohort.isTemplate() && cohort.from().isEmpty()) {
			inspection.find("The cohort specification “%s” does not say when its period begins: give its first day.".formatted(
					inspection.name()), "from");
		}
		if (!cohort.isTemplate() && cohort.to().isEmpty()) {
			inspection.find("The cohort specification “%s” does not say when its period ends: give its last day.".formatted(
					inspection.name()), "to");
		}
	}

	private static void dates(CohortSpecification cohort, Inspection<CohortSpecification> inspection) {
		if (cohort.to().filter(to -> cohort.from().filter(to::isBefore).isPresent()).isPresent()) {
			inspection.find("The period of the cohort specification “%s” ends before it begins: change one of the days.".formatted(
					inspection.name()), "to");
		}
	}

	private static void order(CohortSpecification cohort, Inspection<CohortSpecification> inspection) {
		List<Integer> stated = cohort.exclusions().stream().map(exclusion -> exclusion.order().orElse(0)).sorted().toList();
		if (!cohort.isTemplate() && !stated.equals(IntStream.rangeClosed(1, stated.size()).boxed().toList())) {
			inspection.find("The exclusions of “%s” are not numbered from 1 to %d: say in which order they are made.".formatted(
					inspection.name(), stated.size()), "Number them as they stand", CohortSpecification::numbered, List.of("exclusions"));
		}
	}

	private static void complete(CohortSpecification cohort, Inspection<CohortSpecification> inspection) {
		if (cohort.isTemplate()) {
			return;
		}
		missing(cohort.question().isBlank(), "question", "asks no question: say what the data set is to answer", inspection);
		missing(cohort.inclusion().isEmpty(), "inclusion", "does not say who is in: write at least one criterion", inspection);
		missing(cohort.grain().isBlank(), "grain", "does not say what one row stands for: write its grain", inspection);
		missing(cohort.keys().isBlank(), "keys", "names no linkage key: say how tables are joined, or that there is one table alone",
				inspection);
	}

	private static void missing(boolean isMissing, String key, String words, Inspection<CohortSpecification> inspection) {
		if (isMissing) {
			inspection.find("The cohort specification “%s” %s.".formatted(inspection.name(), words), key);
		}
	}

	private static void expected(CohortSpecification cohort, Inspection<CohortSpecification> inspection) {
		if (!cohort.isTemplate() && cohort.expected().isEmpty()) {
			inspection.find("The cohort specification “%s” does not say how many rows to expect: estimate it.".formatted(inspection.name()),
					"expected");
		}
	}
}
