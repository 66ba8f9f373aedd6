package org.tenday.area.landscape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tenday.area.landscape.AccessRoute.Step;
import org.tenday.document.Element;
import org.tenday.drawing.Light;
import org.tenday.drawing.Sketch;
import org.tenday.drawing.Timeline;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.Sequence;
import org.tenday.skill.SheetType;
import org.tenday.skill.Words;

/** An access route: its steps along the time, a table of them, and what all of it takes. */
public final class AccessRouteType extends SheetType<AccessRoute> {

	private static final int WIDTH = 460;
	private static final List<String> HEADINGS = List.of("route.step", "route.owner", "route.form", "route.approval", "route.fee",
			"route.months", "route.after");
	private static final List<Integer> WEIGHTS = List.of(4, 4, 4, 3, 2, 2, 2);

	/** Made by the platform. */
	public AccessRouteType() {
		super("landscape.access-route", "Access route map", new AccessRoute(Brief.of(Use.TEMPLATE), "", "", List.of()));
	}

	@Override
	protected Optional<Sketch> picture(AccessRoute route, Paper paper) {
		return sketch(route, paper.words());
	}

	/** The steps along the time, each as early as it can begin; nothing where there are none or where they wait in a circle. */
	public static Optional<Sketch> sketch(AccessRoute route, Words words) {
		return route.timed().map(sequence -> new Timeline("", words.get("route.unit"),
				IntStream.range(0, route.steps().size()).mapToObj(i -> bar(route, i, sequence, words)).toList(),
				sequence.longest().stream().flatMap(mark -> before(mark, -1, route).stream()).map(String::valueOf)
						.collect(Collectors.toSet()),
				WIDTH, words.get("route.alt", total(sequence.total(), words), chain(route, sequence))));
	}

	private static Timeline.Step bar(AccessRoute route, int place, Sequence sequence, Words words) {
		Step step = route.steps().get(place);
		double months = step.months().map(BigDecimal::doubleValue).orElse(0.0);
		Optional<Light> light = step.months().map(length -> Pace.of(months).light(words));
		double start = step.waitsFor().stream().flatMap(mark -> before(mark, place, route).stream())
				.mapToDouble(i -> end(route.steps().get(i), sequence)).max().orElse(0);
		return new Timeline.Step(String.valueOf(place), label(step), step.owner(), start, months, light,
				step.waitsFor().stream().flatMap(mark -> before(mark, place, route).stream()).map(String::valueOf).toList());
	}

	private static double end(Step step, Sequence sequence) {
		return sequence.start(step.mark()) + step.months().map(BigDecimal::doubleValue).orElse(0.0);
	}

	/** The place of the first other step with a mark. */
	private static Optional<Integer> before(String mark, int place, AccessRoute route) {
		return IntStream.range(0, route.steps().size()).filter(i -> i != place && route.steps().get(i).mark().equals(mark)).boxed()
				.findFirst();
	}

	private static String label(Step step) {
		return step.mark().isBlank() ? step.name() : step.mark() + " " + step.name();
	}

	@Override
	protected List<Element> fields(AccessRoute route, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("route.question"), route.question()));
		elements.addAll(paper.line(paper.word("route.sources"), route.sources()));
		elements.addAll(table(route, paper));
		elements.addAll(paper.line(paper.word("route.side-by-side"), route.timed().map(sequence -> paper.word("route.along",
				total(sequence.total(), paper.words()), chain(route, sequence))).orElse("")));
		elements.addAll(paper.line(paper.word("route.one-by-one"),
				route.timed().map(sequence -> total(sequence.oneByOne(), paper.words())).orElse("")));
		elements.addAll(paper.line(paper.word("route.fees"),
				route.hasFees() ? "£" + paper.number(Optional.of(route.fees())) : ""));
		return elements;
	}

	/** Columns that nobody has filled in are left out where nobody is to write. */
	private static List<Element> table(AccessRoute route, Paper paper) {
		List<List<String>> rows = route.steps().stream().map(step -> cells(step, paper)).toList();
		List<Integer> columns = IntStream.range(0, HEADINGS.size())
				.filter(column -> paper.isToFill() || rows.stream().anyMatch(row -> !row.get(column).isBlank())).boxed().toList();
		return paper.table("", columns.stream().map(column -> paper.word(HEADINGS.get(column))).toList(),
				columns.stream().map(WEIGHTS::get).toList(),
				rows.stream().map(row -> columns.stream().map(row::get).toList()).toList());
	}

	private static List<String> cells(Step step, Paper paper) {
		return List.of(label(step), step.owner(), step.form(), step.approval(), paper.number(step.fee()), paper.number(step.months()),
				String.join(", ", step.waitsFor()));
	}

	private static String total(double months, Words words) {
		return words.get("route.total", BigDecimal.valueOf(Math.round(months * 100), 2).stripTrailingZeros());
	}

	private static String chain(AccessRoute route, Sequence sequence) {
		return sequence.longest().stream().map(mark -> route.steps().stream().filter(step -> step.mark().equals(mark)).findFirst()
				.map(step -> mark.isBlank() ? step.name() : mark).orElse(mark)).collect(Collectors.joining(" → "));
	}

	/** How long it takes, and whom one has to ask first; never the whole table. */
	@Override
	protected List<String> lines(AccessRoute route, Paper paper) {
		return route.timed().map(sequence -> List.of(
				"**" + paper.word("route.side-by-side") + ":** " + total(sequence.total(), paper.words()),
				"**" + paper.word("route.one-by-one") + ":** " + total(sequence.oneByOne(), paper.words()))).orElse(List.of());
	}

	@Override
	public List<BlockRule<AccessRoute>> rules() {
		return AccessRouteRules.ALL;
	}
}
