package org.tenday.importer.internal.markup;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines belong to fenced code, where nothing means anything but itself. A fence that is never closed begins no code: that is how
 * both kinds of lessons are printed by their own tools.
 */
public final class CodeLines {

	private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})(.*)");

	private final BitSet code = new BitSet();
	private final Map<Integer, Integer> ends = new HashMap<>();
	private final BitSet unclosed = new BitSet();

	private CodeLines() {
	}

	public static CodeLines of(List<Line> lines) {
		CodeLines result = new CodeLines();
		// A fence that was sought in vain once is not sought again, nor is a longer one.
		Map<Character, Integer> inVain = new HashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			String fence = opening(lines.get(i).text());
			if (fence.isEmpty()) {
				continue;
			}
			boolean hopeless = fence.length() >= inVain.getOrDefault(fence.charAt(0), Integer.MAX_VALUE);
			int end = hopeless ? -1 : closing(lines, i + 1, fence);
			if (end < 0) {
				inVain.put(fence.charAt(0), Math.min(fence.length(), inVain.getOrDefault(fence.charAt(0), Integer.MAX_VALUE)));
				result.unclosed.set(i);
			} else {
				result.code.set(i, end + 1);
				result.ends.put(i, end);
				i = end;
			}
		}
		return result;
	}

	/** Whether the line is code, or one of the fences around it. */
	public boolean contains(int line) {
		return code.get(line);
	}

	/** The line that closes the code which a line opens; empty where the line opens none. */
	public OptionalInt end(int line) {
		Integer end = ends.get(line);
		return end == null ? OptionalInt.empty() : OptionalInt.of(end);
	}

	/** Whether the line is a fence that has no partner. */
	public boolean isLoneFence(int line) {
		return unclosed.get(line);
	}

	/** The fence that a line opens; empty for none. */
	public static String opening(String line) {
		Matcher fence = FENCE.matcher(line);
		boolean opens = fence.matches() && !(fence.group(1).startsWith("`") && fence.group(2).indexOf('`') >= 0);
		return opens ? fence.group(1) : "";
	}

	public static boolean closes(String line, String fence) {
		Matcher matcher = FENCE.matcher(line);
		return matcher.matches() && matcher.group(2).isBlank() && matcher.group(1).charAt(0) == fence.charAt(0)
				&& matcher.group(1).length() >= fence.length();
	}

	private static int closing(List<Line> lines, int from, String fence) {
		for (int i = from; i < lines.size(); i++) {
			if (closes(lines.get(i).text(), fence)) {
				return i;
			}
		}
		return -1;
	}
}
