package org.tenday.area.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.area.curation.CodeList.Code;
import org.tenday.area.curation.CodeList.Decision;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;

/** What must hold of code lists. */
final class CodeListRules {

	static final List<BlockRule<CodeList>> ALL = List.of(
			BlockRule.error("curation.code-list.format",
					"Every code has the form that its system gives it: SNOMED CT identifiers with their Verhoeff check digit, ICD-10 a letter and two "
							+ "digits, Read codes five characters.",
					CodeListRules::format),
			BlockRule.error("curation.code-list.duplicate", "No code is in the list twice.", CodeListRules::duplicates),
			BlockRule.warning("curation.code-list.decision", "Every code is in or out.", CodeListRules::decisions),
			BlockRule.warning("curation.code-list.reason", "Every code that is left out has a reason, or nobody can disagree with it.",
					CodeListRules::reasons),
			BlockRule.warning("curation.code-list.release",
					"A list names its coding system, the release that its codes are from, and the date of that release: codes come and go.",
					CodeListRules::release),
			BlockRule.warning("curation.code-list.legacy",
					"Lists of Read codes are marked as legacy: the codes were retired, and only old records hold them.",
					CodeListRules::legacy),
			BlockRule.info("curation.code-list.signed-off",
					"A list says who made it, what for and when, and who agreed to it, as published lists such as those of OpenCodelists do.",
					CodeListRules::signedOff));

	private CodeListRules() {
	}

	private static void format(CodeList list, Inspection<CodeList> inspection) {
		for (int i = 0; i < list.codes().size(); i++) {
			int place = i;
			Code code = list.codes().get(i);
			Optional<String> fault = code.code().isBlank() ? Optional.empty() : list.system().fault(code.code());
			if (fault.isPresent()) {
				String message = "The code “%s” of the code list “%s” is wrong: %s.".formatted(code.code(), inspection.name(), fault.get());
				Optional<String> mended = list.system().mended(code.code());
				if (mended.isPresent()) {
					inspection.find(message, "Write %s".formatted(mended.get()), now -> written(now, place, mended.get()), path(i, "code"));
				} else {
					inspection.find(message, path(i, "code").toArray(String[]::new));
				}
			}
		}
	}

	private static List<String> path(int place, String key) {
		return List.of("codes", String.valueOf(place), key);
	}

	private static CodeList written(CodeList list, int place, String text) {
		List<Code> codes = new ArrayList<>(list.codes());
		Code code = codes.get(place);
		codes.set(place, new Code(text, code.term(), code.decision(), code.reason()));
		return list.withCodes(codes);
	}

	private static void duplicates(CodeList list, Inspection<CodeList> inspection) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < list.codes().size(); i++) {
			int place = i;
			String code = list.codes().get(i).code().strip();
			if (!code.isEmpty() && !seen.add(code)) {
				inspection.find("The code %s is in the code list “%s” twice: keep one of them.".formatted(code, inspection.name()),
						"Remove the second", now -> {
							List<Code> codes = new ArrayList<>(now.codes());
							codes.remove(place);
							return now.withCodes(codes);
						}, path(i, "code"));
			}
		}
	}

	private static void decisions(CodeList list, Inspection<CodeList> inspection) {
		for (int i = 0; i < list.codes().size() && !list.isTemplate(); i++) {
			if (list.codes().get(i).decision() == Decision.UNDECIDED) {
				inspection.find("Nobody has decided on the code %s of the code list “%s”: include or exclude it."
						.formatted(list.codes().get(i).code(), inspection.name()), "codes", String.valueOf(i), "decision");
			}
		}
	}

	private static void reasons(CodeList list, Inspection<CodeList> inspection) {
		for (int i = 0; i < list.codes().size() && !list.isTemplate(); i++) {
			Code code = list.codes().get(i);
			if (code.decision() == Decision.EXCLUDE && code.reason().isBlank()) {
				inspection.find("The code list “%s” leaves out %s and does not say why: give a reason.".formatted(inspection.name(),
						code.code()), "codes", String.valueOf(i), "reason");
			}
		}
	}

	private static void release(CodeList list, Inspection<CodeList> inspection) {
		if (list.isTemplate()) {
			return;
		}
		if (list.system() == CodingSystem.NOT_SAID) {
			inspection.find("The code list “%s” does not say whose codes it holds: choose the coding system.".formatted(inspection.name()),
					"system");
		}
		if (list.release().isBlank()) {
			inspection.find("The code list “%s” does not say which release its codes are from: name it.".formatted(inspection.name()),
					"release");
		}
		if (list.released().isEmpty()) {
			inspection.find(
					"The code list “%s” has no release date: give the day on which the release came out.".formatted(inspection.name()),
					"released");
		}
		Optional<LocalDate> early = list.made().filter(made -> list.released().filter(made::isBefore).isPresent());
		early.ifPresent(
				made -> inspection.find("The code list “%s” is dated before the release that it was made from came out: check both dates."
						.formatted(inspection.name()), "made"));
	}

	private static void legacy(CodeList list, Inspection<CodeList> inspection) {
		if (list.system().isLegacy() && !list.legacy()) {
			inspection.find(
					"The code list “%s” holds Read codes, which were retired: mark it as a legacy list.".formatted(inspection.name()),
					"Mark it as a legacy list", CodeList::markedLegacy, List.of("legacy"));
		}
	}

	private static void signedOff(CodeList list, Inspection<CodeList> inspection) {
		if (list.isTemplate()) {
			return;
		}
		if (list.purpose().isBlank()) {
			inspection.find("The code list “%s” does not say what it is for: a list for one purpose can be wrong for another."
					.formatted(inspection.name()), "purpose");
		}
		if (list.author().isBlank()) {
			inspection.find("The code list “%s” names no author: say who made it, by role.".formatted(inspection.name()), "author");
		}
		if (list.made().isEmpty()) {
			inspection.find("The code list “%s” has no date: say when it was made.".formatted(inspection.name()), "made");
		}
		if (list.signedOff().isBlank()) {
			inspection.find("Nobody has signed off the code list “%s”: say who agreed to it, by role, or that it is still open."
					.formatted(inspection.name()), "signed-off");
		}
	}
}
