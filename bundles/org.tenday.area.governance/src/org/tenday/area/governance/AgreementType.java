package org.tenday.area.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tenday.area.governance.AgreementChecklist.Clause;
import org.tenday.area.governance.AgreementChecklist.Presence;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A checklist of a data sharing agreement: a row for each clause. */
public final class AgreementType extends SheetType<AgreementChecklist> {

	private static final String ID = "governance.agreement";

	/**
	 * What a new checklist asks for: the safeguards of the data sharing contracts of Connected Health Cities (report 2.3.1, Information
	 * governance), in our words.
	 */
	private static final List<String> CLAUSES = List.of("Purposes that are allowed, and nothing else",
			"Who may use the data, and their training", "How the data are protected", "How many copies there may be, and where",
			"Linkage with other data, and a ban on finding out who somebody is", "Breaches: whom to tell, and how soon",
			"Reuse and publication of results", "Destruction or return, with a date", "Sanctions for breaking the rules");

	private static final List<BlockRule<AgreementChecklist>> RULES = List.of(
			BlockRule.warning(ID + ".good", "An agreement that is shown as a good example has every clause, and says what stands in it.",
					AgreementType::good),
			BlockRule.warning(ID + ".answered", "A checklist says of every clause whether the agreement has it.", AgreementType::answered),
			BlockRule.info(ID + ".words", "A gap is closed by words: what is missing or unclear has a note with words that would do.",
					AgreementType::words));

	/** Made by the platform. */
	public AgreementType() {
		super(ID, "Data sharing agreement checklist", new AgreementChecklist(Brief.of(Use.TEMPLATE), "", false,
				CLAUSES.stream().map(clause -> new Clause(clause, Presence.NOT_SAID, "")).toList()));
	}

	@Override
	protected List<Element> fields(AgreementChecklist sheet, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.field(paper.word("agreement.agreement"), sheet.agreement(), 0));
		elements.addAll(paper.table("",
				List.of(paper.word("agreement.clause"), paper.word("agreement.present"), paper.word("agreement.note")),
				List.of(5, 2, 7), sheet.clauses().stream().map(clause -> List.of(clause.clause(),
						clause.present() == Presence.NOT_SAID ? "" : paper.word("agreement.present", clause.present()), clause.note()))
						.toList()));
		return elements;
	}

	/** The gaps; the clauses to look for where none is known. */
	@Override
	protected List<String> lines(AgreementChecklist sheet, Paper paper) {
		List<String> gaps = sheet.clauses().stream().filter(AgreementType::isGap)
				.map(clause -> paper.word("agreement.line", clause.clause(),
						paper.word("agreement.present", clause.present())))
				.toList();
		Stream<String> all = sheet.clauses().stream().map(Clause::clause);
		return gaps.isEmpty() ? all.toList() : gaps;
	}

	private static boolean isGap(Clause clause) {
		return clause.present() == Presence.MISSING || clause.present() == Presence.UNCLEAR;
	}

	@Override
	public List<BlockRule<AgreementChecklist>> rules() {
		return RULES;
	}

	private static void good(AgreementChecklist sheet, Inspection<AgreementChecklist> inspection) {
		for (int i = 0; i < sheet.clauses().size() && sheet.good(); i++) {
			Clause clause = sheet.clauses().get(i);
			if (clause.present() != Presence.PRESENT || clause.note().isBlank()) {
				inspection.find(
						("The agreement in \"%s\" is called a good example, but its clause \"%s\" is blank: say what it holds, or take "
								+ "the mark of a good example away.").formatted(inspection.name(), clause.clause()),
						"clauses", String.valueOf(i));
			}
		}
	}

	private static void answered(AgreementChecklist sheet, Inspection<AgreementChecklist> inspection) {
		for (int i = 0; i < sheet.clauses().size() && !sheet.isUnwritten() && !sheet.good(); i++) {
			if (sheet.clauses().get(i).present() == Presence.NOT_SAID) {
				inspection.find("The checklist \"%s\" does not say whether the agreement has the clause \"%s\": look and say.".formatted(
						inspection.name(), sheet.clauses().get(i).clause()), "clauses", String.valueOf(i), "present");
			}
		}
	}

	private static void words(AgreementChecklist sheet, Inspection<AgreementChecklist> inspection) {
		for (int i = 0; i < sheet.clauses().size() && !sheet.good(); i++) {
			Clause clause = sheet.clauses().get(i);
			if (isGap(clause) && clause.note().isBlank()) {
				inspection.find("The checklist \"%s\" finds a gap at \"%s\" and no words that close it: write them.".formatted(
						inspection.name(), clause.clause()), "clauses", String.valueOf(i), "note");
			}
		}
	}
}
