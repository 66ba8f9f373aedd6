package org.tenday.ui.internal.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.authoring.OpenProgramme;
import org.tenday.model.CpdScheme;
import org.tenday.model.Day;
import org.tenday.model.LearningMix;
import org.tenday.model.LearningType;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.Timetable;
import org.tenday.ui.internal.Wording;
import org.tenday.ui.internal.coverage.Coverage.Asked;
import org.tenday.ui.internal.coverage.Coverage.InSession;
import org.tenday.ui.internal.navigator.Node;

/**
 * What the coverage view says of a programme.
 *
 * @param objectives by module: each objective with the sessions that serve it and what asks for it
 * @param learning   the whole programme and each module, with the types of learning in them
 * @param credits    by timetable: each day with its teaching and the credits of each scheme
 */
record CoverageRows(List<CoverageRow> objectives, List<CoverageRow> learning, List<CoverageRow> credits) {

	/** The schemes whose credits are counted. */
	static final List<CpdScheme> SCHEMES = List.of(CpdScheme.FEDERATION, CpdScheme.ANAESTHETISTS);

	private static final int BAR = 20;

	/** Works out what there is to say of a value of a programme. */
	static CoverageRows of(OpenProgramme open, Programme programme) {
		List<Coverage> coverage = Coverage.of(programme);
		return new CoverageRows(programme.modules().stream().map(module -> module(open, module, coverage)).toList(),
				Stream.concat(Stream.of(mix("programme", programme.about().title(), LearningMix.of(programme), new Node.OfProgramme(open))),
						programme.modules().stream()
								.map(module -> mix(module.id().value(), title(module), LearningMix.of(module.sessions()),
										new Node.OfModule(open, module.id()))))
						.toList(),
				programme.timetables().stream().map(timetable -> timetable(open, programme, timetable)).toList());
	}

	private static String title(Module module) {
		return Wording.titleOr(module.title(), module.id().value());
	}

	private static CoverageRow module(OpenProgramme open, Module module, List<Coverage> all) {
		List<Coverage> own = all.stream().filter(coverage -> coverage.module().id().equals(module.id())).toList();
		List<CoverageRow> children = new ArrayList<>();
		own.forEach(coverage -> children.add(objective(open, coverage)));
		module.sessions().stream().filter(session -> session.objectives().isEmpty())
				.forEach(session -> children.add(aimless(open, module, session)));
		long gaps = own.stream().filter(coverage -> !coverage.gap().isEmpty()).count();
		String gap = own.isEmpty() ? "Gap: no objectives yet" : gaps == 0 ? "" : gaps + " of " + own.size() + " objectives have gaps";
		return new CoverageRow(module.id().value(), List.of(title(module), Wording.minutes(module.minutes()), "", gap),
				Optional.of(new Node.OfModule(open, module.id())), children);
	}

	private static CoverageRow objective(OpenProgramme open, Coverage coverage) {
		int asked = coverage.askedCount();
		return new CoverageRow("objective/" + coverage.objective().id(),
				List.of(Wording.titleOr(coverage.objective().text(), coverage.objective().id().value()),
						Wording.minutes((int) Math.round(coverage.minutes())), asked == 0 ? "" : Integer.toString(asked), coverage.gap()),
				Optional.of(new Node.OfModule(open, coverage.module().id())),
				coverage.sessions().stream().map(in -> session(open, coverage, in)).toList());
	}

	private static CoverageRow session(OpenProgramme open, Coverage coverage, InSession in) {
		return new CoverageRow("objective/" + coverage.objective().id() + "/" + in.session().id(),
				List.of(Wording.titleOr(in.session().title(), "Session without a title"), Wording.minutes(in.session().minutes()),
						in.asked().stream().map(Asked::words).collect(Collectors.joining(", ")),
						in.isServed() ? "" : "Gap: asks for it, but does not say that it serves it"),
				Optional.of(new Node.OfSession(open, in.module().id(), in.session().id())),
				in.asked().stream().map(asked -> asked(open, coverage, in, asked)).toList());
	}

