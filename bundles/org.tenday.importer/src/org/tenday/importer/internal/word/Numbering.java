package org.tenday.importer.internal.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Mark;

/** The lists of a document. Counts their items as they come, as Word does: lists that share a definition go on counting. */
final class Numbering {

	private static final int LEVELS = 9;
	/** The signs, also those of the fonts of symbols, that are boxes to tick. */
	private static final String BOXES = "☐□❑❒▢\uF06F\uF0A8\uF071\uF072";

	private final Map<String, Xml> definitions = new HashMap<>();
	private final Map<String, Xml> lists = new HashMap<>();
	private final Map<String, int[]> counters = new HashMap<>();
	private final Set<String> begun = new HashSet<>();
	private boolean letters;

	/**
	 * @param root of the part of lists; an element without any where a document has none
	 */
	Numbering(Xml root) {
		root.children("w:abstractNum").forEach(each -> definitions.putIfAbsent(each.attribute("w:abstractNumId"), each));
		root.children("w:num").forEach(each -> lists.putIfAbsent(each.attribute("w:numId"), each));
	}

	/** Whether there was a list that counts with something else than digits. */
	boolean hadLetters() {
		return letters;
	}

	/** Whether a list shows anything before its items at a level. */
	boolean isShown(String list, int level) {
		return level(list, Math.clamp(level, 0, LEVELS - 1)).map(settings -> {
			String format = settings.child("w:numFmt").map(each -> each.attribute("w:val")).orElse("decimal");
			return !format.equals("none") && !settings.child("w:lvlText").map(each -> each.attribute("w:val")).orElse("").isBlank();
		}).orElse(false);
	}

	/** The level at which a list counts the paragraphs of a style. */
	Optional<Integer> levelOfStyle(String list, String style) {
		return definition(list).flatMap(definition -> definition.children("w:lvl").stream()
				.filter(level -> level.child("w:pStyle").map(each -> each.attribute("w:val").equals(style)).orElse(false)).findFirst())
				.flatMap(level -> level.number("w:ilvl")).map(Long::intValue);
	}

	/**
	 * The mark of the next item of a list.
	 *
	 * @param list  by its id
	 * @param level from 0
	 * @param shown the level that it is shown at, which differs where each level has a style and a list of its own
	 * @return no mark for a list that is none, or has none at this level
	 */
	Mark next(String list, int level, int shown) {
		int at = Math.clamp(level, 0, LEVELS - 1);
		Optional<Xml> definition = definition(list);
		if (definition.isEmpty()) {
			return Mark.NONE;
		}
		Xml settings = level(list, at).orElse(definition.get());
		int start = settings.child("w:start").flatMap(each -> each.number("w:val")).orElse(1L).intValue();
		int[] counter = counters.computeIfAbsent(definition.get().attribute("w:abstractNumId"), ignored -> fresh());
		Optional<Integer> restart = restart(list, at);
		if (restart.isPresent() && begun.add(list + "/" + at)) {
			counter[at] = restart.get() - 1;
		} else if (counter[at] == Integer.MIN_VALUE) {
			counter[at] = start - 1;
		}
		counter[at]++;
		for (int deeper = at + 1; deeper < LEVELS; deeper++) {
			counter[deeper] = Integer.MIN_VALUE;
		}
		String format = settings.child("w:numFmt").map(each -> each.attribute("w:val")).orElse("decimal");
		return switch (format) {
		case "none" -> Mark.NONE;
		case "bullet" -> isBox(settings) ? Mark.box(shown) : Mark.bullet(shown);
		default -> {
			letters |= !format.startsWith("decimal");
			yield Mark.number(shown, counter[at]);
		}
		};
	}

	private static int[] fresh() {
		int[] counter = new int[LEVELS];
		Arrays.fill(counter, Integer.MIN_VALUE);
		return counter;
	}

	private static boolean isBox(Xml level) {
		String sign = level.child("w:lvlText").map(each -> each.attribute("w:val")).orElse("").strip();
		String font = level.at("w:rPr", "w:rFonts").map(each -> each.attribute("w:ascii")).orElse("");
		return sign.length() == 1 && (BOXES.contains(sign) || font.startsWith("Wingdings") && "oq¨".contains(sign));
	}

	private Optional<Integer> restart(String list, int level) {
		return override(list, level).flatMap(each -> each.child("w:startOverride")).flatMap(each -> each.number("w:val"))
				.map(Long::intValue);
	}

	private Optional<Xml> override(String list, int level) {
		return Optional.ofNullable(lists.get(list)).flatMap(each -> each.children("w:lvlOverride").stream()
				.filter(override -> override.attribute("w:ilvl").equals(Integer.toString(level))).findFirst());
	}

	private Optional<Xml> level(String list, int level) {
		return override(list, level).flatMap(each -> each.child("w:lvl")).or(() -> definition(list).flatMap(definition -> definition
				.children("w:lvl").stream().filter(each -> each.attribute("w:ilvl").equals(Integer.toString(level))).findFirst()));
	}

	private Optional<Xml> definition(String list) {
		return Optional.ofNullable(lists.get(list)).flatMap(each -> each.child("w:abstractNumId"))
				.flatMap(each -> Optional.ofNullable(definitions.get(each.attribute("w:val"))));
	}
}
