package org.tenday.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.authoring.OpenProgramme;
import org.tenday.check.Finding;
import org.tenday.check.Where;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.navigator.NodeLabel;
import org.tenday.ui.internal.navigator.ProgrammeTree;

/**
 * A finding with its place in the window.
 *
 * @param finding what a rule says
 * @param node    the place whose editor can put it right
 * @param place   the place in words, the outer first
 */
record FindingRow(Finding finding, Node node, String place) {

	/** Finds the place of a finding; a block, session or day where the finding is about one, otherwise what is around it. */
	static FindingRow of(Finding finding, OpenProgramme open, ProgrammeTree tree) {
		Node node = node(finding.where(), open);
		return new FindingRow(finding, node, words(node, tree));
	}

	/** Whether another check found the same at the same place, whatever its mends would make of the programme now. */
	boolean isSameAs(FindingRow other) {
		return finding.rule().equals(other.finding().rule()) && finding.where().equals(other.finding().where())
				&& node.programme() == other.node().programme();
	}

	private static Node node(Where where, OpenProgramme open) {
		return where.module().<Node>map(module -> where.session().<Node>map(session -> where.block()
				.<Node>map(block -> new Node.OfBlock(open, module, session, block)).orElse(new Node.OfSession(open, module, session)))
				.orElse(new Node.OfModule(open, module))).or(() -> day(where, open)).orElse(new Node.OfProgramme(open));
	}

	/** The timetable that the window shows is the first; of another one there is no place to open. */
	private static Optional<Node> day(Where where, OpenProgramme open) {
		Optional<TimetableId> shown = open.programme().timetables().stream().findFirst().map(Timetable::id);
		return where.day().filter(day -> shown.equals(Optional.of(day.timetable())))
				.map(day -> new Node.OfDay(open, day.timetable(), day.day()));
	}

	/** The programme itself and what only holds others together are left out: every finding would begin with them. */
	private static String words(Node node, ProgrammeTree tree) {
		List<String> words = new ArrayList<>();
		for (Optional<Node> at = Optional.of(node); at.isPresent(); at = at.flatMap(tree::parent)) {
			if (!(at.get() instanceof Node.OfProgramme) && !(at.get() instanceof Node.OfModules)
					&& !(at.get() instanceof Node.OfTimetable)) {
				at.flatMap(tree::label).map(NodeLabel::words).ifPresent(words::addFirst);
			}
		}
		return words.isEmpty() ? "Programme" : String.join(" › ", words);
	}
}
