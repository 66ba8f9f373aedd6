package org.tenday.store.internal.yaml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Says which item of a changed list was which item of the list before, so that an item keeps its text, its comments and its unknown
 * keys.
 */
final class Matching {

	/** Stands for an item that was not there before. */
	static final int NEW = -1;

	/** The keys by which one item is told from another, the most telling first. */
	private static final List<String> NAMES = List.of("id", "key", "file", "session", "term", "name");

	/** Beyond this many comparisons, items without a name are matched from both ends alone. */
	private static final long PATIENCE = 4_000_000;

	private final List<Tree> before;
	private final List<Tree> after;
	private final int[] origins;
	private final boolean[] taken;

	private Matching(List<Tree> before, List<Tree> after) {
		this.before = before;
		this.after = after;
		origins = new int[after.size()];
		Arrays.fill(origins, NEW);
		taken = new boolean[before.size()];
	}

	/** For each item after, its index before or {@link #NEW}; no index twice. */
	static int[] origins(List<Tree> before, List<Tree> after) {
		Matching matching = new Matching(before, after);
		matching.byName();
		matching.byContent();
		matching.byPlace();
		return matching.origins;
	}

	private void match(int origin, int item) {
		origins[item] = origin;
		taken[origin] = true;
	}

	private void byName() {
		Map<String, Integer> names = new HashMap<>();
		for (int i = 0; i < before.size(); i++) {
			String name = name(before.get(i));
			if (name != null) {
				names.putIfAbsent(name, i);
			}
		}
		for (int j = 0; j < after.size(); j++) {
			Integer origin = names.remove(name(after.get(j)));
			if (origin != null) {
				match(origin, j);
			}
		}
	}

	private static String name(Tree item) {
		if (item instanceof Tree.Fields fields) {
			for (String key : NAMES) {
				if (fields.fields().get(key) instanceof Tree.Scalar scalar) {
					return key + " " + scalar.text();
				}
			}
		}
		return null;
	}

	/** The longest run of equal items in the same order, among those that have no match yet. */
	private void byContent() {
		int[] left = free(before.size(), i -> !taken[i]);
		int[] right = free(after.size(), j -> origins[j] == NEW);
		int start = 0;
		while (start < left.length && start < right.length && same(left[start], right[start])) {
			match(left[start], right[start++]);
		}
		int fromEnd = 0;
		while (fromEnd < Math.min(left.length, right.length) - start
				&& same(left[left.length - 1 - fromEnd], right[right.length - 1 - fromEnd])) {
			match(left[left.length - 1 - fromEnd], right[right.length - 1 - fromEnd++]);
		}
		int[] middleLeft = Arrays.copyOfRange(left, start, left.length - fromEnd);
		int[] middleRight = Arrays.copyOfRange(right, start, right.length - fromEnd);
		if ((long) middleLeft.length * middleRight.length <= PATIENCE) {
			longestCommon(middleLeft, middleRight);
		}
	}

	private void longestCommon(int[] left, int[] right) {
		int[][] lengths = new int[left.length + 1][right.length + 1];
		for (int i = left.length - 1; i >= 0; i--) {
			for (int j = right.length - 1; j >= 0; j--) {
				lengths[i][j] = same(left[i], right[j]) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
			}
		}
		for (int i = 0, j = 0; i < left.length && j < right.length;) {
			if (same(left[i], right[j])) {
				match(left[i++], right[j++]);
			} else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	/** What stands behind the same neighbour is the same item, changed. */
	private void byPlace() {
		int next = 0;
		for (int j = 0; j < after.size(); j++) {
			if (origins[j] != NEW) {
				next = origins[j] + 1;
			} else if (next < before.size() && !taken[next] && before.get(next).getClass() == after.get(j).getClass()) {
				match(next++, j);
			}
		}
	}

	private boolean same(int origin, int item) {
		return Objects.equals(before.get(origin), after.get(item));
	}

	private static int[] free(int size, IntPredicate isFree) {
		return IntStream.range(0, size).filter(isFree).toArray();
	}
}
