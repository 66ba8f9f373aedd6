package org.tenday.area.analysis.arithmetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A series read by the rules: where its centre and limits lie, and which points stand out. Rules never reach across the point where limits
 * are
 * set anew.
 * <p>
 * A point outside the limits, on one side or close to a limit is high or low; one that only belongs to a trend goes where the trend goes.
 * (The
 * package NHSRplotthedots judges such a point too by the side on which it lies, so that the first points of a fall count as high.)
 *
 * @param stretches in their order, together all points
 * @param signals   one for each point
 */
public record ProcessReading(List<Stretch> stretches, List<Signal> signals) {

	/** So many points in a row on one side, rising, or falling are more than chance. */
	public static final int RUN = 7;

	private static final int WINDOW = 3;
	private static final int CLOSE = 2;

	/** How a series is to be read. */
	public enum Method {
		/** By its median, without limits. */
		RUN,
		/** By its mean and the limits of single values and moving ranges. */
		XMR
	}

	public ProcessReading {
		stretches = List.copyOf(stretches);
		signals = List.copyOf(signals);
	}

	/**
	 * Reads a series.
	 *
	 * @param values     in their order
	 * @param anew       indices of the points from which centre and limits are worked out anew, ascending
	 * @param baseline   how many points of each stretch, from its first, the centre and limits are worked out from; 0 for all of them
	 * @param isScreened as of {@link ProcessLimits#of}
	 */
	public static ProcessReading of(Method method, List<Double> values, List<Integer> anew, int baseline, boolean isScreened) {
		List<Stretch> stretches = new ArrayList<>();
		List<Signal> signals = new ArrayList<>();
		List<Integer> starts = anew.stream().filter(start -> start > 0 && start < values.size()).distinct().sorted().toList();
		for (int i = 0; i <= starts.size() && !values.isEmpty(); i++) {
			int from = i == 0 ? 0 : starts.get(i - 1);
			int to = i < starts.size() ? starts.get(i) : values.size();
			List<Double> own = values.subList(from, to);
			List<Double> base = baseline == 0 ? own : own.subList(0, Math.min(baseline, own.size()));
			Optional<ProcessLimits> limits = method == Method.XMR && base.size() > 1
					? Optional.of(ProcessLimits.of(base, isScreened))
					: Optional.empty();
			Stretch stretch = new Stretch(from, own.size(), method == Method.XMR ? mean(base) : median(base), limits);
			stretches.add(stretch);
			signals.addAll(signals(own, stretch));
		}
		return new ProcessReading(stretches, signals);
	}

	private static double mean(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

	private static List<Signal> signals(List<Double> values, Stretch stretch) {
		List<Set<SpecialCause>> causes = IntStream.range(0, values.size())
				.<Set<SpecialCause>>mapToObj(i -> EnumSet.noneOf(SpecialCause.class)).toList();
		int[] trend = new int[values.size()];
		for (int sign : List.of(1, -1)) {
			mark(causes, SpecialCause.ONE_SIDE, RUN, RUN, i -> side(values.get(i), stretch.centre()) == sign);
			stretch.limits().ifPresent(limits -> {
				mark(causes, SpecialCause.OUTSIDE, 1, 1, i -> limits.isOutside(values.get(i)) && side(values.get(i),
						limits.mean()) == sign);
				mark(causes, SpecialCause.CLOSE, WINDOW, CLOSE,
						i -> limits.isClose(values.get(i)) && side(values.get(i), limits.mean()) == sign);
			});
			for (int from = 0; from + RUN <= values.size(); from++) {
				int first = from;
				if (IntStream.range(from + 1, from + RUN).allMatch(i -> side(values.get(i), values.get(i - 1)) == sign)) {
					IntStream.range(first, first + RUN).forEach(i -> {
						causes.get(i).add(SpecialCause.TREND);
						trend[i] = sign;
					});
				}
			}
		}
		return IntStream.range(0, values.size())
				.mapToObj(i -> new Signal(causes.get(i), direction(causes.get(i), side(values.get(i), stretch.centre()), trend[i])))
				.toList();
	}

	/** Marks the points that a rule holds for wherever it holds for so many of so many in a row. */
	private static void mark(List<Set<SpecialCause>> causes, SpecialCause cause, int window, int enough, IntPredicate holds) {
		for (int from = 0; from + window <= causes.size(); from++) {
			int[] met = IntStream.range(from, from + window).filter(holds).toArray();
			if (met.length >= enough) {
				IntStream.of(met).forEach(i -> causes.get(i).add(cause));
			}
		}
	}

	private static int side(double value, double of) {
		return Double.compare(value, of);
	}

	private static int direction(Set<SpecialCause> causes, int side, int trend) {
		if (causes.isEmpty()) {
			return 0;
		}
		return causes.equals(Collections.singleton(SpecialCause.TREND)) ? trend : side;
	}

	/** Where the last point that stands out points to: 1 up, -1 down, 0 where none stands out. */
	public int lastDirection() {
		return signals.reversed().stream().filter(Signal::isSpecial).mapToInt(Signal::direction).findFirst().orElse(0);
	}

	/** Whether any limits are worked out from too few points. */
	public boolean isTrial() {
		return stretches.stream().flatMap(stretch -> stretch.limits().stream()).anyMatch(ProcessLimits::isTrial);
	}
}
