package org.tenday.area.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tenday.area.curation.CodeList.Code;
import org.tenday.area.curation.CodeList.Decision;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A code list: its head, and a table of codes with the decision on each. */
public final class CodeListType extends SheetType<CodeList> {

	/** So many codes the room sees beside the counts. */
	private static final int SHOWN = 3;

	/** Made by the platform. */
	public CodeListType() {
		super("curation.code-list", "Code list",
				new CodeList(Brief.of(Use.TEMPLATE), "", CodingSystem.NOT_SAID, "", Optional.empty(), "", "",
						Optional.empty(), "", false, List.of(), List.of(), ""));
	}

	@Override
	protected List<Element> fields(CodeList list, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("code-list.name"), list.name()));
		elements.addAll(paper.line(paper.word("code-list.system"), system(list, paper)));
		elements.addAll(paper.line(paper.word("code-list.release"), release(list, paper)));
		elements.addAll(list.purpose().isBlank()
				? paper.field(paper.word("code-list.purpose"), "", 2)
				: paper.line(paper.word("code-list.purpose"), list.purpose()));
		elements.addAll(paper.line(paper.word("code-list.author"), list.author()));
		elements.addAll(paper.line(paper.word("code-list.made"), paper.date(list.made())));
		if (!list.expression().isBlank()) {
			elements.addAll(paper.line(paper.word("code-list.expression"), "`" + list.expression().strip() + "`"));
		}
		elements.addAll(paper.longTable("",
				List.of(paper.word("code-list.code"), paper.word("code-list.term"), paper.word("code-list.decision"),
						paper.word("code-list.reason")),
				List.of(2, 5, 2, 5), list.codes().stream().map(code -> cells(code, paper)).toList()));
		if (!list.references().isEmpty()) {
			elements.add(paper.composer().label(paper.word("code-list.references")));
			elements.add(paper.composer().list(Element.ItemList.Kind.BULLETS, list.references()));
		}
		elements.addAll(paper.line(paper.word("code-list.signed-off"), list.signedOff()));
		return elements;
	}

	private static String system(CodeList list, Paper paper) {
		String name = paper.word("system", list.system());
		return list.legacy() ? paper.word("code-list.legacy", name) : name;
	}

	private static String release(CodeList list, Paper paper) {
		String date = paper.date(list.released());
		return String.join(", ", Stream.of(list.release(), date).filter(part -> !part.isBlank()).toList());
	}

	private static List<String> cells(Code code, Paper paper) {
		return List.of(code.code(), code.term(), paper.word("decision", code.decision()), code.reason());
	}

	@Override
	protected List<String> lines(CodeList list, Paper paper) {
		List<String> lines = new ArrayList<>();
		if (!list.codes().isEmpty()) {
			lines.add(list.isExercise()
					? paper.word("code-list.candidates", list.codes().size())
					: paper.word("code-list.counts", list.count(Decision.INCLUDE), list.count(Decision.EXCLUDE)));
		}
		list.codes().stream().limit(SHOWN).map(code -> line(code, paper)).forEach(lines::add);
		return lines;
	}

	private static String line(Code code, Paper paper) {
		return code.decision() == Decision.UNDECIDED
				? paper.word("code-list.candidate", code.code(), code.term())
				: paper.word("code-list.line", code.code(), code.term(), paper.word("decision", code.decision()));
	}

	@Override
	public List<BlockRule<CodeList>> rules() {
		return CodeListRules.ALL;
	}
}
