package org.tenday.area.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.area.evaluation.CodingFrame.Code;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of a coding frame: a tree of two levels, each code defined, nobody to be recognised in a quotation. */
final class CodingRules {

	static final List<BlockRule<CodingFrame>> ALL = List.of(
			BlockRule.error("evaluation.coding-frame.theme", "Every sub-theme stands under a theme.", CodingRules::themes),
			BlockRule.error("evaluation.coding-frame.levels",
					"A coding frame has two levels: no theme is a sub-theme elsewhere, no sub-theme stands under two themes, and nothing "
							+ "stands there twice.",
					CodingRules::levels),
			BlockRule.warning("evaluation.coding-frame.definition",
					"Every code says what it means, so that two people who code apart code alike (Braun and Clarke 2006, fifth phase).",
					CodingRules::definitions),
			BlockRule.warning("evaluation.coding-frame.anonymous",
					"A quotation tells nobody who said it or of whom it was said: no names, numbers, addresses. Found by their patterns; a name "
							+ "alone is not.",
					CodingRules::anonymous),
			BlockRule.warning("evaluation.coding-frame.speaker",
					"A quotation says what kind of participant it is from, because nurses and patients mean different things by the same word.",
					CodingRules::speakers),
			BlockRule.info("evaluation.coding-frame.quotation", "Every sub-theme, or theme without any, has a quotation that shows it.",
					CodingRules::quotations));

	private CodingRules() {
	}

	private static void themes(CodingFrame frame, Inspection<CodingFrame> inspection) {
		for (int i = 0; i < frame.codes().size(); i++) {
			Code code = frame.codes().get(i);
			if (code.theme().isBlank() && !code.subTheme().isBlank()) {
				inspection.find("The sub-theme \"%s\" in \"%s\" stands under no theme: name the theme.".formatted(code.subTheme(),
						inspection.name()), "codes", String.valueOf(i), "theme");
			}
		}
	}

	private static void levels(CodingFrame frame, Inspection<CodingFrame> inspection) {
		Set<String> themes = frame.codes().stream().map(Code::theme).filter(theme -> !theme.isBlank()).map(Coverage::plain)
				.collect(Collectors.toSet());
		Map<String, String> below = new HashMap<>();
		Set<String> rows = new HashSet<>();
		for (int i = 0; i < frame.codes().size(); i++) {
			Code code = frame.codes().get(i);
			String name = Coverage.plain(code.subTheme());
			String place = String.valueOf(i);
			if (!code.name().isBlank() && !rows.add(Coverage.plain(code.theme()) + "\n" + name)) {
				inspection.find("\"%s\" stands twice in \"%s\": make one row of the two.".formatted(code.name(), inspection.name()),
						"codes",
						place);
			} else if (!name.isEmpty() && themes.contains(name)) {
				inspection.find("\"%s\" is a theme and a sub-theme in \"%s\": a frame has two levels, so name one of them anew."
						.formatted(code.subTheme(), inspection.name()), "codes", place, "sub-theme");
			} else if (!name.isEmpty() && !Coverage.plain(code.theme()).equals(below.computeIfAbsent(name,
					any -> Coverage.plain(code.theme())))) {
				inspection.find("The sub-theme \"%s\" stands under two themes in \"%s\": choose one, or name them apart.".formatted(
						code.subTheme(), inspection.name()), "codes", place, "sub-theme");
			}
		}
	}

	private static boolean isWritten(CodingFrame frame) {
		return !frame.isTemplate();
	}

	private static void definitions(CodingFrame frame, Inspection<CodingFrame> inspection) {
		for (int i = 0; isWritten(frame) && i < frame.codes().size(); i++) {
			Code code = frame.codes().get(i);
			if (!code.name().isBlank() && code.definition().isBlank()) {
				inspection.find("\"%s\" is not defined in \"%s\": write what belongs there.".formatted(code.name(), inspection.name()),
						"codes",
						String.valueOf(i), "definition");
			}
		}
	}

	private static void anonymous(CodingFrame frame, Inspection<CodingFrame> inspection) {
		for (int i = 0; i < frame.codes().size(); i++) {
			for (String piece : new Identifiers(frame.codes().get(i).quotation()).found()) {
				inspection.find("A quotation in \"%s\" says \"%s\", which may tell who it is: put a letter or a role in its place."
						.formatted(inspection.name(), piece), "codes", String.valueOf(i), "quotation");
			}
			for (String piece : new Identifiers(frame.codes().get(i).speaker()).found()) {
				inspection.find(
						"A quotation in \"%s\" is by \"%s\": name the kind of participant alone.".formatted(inspection.name(), piece),
						"codes", String.valueOf(i), "speaker");
			}
		}
	}

	private static void speakers(CodingFrame frame, Inspection<CodingFrame> inspection) {
		for (int i = 0; isWritten(frame) && i < frame.codes().size(); i++) {
			Code code = frame.codes().get(i);
			if (!code.quotation().isBlank() && code.speaker().isBlank()) {
				inspection.find("Nobody knows what kind of participant said what stands under \"%s\" in \"%s\": write the role."
						.formatted(code.name(), inspection.name()), "codes", String.valueOf(i), "speaker");
			}
		}
	}

	private static void quotations(CodingFrame frame, Inspection<CodingFrame> inspection) {
		for (int i = 0; isWritten(frame) && i < frame.codes().size(); i++) {
			Code code = frame.codes().get(i);
			boolean isLeaf = !code.subTheme().isBlank() || frame.below(code.theme()).findAny().isEmpty();
			if (isLeaf && !code.name().isBlank() && code.quotation().isBlank()) {
				inspection.find("No quotation shows \"%s\" in \"%s\": add one.".formatted(code.name(), inspection.name()), "codes",
						String.valueOf(i), "quotation");
			}
		}
	}
}
