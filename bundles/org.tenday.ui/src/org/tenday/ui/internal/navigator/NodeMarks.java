package org.tenday.ui.internal.navigator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.tenday.authoring.OpenProgramme;
import org.tenday.check.Finding;
import org.tenday.check.Severity;
import org.tenday.check.Where;
import org.tenday.ui.internal.programmes.Checked;
import org.tenday.ui.internal.programmes.Checking;

/** What checking found at the places of a tree, and what is below them. */
final class NodeMarks implements Checking.Listener {

	private final Checking checking;
	private final Display display;
	private final Consumer<Set<Node>> changed;
	private final Map<OpenProgramme, Map<Node, Severity>> marks = new HashMap<>();

	/**
	 * @param changed gets the places that have another mark than before, on the display's thread
	 */
	NodeMarks(Checking checking, Display display, Consumer<Set<Node>> changed) {
		this.checking = checking;
		this.display = display;
		this.changed = changed;
	}

	/** The worst that was found there, of what should be put right. */
	Optional<Severity> of(Node node) {
		return Optional.ofNullable(marks.getOrDefault(node.programme(), Map.of()).get(node));
	}

	/** Forgets a programme that was closed. */
	void forget(OpenProgramme programme) {
		marks.remove(programme);
	}

	@Override
	public void checked(Checked checked) {
		Map<Node, Severity> found = marks(checked.open(), checked.findings());
		if (!display.isDisposed()) {
			display.asyncExec(() -> show(checked.open(), found));
		}
	}

	private void show(OpenProgramme programme, Map<Node, Severity> found) {
		if (checking.latest(programme).isEmpty()) {
			// It was closed meanwhile.
			return;
		}
		Map<Node, Severity> before = Optional.ofNullable(marks.put(programme, found)).orElse(Map.of());
		Set<Node> others = differences(before, found);
		if (!others.isEmpty()) {
			changed.accept(others);
		}
	}

	/** The places that are marked otherwise than before. */
	static Set<Node> differences(Map<Node, Severity> before, Map<Node, Severity> after) {
		Set<Node> all = new HashSet<>(before.keySet());
		all.addAll(after.keySet());
		all.removeIf(node -> before.get(node) == after.get(node));
		return all;
	}

	/** What was found marks its place and everything that the place is in. */
	static Map<Node, Severity> marks(OpenProgramme open, List<Finding> findings) {
		Map<Node, Severity> marks = new HashMap<>();
		for (Finding finding : findings) {
			if (finding.severity() != Severity.INFO) {
				way(open, finding.where()).forEach(node -> marks.merge(node, finding.severity(), NodeMarks::worse));
			}
		}
		return marks;
	}

	private static Severity worse(Severity one, Severity other) {
		return one.compareTo(other) <= 0 ? one : other;
	}

	private static List<Node> way(OpenProgramme open, Where where) {
		List<Node> way = new ArrayList<>(List.of(new Node.OfProgramme(open)));
		where.module().ifPresent(module -> {
			way.add(new Node.OfModules(open));
			way.add(new Node.OfModule(open, module));
			where.session().ifPresent(session -> {
				way.add(new Node.OfSession(open, module, session));
				where.block().ifPresent(block -> way.add(new Node.OfBlock(open, module, session, block)));
			});
		});
		where.timetable().ifPresent(timetable -> way.add(new Node.OfTimetable(open, timetable)));
		where.day().ifPresent(day -> way.add(new Node.OfDay(open, day.timetable(), day.day())));
		return way;
	}
}
