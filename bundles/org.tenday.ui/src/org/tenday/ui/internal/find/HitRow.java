package org.tenday.ui.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.find.Hit;
import org.tenday.authoring.find.TextPlace;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.navigator.NodeLabel;
import org.tenday.ui.internal.navigator.ProgrammeTree;

/**
 * What was found, with its place in the window.
 *
 * @param hit   what was found
 * @param node  the place whose editor shows it
 * @param place the place in words, the outer first
 */
record HitRow(Hit hit, Node node, String place) {

	static HitRow of(Hit hit, OpenProgramme open, ProgrammeTree tree) {
		Node node = node(hit.place(), open);
		return new HitRow(hit, node, words(node, hit.place().label(), tree));
	}

	private static Node node(TextPlace place, OpenProgramme open) {
		return place.module().<Node>map(module -> place.session().<Node>map(session -> place.block()
				.<Node>map(block -> new Node.OfBlock(open, module, session, block)).orElse(new Node.OfSession(open, module, session)))
				.orElse(new Node.OfModule(open, module))).or(() -> timetable(place, open)).orElse(new Node.OfProgramme(open));
	}

	private static Optional<Node> timetable(TextPlace place, OpenProgramme open) {
		String[] steps = place.field().split("\\.");
		return steps[0].equals("timetable")
				? open.programme().timetables().stream().skip(Integer.parseInt(steps[1])).findFirst()
						.map(timetable -> new Node.OfTimetable(open, timetable.id()))
				: Optional.empty();
	}

	private static String words(Node node, String label, ProgrammeTree tree) {
		List<String> words = new ArrayList<>(List.of(label));
		for (Optional<Node> at = Optional.of(node); at.isPresent(); at = at.flatMap(tree::parent)) {
			if (!(at.get() instanceof Node.OfProgramme) && !(at.get() instanceof Node.OfModules)) {
				at.flatMap(tree::label).map(NodeLabel::words).ifPresent(words::addFirst);
			}
		}
		return String.join(" › ", words);
	}

	/** The words round what was found, on one line. */
	String excerpt() {
		return hit.before() + hit.found().replaceAll("\\s+", " ") + hit.after();
	}
}
