package org.tenday.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Steps that wait for one another: when each can begin at the earliest if all that can runs side by side, and which chain of them takes
 * longest (the critical path method: Kelley, J. E. and Walker, M. R. (1959). Critical-path planning and scheduling. Proceedings of the Eastern Joint
 * Computer Conference, 160–173). Lengths are in any unit of time.
 */
public final class Sequence {

	private final Map<String, Step> steps = new HashMap<>();
	private final List<Step> order;
	private final Map<String, Double> ends = new HashMap<>();

	/**
	 * One step.
	 *
	 * @param id     its own
	 * @param length zero or more
	 * @param after  ids of the steps that it waits for; those that are no step of the sequence do not count
	 */
	public record Step(String id, double length, List<String> after) {
		public Step {
			Objects.requireNonNull(id, "id");
			after = List.copyOf(after);
			if (!(length >= 0 && Double.isFinite(length))) {
				throw new IllegalArgumentException("The step \"%s\" takes %s: write 0 or more.".formatted(id, length));
			}
		}
	}

	/**
	 * @param steps of two with the same id the first counts
	 * @throws IllegalArgumentException where steps wait for one another in a circle; ask {@link #circle} first
	 */
	public Sequence(List<Step> steps) {
		circle(steps).ifPresent(circle -> {
			throw new IllegalArgumentException("The steps %s wait for one another.".formatted(String.join(", ", circle)));
		});
		order = List.copyOf(steps);
		steps.forEach(step -> this.steps.putIfAbsent(step.id(), step));
		steps.forEach(step -> end(step.id()));
	}

	/** The ids of steps of which each waits for the next and the last for the first; empty where there is no such circle. */
	public static Optional<List<String>> circle(List<Step> steps) {
		Map<String, Step> byId = new HashMap<>();
		steps.forEach(step -> byId.putIfAbsent(step.id(), step));
		Set<String> clear = new HashSet<>();
		return steps.stream().flatMap(step -> circle(step.id(), byId, new ArrayList<>(), clear).stream()).findFirst();
	}

	private static Optional<List<String>> circle(String id, Map<String, Step> steps, List<String> way, Set<String> clear) {
		if (way.contains(id)) {
			return Optional.of(List.copyOf(way.subList(way.indexOf(id), way.size())));
		}
		if (!steps.containsKey(id) || clear.contains(id)) {
			return Optional.empty();
		}
		way.add(id);
		for (String before : steps.get(id).after()) {
			Optional<List<String>> found = circle(before, steps, way, clear);
			if (found.isPresent()) {
				return found;
			}
		}
		way.removeLast();
		clear.add(id);
		return Optional.empty();
	}

	/**
	 * When a step can begin.
	 *
	 * @throws IllegalArgumentException where there is no such step
	 */
	public double start(String id) {
		if (!steps.containsKey(id)) {
			throw new IllegalArgumentException("There is no step \"%s\".".formatted(id));
		}
		return steps.get(id).after().stream().filter(steps::containsKey).mapToDouble(this::end).max().orElse(0);
	}

	/** When a step is done. */
	private double end(String id) {
		Double known = ends.get(id);
		if (known == null) {
			known = start(id) + steps.get(id).length();
			ends.put(id, known);
		}
		return known;
	}

	/** How long all of them take where each begins as soon as it can. */
	public double total() {
		return ends.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
	}

	/** How long all of them take one after another. */
	public double oneByOne() {
		return order.stream().mapToDouble(Step::length).sum();
	}

	/** The chain of steps that takes as long as the whole, from first to last; of several the one that comes first. */
	public List<String> longest() {
		List<String> chain = new ArrayList<>();
		Optional<Step> step = latest(order.stream().map(Step::id).toList());
		while (step.isPresent()) {
			chain.addFirst(step.get().id());
			step = latest(step.get().after().stream().filter(steps::containsKey).toList());
		}
		return List.copyOf(chain);
	}

	private Optional<Step> latest(List<String> ids) {
		String latest = null;
		for (String id : ids) {
			if (latest == null || end(id) > end(latest)) {
				latest = id;
			}
		}
		return Optional.ofNullable(latest).map(steps::get);
	}
}
