package org.tenday.ui.internal.navigator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.tenday.authoring.OpenProgramme;
import org.tenday.check.Checks;
import org.tenday.check.Finding;
import org.tenday.check.Severity;
import org.tenday.check.Where;

/**
 * What checking found at the places of a tree, and what is below them. Programmes are checked beside the user interface, when nobody has
 * changed anything for a moment.
 */
final class NodeMarks {

	private static final long QUIET_MILLIS = 700;

	private final Supplier<Checks> checks;
	private final Runnable changed;
	private final Map<OpenProgramme, Map<Node, Severity>> marks = new HashMap<>();
	private final Map<OpenProgramme, Job> jobs = new HashMap<>();

	/**
	 * @param changed is run on the user interface's thread when there are other marks than before
	 */
	NodeMarks(Supplier<Checks> checks, Runnable changed) {
		this.checks = checks;
		this.changed = changed;
	}

	/** The worst that was found there, of what should be put right. */
	Optional<Severity> of(Node node) {
		return Optional.ofNullable(marks.getOrDefault(node.programme(), Map.of()).get(node));
	}

	/** Checks a programme soon; what comes soon after is checked with it. */
	void look(OpenProgramme programme) {
		Display display = Display.getCurrent();
		jobs.computeIfAbsent(programme, open -> {
			Job job = Job.createSystem("Checking", (ICoreRunnable) monitor -> {
				Map<Node, Severity> found = marks(open, checks.get().run(open.programme()));
				display.asyncExec(() -> show(open, found));
			});
			job.setPriority(Job.DECORATE);
			return job;
		}).schedule(QUIET_MILLIS);
	}

	/** Forgets a programme that was closed. */
	void forget(OpenProgramme programme) {
		marks.remove(programme);
		Optional.ofNullable(jobs.remove(programme)).ifPresent(Job::cancel);
	}

	private void show(OpenProgramme programme, Map<Node, Severity> found) {
		if (jobs.containsKey(programme) && !found.equals(marks.put(programme, found))) {
			changed.run();
		}
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