	private static CoverageRow asked(OpenProgramme open, Coverage coverage, InSession in, Asked asked) {
		return new CoverageRow("objective/" + coverage.objective().id() + "/" + asked.block() + "/" + asked.words(),
				List.of(asked.words(), "", "", ""),
				Optional.of(new Node.OfBlock(open, in.module().id(), in.session().id(), asked.block())), List.of());
	}

	private static CoverageRow aimless(OpenProgramme open, Module module, Session session) {
		return new CoverageRow("aimless/" + session.id(),
				List.of(Wording.titleOr(session.title(), "Session without a title"), Wording.minutes(session.minutes()), "",
						"Serves no objective"),
				Optional.of(new Node.OfSession(open, module.id(), session.id())), List.of());
	}

	private static CoverageRow mix(String key, String title, LearningMix mix, Node place) {
		List<LearningType> most = Stream.of(LearningType.values()).filter(type -> mix.minutes().get(type) > 0)
				.sorted(Comparator.comparing((LearningType type) -> -mix.minutes().get(type))).toList();
		return new CoverageRow(key, List.of(title, Wording.minutes(mix.total()), "",
				most.stream().map(type -> Wording.of(type) + " " + percent(mix.share(type))).collect(Collectors.joining(", "))),
				Optional.of(place),
				Stream.of(LearningType.values()).map(type -> new CoverageRow(key + "/" + type,
						List.of(Wording.of(type), Wording.minutes(mix.minutes().get(type)), percent(mix.share(type)), bar(mix.share(type))),
						Optional.of(place), List.of())).toList());
	}

	private static String percent(double share) {
		return Math.round(100 * share) + "%";
	}

	/** Whole and empty blocks, so that the length can be seen without colours. */
	static String bar(double share) {
		int full = (int) Math.round(BAR * share);
		return "█".repeat(full) + "░".repeat(BAR - full);
	}

	private static CoverageRow timetable(OpenProgramme open, Programme programme, Timetable timetable) {
		int contact = timetable.days().stream().mapToInt(day -> Schedule.of(programme, day).contactMinutes()).sum();
		// The window shows only the first timetable; of another there is nothing to open.
		boolean isShown = programme.timetables().getFirst().id().equals(timetable.id());
		List<String> cells = new ArrayList<>(List.of(Wording.titleOr(timetable.title(), timetable.id().value()), Wording.minutes(contact)));
		SCHEMES.forEach(scheme -> cells.add(scheme.credits(programme, timetable).toPlainString()));
		return new CoverageRow(timetable.id().value(), cells,
				isShown ? Optional.of(new Node.OfTimetable(open, timetable.id())) : Optional.empty(),
				IntStream.range(0, timetable.days().size()).mapToObj(i -> day(open, programme, timetable, i, isShown)).toList());
	}

	private static CoverageRow day(OpenProgramme open, Programme programme, Timetable timetable, int number, boolean isShown) {
		Day day = timetable.days().get(number);
		int contact = Schedule.of(programme, day).contactMinutes();
		List<String> cells = new ArrayList<>(
				List.of("Day " + (number + 1) + (day.title().isBlank() ? "" : ": " + day.title()), Wording.minutes(contact)));
		SCHEMES.forEach(scheme -> cells.add(scheme.creditsOfDay(contact).toPlainString()));
		return new CoverageRow(timetable.id() + "/" + number, cells,
				isShown ? Optional.of(new Node.OfDay(open, timetable.id(), number)) : Optional.empty(), List.of());
	}

	/** One sentence that sums up the objectives. */
	static String summary(Programme programme) {
		List<Coverage> all = Coverage.of(programme);
		long gaps = all.stream().filter(coverage -> !coverage.gap().isEmpty()).count();
		String counted = all.size() + (all.size() == 1 ? " objective" : " objectives");
		return programme.about().title() + ": " + counted + ", "
				+ (gaps == 0 ? "none with a gap." : gaps + (gaps == 1 ? " with a gap." : " with gaps."));
	}
}
