package org.tenday.area.governance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.area.governance.GovernanceTimeline.Step;
import org.tenday.drawing.Light;
import org.tenday.drawing.Timeline;
import org.tenday.skill.Sequence;
import org.tenday.skill.Words;

/**
 * What follows from the steps of a timeline: when each can begin, which chain of them takes longest, and the drawing of it. Waits that close a circle
 * are left out, so that something can be drawn while they are put right.
 */
public final class LeadTimes {

	/** Under so many months a step is quick; over {@link #SLOW} it is slow (Connected Health Cities, report 2.3.1). */
	private static final int MEDIUM = 3;
	private static final int SLOW = 6;
	private static final int WIDTH = 470;
	/** No key begins so: the time that a step spends waiting for a date is a step of its own to the sequence. */
	private static final String PAUSE = "\n";

	private final List<Step> steps;
	private final Map<String, List<String>> waits = new LinkedHashMap<>();
	private final Sequence latest;
	private final Sequence earliest;

	/**
	 * @param steps of two with the same key the first counts; those without a key are waited for by none
	 */
	public LeadTimes(List<Step> steps) {
		this.steps = List.copyOf(steps);
		IntStream.range(0, steps.size()).forEach(place -> waits.put(id(place), List.of()));
		for (int i = 0; i < steps.size(); i++) {
			for (String key : steps.get(i).before()) {
				add(id(i), key);
			}
		}
		latest = new Sequence(sequence(Step::longest));
		earliest = new Sequence(sequence(Step::shortest));
	}

	/** The id of the step at a place: its key where no step before it has the same. */
	private String id(int place) {
		String key = steps.get(place).key();
		boolean isFirst = steps.stream().map(Step::key).toList().indexOf(key) == place;
		return key.isBlank() || !isFirst ? PAUSE + PAUSE + place : key;
	}

	private void add(String id, String key) {
		if (!waits.containsKey(key) || key.equals(id)) {
			return;
		}
		List<String> before = waits.get(id);
		waits.put(id, Stream.concat(before.stream(), Stream.of(key)).toList());
		if (Sequence.circle(sequence(step -> 0)).isPresent()) {
			waits.put(id, before);
		}
	}

	private List<Sequence.Step> sequence(ToIntFunction<Step> length) {
		List<Sequence.Step> sequence = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			String id = id(i);
			List<String> before = new ArrayList<>(waits.get(id));
			steps.get(i).notBefore().ifPresent(months -> {
				sequence.add(new Sequence.Step(PAUSE + id, months, List.of()));
				before.add(PAUSE + id);
			});
			sequence.add(new Sequence.Step(id, length.applyAsInt(steps.get(i)), before));
		}
		return sequence;
	}

	/** The month in which the step at a place can begin, if everything before it takes as long as it may. */
	public int start(int place) {
		return (int) latest.start(id(place));
	}

	/** The month in which the step at a place could begin if nothing but other steps held it up. */
	public int startAfterOthers(int place) {
		List<Step> others = new ArrayList<>(steps);
		others.set(place, others.get(place).withNotBefore(Optional.empty()));
		return new LeadTimes(others).start(place);
	}

	/** Whether the step at one place waits, or could wait without closing a circle, for the one at another. */
	public boolean canWait(int place, int before) {
		String key = steps.get(before).key();
		if (place == before || key.isBlank() || !id(before).equals(key)) {
			return false;
		}
		String id = id(place);
		return waits.get(id).contains(key) || Sequence.circle(waits.entrySet().stream().map(entry -> new Sequence.Step(entry.getKey(), 0,
				entry.getKey().equals(id) ? Stream.concat(entry.getValue().stream(), Stream.of(key)).toList() : entry.getValue())).toList())
				.isEmpty();
	}

	/** How many months everything takes at the latest. */
	public int total() {
		return (int) latest.total();
	}

	/** How many months everything takes at the earliest. */
	public int least() {
		return (int) earliest.total();
	}

	/** The places of the steps in the chain that takes longest. */
	public List<Integer> longest() {
		List<String> chain = latest.longest();
		return IntStream.range(0, steps.size()).filter(place -> chain.contains(id(place)) && total() > 0).boxed()
				.sorted((first, second) -> chain.indexOf(id(first)) - chain.indexOf(id(second))).toList();
	}

	/** How slow a step is; empty where nobody said. */
	public static Optional<Light.Kind> light(Step step) {
		return step.most().or(step::least)
				.map(months -> months < MEDIUM ? Light.Kind.GREEN : months <= SLOW ? Light.Kind.AMBER : Light.Kind.RED);
	}

	/**
	 * The drawing, with the steps of the longest chain filled and its length above; empty where no step has a lead time.
	 *
	 * @param language of the words in it
	 */
	public Optional<Timeline> sketch(Locale language) {
		return steps.stream().anyMatch(step -> light(step).isPresent()) ? Optional.of(draw(language)) : Optional.empty();
	}

	/**
	 * The same drawing, also while no step has a lead time.
	 *
	 * @throws IllegalArgumentException where there is no step
	 */
	public Timeline draw(Locale language) {
		Words words = Words.beside(LeadTimes.class, language);
		Set<String> chain = longest().stream().map(place -> "step" + place).collect(Collectors.toSet());
		return new Timeline(total(language), words.get("timeline.unit"),
				IntStream.range(0, steps.size()).mapToObj(place -> drawn(place, words)).toList(), chain, WIDTH,
				words.get("timeline.alt", total(language), IntStream.range(0, steps.size()).mapToObj(place -> words(place, words))
						.collect(Collectors.joining("; "))));
	}

	private Timeline.Step drawn(int place, Words words) {
		Step step = steps.get(place);
		List<String> ids = IntStream.range(0, steps.size()).mapToObj(this::id).toList();
		return new Timeline.Step("step" + place, named(step, words), Stream.of(step.owner(), step.organisation())
				.filter(part -> !part.isBlank()).collect(Collectors.joining(", ")), start(place), step.longest(),
				light(step).map(kind -> new Light(kind, band(step, words))),
				waits.get(id(place)).stream().map(before -> "step" + ids.indexOf(before)).toList());
	}

	private static String named(Step step, Words words) {
		return step.key().isBlank() ? step.name() : words.get("timeline.named", step.key(), step.name());
	}

	/** A lead time with its light in words, such as "Slow, 5 to 7 months"; empty where nobody said. */
	static String band(Step step, Words words) {
		return light(step).map(kind -> words.get("timeline.band", words.choice("timeline.light", kind),
				step.shortest() == step.longest()
						? words.get("months", step.longest())
						: words.get("timeline.months", step.shortest(), step.longest())))
				.orElse("");
	}

	/** How long everything takes, such as "14 months at the latest, 9 at the earliest"; the longest chain alone where both are the same. */
	public String total(Locale language) {
		Words words = Words.beside(LeadTimes.class, language);
		return total() == least()
				? words.get("timeline.total", words.get("months", total()))
				: words.get("timeline.total.band", words.get("months", total()), least());
	}

	/** The step at a place in words, such as "A Purpose agreed: begins after 0 months, quick, 1 month". */
	public String words(int place, Locale language) {
		return words(place, Words.beside(LeadTimes.class, language));
	}

	private String words(int place, Words words) {
		Step step = steps.get(place);
		String band = band(step, words);
		return words.get(longest().contains(place) ? "timeline.words.longest" : "timeline.words", named(step, words), start(place),
				band.isEmpty() ? words.get("timeline.light.open") : band);
	}
}
